// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace sluice {

/// Tells the local day of a time; cheap while the day stays the same. A value; not thread-safe.
class LocalDay
{
public:
    [[nodiscard]] QDate at(qint64 unixMs);

private:
    QDate m_day;
    qint64 m_start = 0;
    qint64 m_end = 0;
};

} // namespace sluice
