// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PlaygroundModel's runs: how often and in which order panes are asked, and whose figures are best.
#include "playgroundmodel.h"

#include "settings/settings.h"

#include <algorithm>

namespace sluice {

namespace {

/// All that was asked on the way to the answer that is shown: prompts, and what tools said.
std::vector<const Message *> askedOf(const Conversation &conversation)
{
    std::vector<const Message *> asked;
    for (const int id : conversation.path()) {
        const ConversationNode *node = conversation.find(id);
        if (node->message.role != Role::Assistant)
            asked.push_back(&node->message);
    }
    return asked;
}

bool isSameAsked(const Conversation &one, const Conversation &other)
{
    return std::ranges::equal(askedOf(one), askedOf(other), [](const Message *a, const Message *b) {
        return a->role == b->role && a->content == b->content; // each provider names its calls by ids of its own
    });
}

} // namespace

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

/// Once all answers are there, the best of each figure is told, among those to the same question.
void PlaygroundModel::compareFigures()
{
    const auto &panes = m_panes.panes();
    std::vector<BetterRow> better(panes.size());
    std::vector<bool> compared(panes.size(), isRunning());
    for (size_t first = 0; first < panes.size(); ++first) {
        if (compared[first])
            continue;
        std::vector<FigureRow> rows(panes.size());
        std::vector<size_t> alike;
        for (size_t row = first; row < panes.size(); ++row) {
            if (compared[row] || !isSameAsked(panes[first]->conversation(), panes[row]->conversation()))
                continue;
            compared[row] = true;
            rows[row] = panes[row]->figures();
            alike.push_back(row);
        }
        const std::vector<BetterRow> best = bestOf(rows);
        for (const size_t row : alike)
            better[row] = best[row];
    }
    for (size_t row = 0; row < panes.size(); ++row)
        panes[row]->setBetter(better[row]);
    Q_EMIT figuresChanged();
}

} // namespace sluice
