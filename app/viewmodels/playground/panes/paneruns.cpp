// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PaneModel's several answers to one prompt: asked again, and counted together.
#include "meter/figures.h"
#include "numbertext.h"
#include "panemodel.h"

namespace sluice {

namespace {

/// Siblings that are counted; nobody asks more often.
constexpr size_t mostCounted = 100;

} // namespace

void PaneModel::askAgain()
{
    const ConversationNode *last = m_conversation.find(m_conversation.tip());
    if (m_feed || !last || last->message.role != Role::Assistant)
        return;
    m_conversation.endAt(last->parent);
    showPath();
    m_error.clear();
}

void PaneModel::setRun(int at, int of)
{
    if (m_runAt == at && m_runOf == of)
        return;
    m_runAt = at;
    m_runOf = of;
    Q_EMIT stateChanged();
}

/// The whole answers of the model that is shown, to the prompt that is shown last.
void PaneModel::countRuns()
{
    m_runs.clear();
    const ConversationNode *last = m_conversation.find(m_conversation.tip());
    if (!last || last->message.role != Role::Assistant)
        return;
    for (const int id : m_conversation.siblings(last->id)) {
        const ConversationNode *node = m_conversation.find(id);
        const bool isWhole = node->note.state == AnswerState::Done || node->note.state == AnswerState::Length;
        if (isWhole && node->note.model == last->note.model && m_runs.size() < mostCounted)
            m_runs.push_back(readFigures(node->note.figures).counters);
    }
    if (m_runs.size() < 2)
        m_runs.clear();
}

FigureRow PaneModel::figures() const
{
    const bool isWhole = m_state == PaneState::Done || m_state == PaneState::Length;
    if (m_feed || !isWhole)
        return {};
    return m_runs.empty() ? figureRow(m_counters.counters()) : medianRow(m_runs);
}

QStringList PaneModel::medians() const
{
    QStringList texts;
    for (int figure = Ttft; !m_runs.empty() && figure <= Cost; ++figure)
        texts << medianText(figure, m_runs);
    return texts;
}

QStringList PaneModel::spreads() const
{
    QStringList texts;
    for (int figure = Ttft; !m_runs.empty() && figure <= Cost; ++figure)
        texts << spreadText(figure, m_runs);
    return texts;
}

void PaneModel::setBetter(const BetterRow &better)
{
    if (m_better == better)
        return;
    m_better = better;
    Q_EMIT betterChanged();
}

QStringList PaneModel::best() const
{
    QStringList texts;
    for (const auto &[ratio, isEstimate] : m_better) {
        const QString text = numberText(ratio, ratio < 10 ? 1 : 0) + u'×';
        texts << (ratio <= 0 ? QString() : isEstimate ? u'≈' + text : text);
    }
    return texts;
}

QString PaneModel::betterBy(const QString &ratio, Figure figure)
{
    return figure == Cost ? tr("%1 cheaper").arg(ratio) : tr("%1 faster").arg(ratio);
}

QString PaneModel::bestWords(Figure figure) const
{
    const QString ratio = best().value(figure);
    if (ratio.isEmpty())
        return {};
    return figure == Cost ? tr("%1 cheaper than the next pane").arg(ratio)
                          : tr("%1 faster than the next pane").arg(ratio);
}

} // namespace sluice
