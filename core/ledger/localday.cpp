// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/localday.h"

#include <QDateTime>

namespace sluice {

QDate LocalDay::at(qint64 unixMs)
{
    if (unixMs < m_start || unixMs >= m_end) {
        m_day = QDateTime::fromMSecsSinceEpoch(unixMs).date();
        m_start = m_day.startOfDay().toMSecsSinceEpoch();
        m_end = m_day.addDays(1).startOfDay().toMSecsSinceEpoch();
    }
    return m_day;
}

} // namespace sluice
