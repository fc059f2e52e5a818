// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/origintrust.h"

namespace sluice {

OriginTrust::Level OriginTrust::of(const Origin &origin, qint64 now) const
{
    const auto found = m_records.constFind(origin);
    const Record record = found == m_records.cend() ? Record{} : *found;
    if (record.distrustedUntil > now)
        return Level::Distrusted;
    return record.quiet < m_probation.answers ? Level::OnProbation : Level::Proven;
}

void OriginTrust::sawQuiet(const Origin &origin)
{
    Record &record = recordOf(origin);
    record.quiet = qMin(record.quiet + 1, m_probation.answers);
}

void OriginTrust::sawUnrest(const Origin &origin)
{
    recordOf(origin).quiet = 0;
}

void OriginTrust::sawStray(const Origin &origin, qint64 now)
{
    recordOf(origin) = {.distrustedUntil = now + std::chrono::nanoseconds(distrust).count()};
}

/// Were they too many, all begin anew: that costs them some connections, and nobody an answer.
OriginTrust::Record &OriginTrust::recordOf(const Origin &origin)
{
    constexpr qsizetype most = 256;
    if (m_records.size() >= most && !m_records.contains(origin))
        m_records.clear();
    return m_records[origin];
}

} // namespace sluice
