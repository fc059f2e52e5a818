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
    /// Nothing is lost with a null, or a text or list of nothing, as SDKs send an answer back: it is not told. `beside`
    /// is the member that it does not go together with, if that is why.
    void removed(const QByteArray &path, const json::Value &value, const QByteArray &beside = {})
    {
        if (value.saysNothing())
            return;
        if (m_firstRemoved.isEmpty()) {
            m_firstRemoved = path;
            m_firstBeside = beside;
        }
        m_paths.append(path);
    }
    void changed(const QByteArray &path) { m_paths.append(path); }

    [[nodiscard]] const QByteArrayList &paths() const { return m_paths; }
    [[nodiscard]] const QByteArray &firstRemoved() const { return m_firstRemoved; }
    [[nodiscard]] const QByteArray &firstBeside() const { return m_firstBeside; }

private:
    QByteArrayList m_paths;
    QByteArray m_firstRemoved;
    QByteArray m_firstBeside;
};

} // namespace sluice
