// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/value.h"

#include <QByteArrayList>

namespace sluice {

/// What had to be taken out of a request or changed in it, by dotted paths.
class DropLog
{
public:
    /// Nothing is lost with a null, or a text or list of nothing, as SDKs send an answer back: it is not told.
    void removed(const QByteArray &path, const json::Value &value)
    {
        if (value.saysNothing())
            return;
        if (m_firstRemoved.isEmpty())
            m_firstRemoved = path;
        m_paths.append(path);
    }
    void changed(const QByteArray &path) { m_paths.append(path); }

    [[nodiscard]] const QByteArrayList &paths() const { return m_paths; }
    [[nodiscard]] const QByteArray &firstRemoved() const { return m_firstRemoved; }

private:
    QByteArrayList m_paths;
    QByteArray m_firstRemoved;
};

} // namespace sluice
