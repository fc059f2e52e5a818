// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runplan.h"

#include "panemodel.h"

#include <algorithm>

namespace sluice {

RunPlan::RunPlan(const std::vector<PaneModel *> &panes, int runs, bool fair)
    : m_fair(fair)
{
    for (PaneModel *pane : panes)
        m_entries.push_back({pane, 0, std::clamp(runs, 1, mostRuns)});
}

void RunPlan::dropBroken()
{
    for (Entry &entry : m_entries) {
        const bool isBroken =
            entry.pane && entry.asked > 0
            && (entry.pane->state() == PaneModel::Stopped || entry.pane->state() == PaneModel::Failed);
        if (!entry.pane || isBroken)
            entry.left = 0;
    }
}

std::vector<PaneModel *> RunPlan::next()
{
    dropBroken();
    std::vector<PaneModel *> chosen;
    if (std::ranges::any_of(m_entries, [](const Entry &entry) { return entry.pane && entry.pane->isRunning(); }))
        return chosen;
    for (size_t i = 0; i < m_entries.size() && (!m_fair || chosen.empty()); ++i) {
        Entry &entry = m_entries[(m_turn + i) % m_entries.size()];
        if (entry.left == 0)
            continue;
        --entry.left;
        ++entry.asked;
        chosen.push_back(entry.pane);
        if (m_fair)
            m_turn = (m_turn + i + 1) % m_entries.size();
    }
    return chosen;
}

void RunPlan::drop(const PaneModel *pane)
{
    for (Entry &entry : m_entries) {
        if (entry.pane == pane)
            entry = {}; // nobody waits for it either: a closed pane is never taken from again
    }
}

bool RunPlan::isOver() const
{
    return std::ranges::none_of(m_entries, [](const Entry &entry) { return entry.pane && entry.left > 0; });
}

RunPlan::Entry RunPlan::entryOf(const PaneModel *pane) const
{
    const auto found = std::ranges::find_if(m_entries, [pane](const Entry &entry) { return entry.pane == pane; });
    return found == m_entries.end() ? Entry() : *found;
}

int RunPlan::asked(const PaneModel *pane) const
{
    return entryOf(pane).asked;
}

int RunPlan::wanted(const PaneModel *pane) const
{
    const Entry entry = entryOf(pane);
    return entry.asked + entry.left;
}

} // namespace sluice
