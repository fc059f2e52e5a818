// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PlaygroundModel's runs: how often and in which order panes are asked, and whose figures are best.
#include "playgroundmodel.h"

#include "settings/settings.h"

#include <algorithm>

namespace sluice {

int PlaygroundModel::runs() const
{
    return std::clamp(m_settings.value(Setting::Runs).toInt(), 1, RunPlan::mostRuns);
}

void PlaygroundModel::setRuns(int runs)
{
    m_settings.setValue(Setting::Runs, runs);
    Q_EMIT planChanged();
}

bool PlaygroundModel::isFair() const
{
    return m_settings.value(Setting::FairRuns).toBool();
}

void PlaygroundModel::setFair(bool fair)
{
    m_settings.setValue(Setting::FairRuns, fair);
    Q_EMIT planChanged();
}

void PlaygroundModel::beginPlan(const std::vector<PaneModel *> &panes)
{
    m_plan = RunPlan(panes, runs(), isFair());
    advance();
}

/// Asks those whose turn it is.
void PlaygroundModel::advance()
{
    const std::vector<PaneModel *> next = m_plan.next();
    for (PaneModel *pane : next) {
        if (m_plan.asked(pane) > 1)
            pane->askAgain();
    }
    showRuns();
    if (!next.empty())
        start(next);
}

/// Tells the panes how far they are; once all is done there is nothing to tell.
void PlaygroundModel::showRuns()
{
    for (const auto &pane : m_panes.panes()) {
        const bool goesOn = isRunning();
        pane->setRun(goesOn ? m_plan.asked(pane.get()) : 0, goesOn ? m_plan.wanted(pane.get()) : 0);
    }
}

bool PlaygroundModel::replay(PaneModel &pane, std::shared_ptr<PaneFeed> feed, const QString &name)
{
    if (isRunning())
        return false;
    m_plan = {};
    pane.addPrompt(tr("Replay of %1").arg(name).toUtf8());
    pane.attach(std::move(feed), {}, QStringLiteral("replay/") + name);
    updateEmpty();
    setUndo(Undo::Nothing);
    begin();
    return true;
}

void PlaygroundModel::stopPane(int row)
{
    PaneModel *pane = m_panes.paneAt(row);
    if (!pane)
        return;
    m_plan.drop(pane);
    showRuns();
    pane->stop();
}

void PlaygroundModel::stopAll()
{
    m_plan = {};
    showRuns();
    for (const auto &pane : m_panes.panes())
        pane->stop();
}

bool PlaygroundModel::isRepeated() const
{
    return std::ranges::any_of(m_panes.panes(), [](const auto &pane) { return pane->runs() > 0; });
}

/// Once all answers are there, the best of each figure is told.
void PlaygroundModel::compareFigures()
{
    std::vector<FigureRow> rows;
    for (const auto &pane : m_panes.panes())
        rows.push_back(isRunning() ? FigureRow() : pane->figures());
    const std::vector<std::array<double, 5>> better = bestOf(rows);
    for (size_t row = 0; row < better.size(); ++row)
        m_panes.panes()[row]->setBetter(better[row]);
    Q_EMIT figuresChanged();
}

} // namespace sluice
