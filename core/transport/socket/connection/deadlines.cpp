// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/connection/deadlines.h"

#include "base/clock.h"

#include <algorithm>

namespace sluice {

Deadlines::Deadlines()
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Deadlines::check);
}

void Deadlines::set(DeadlineClient &client, qint64 atNs)
{
    if (client.m_at == atNs)
        return;
    if (client.m_at != 0)
        m_all.erase({client.m_at, &client});
    client.m_at = atNs;
    if (atNs == 0)
        return;
    m_all.emplace(atNs, &client);
    if (m_armedFor == 0 || atNs < m_armedFor)
        arm();
}

void Deadlines::arm()
{
    constexpr qint64 msNs = 1'000'000;
    constexpr qint64 longestNs = 3'600'000 * msNs; // a timer cannot wait for weeks
    m_armedFor = m_all.empty() ? 0 : m_all.begin()->first;
    if (m_armedFor == 0)
        return;
    const qint64 left = std::clamp<qint64>(m_armedFor - monotonicNs(), 0, longestNs);
    m_timer.start(std::chrono::milliseconds((left + msNs - 1) / msNs));
}

void Deadlines::check()
{
    m_armedFor = 0;
    const qint64 now = monotonicNs();
    while (!m_all.empty() && m_all.begin()->first <= now) {
        DeadlineClient &due = *m_all.begin()->second;
        cancel(due);
        due.deadlineReached(); // may set, cancel and destroy any of them
    }
    if (m_armedFor == 0)
        arm();
}

} // namespace sluice
