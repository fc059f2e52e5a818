// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/pacer.h"

#include "simulator/plan/pacing.h"

#include "base/clock.h"

#include <algorithm>

namespace sluice::sim {

namespace {

constexpr qint64 msNs = 1'000'000;
constexpr qint64 slackNs = msNs / 2;
constexpr qint64 longestTurnMs = 16;
constexpr qint64 longestSleepMs = 60'000;

} // namespace

Pacer::Pacer(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Pacer::turn);
}

Pacer::~Pacer() = default;

void Pacer::add(std::unique_ptr<Paced> work, qint64 dueNs)
{
    const qint64 now = monotonicNs();
    if (dueNs <= now) {
        const std::optional<qint64> next = work->advance(now);
        if (!next) {
            work.release()->deleteLater();
            return;
        }
        dueNs = *next;
    }
    m_entries.push_back({std::move(work), dueNs});
    if (!m_inTurn && (!m_timer.isActive() || dueNs < m_armedNs))
        arm(now, 0);
}

void Pacer::remove(Paced *work)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [work](const Entry &entry) { return entry.work.get() == work; });
    if (found == m_entries.end())
        return;
    found->work.release()->deleteLater();
    if (!m_inTurn) // a turn sweeps up itself
        m_entries.erase(found);
}

void Pacer::reschedule(Paced *work, qint64 dueNs)
{
    for (Entry &entry : m_entries) {
        if (entry.work.get() == work)
            entry.dueNs = dueNs;
    }
    if (!m_inTurn && (!m_timer.isActive() || dueNs < m_armedNs))
        arm(monotonicNs(), 0);
}

void Pacer::turn()
{
    const qint64 began = monotonicNs();
    runDue(began + slackNs);
    if (m_entries.empty())
        return;
    const qint64 ended = monotonicNs();
    arm(ended, ended - began);
}

void Pacer::runDue(qint64 untilNs)
{
    m_inTurn = true;
    for (std::size_t i = 0; i < m_entries.size(); ++i) { // work may be added on the way
        if (!m_entries[i].work || m_entries[i].dueNs > untilNs)
            continue;
        const std::optional<qint64> next = m_entries[i].work->advance(untilNs);
        Entry &entry = m_entries[i];
        if (next)
            entry.dueNs = *next;
        else if (entry.work)
            entry.work.release()->deleteLater();
    }
    m_inTurn = false;
    std::erase_if(m_entries, [](const Entry &entry) { return !entry.work; });
}

void Pacer::arm(qint64 nowNs, qint64 busyNs)
{
    qint64 next = never;
    for (const Entry &entry : m_entries)
        next = std::min(next, entry.dueNs);
    const qint64 pause = std::clamp((busyNs + msNs / 2) / msNs, qint64(1), longestTurnMs);
    const qint64 wait = next == never ? longestSleepMs : std::min((next - nowNs + slackNs) / msNs, longestSleepMs);
    const qint64 waitMs = std::max(wait, pause);
    m_armedNs = nowNs + waitMs * msNs;
    m_timer.start(int(waitMs));
}

} // namespace sluice::sim
