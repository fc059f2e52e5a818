// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PaneModel's answers as they ended: what stands in the transcript, and the card of the last one.
#include "counterformat.h"
#include "meter/figures.h"
#include "panemodel.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

PaneState paneState(AnswerState state)
{
    switch (state) {
    case AnswerState::None:
    case AnswerState::Done: return PaneState::Done;
    case AnswerState::Length: return PaneState::Length;
    case AnswerState::Filtered: return PaneState::Filtered;
    case AnswerState::Failed: return PaneState::Failed;
    case AnswerState::Running:
    case AnswerState::Cut:
    case AnswerState::Stopped: break;
    }
    return PaneState::Stopped;
}

bool isCut(const ConversationNode &node)
{
    return node.note.state == AnswerState::Cut || node.note.state == AnswerState::Running;
}

} // namespace

QString PaneModel::emptyNote(PaneState state) const
{
    switch (state) {
    case PaneState::Done: return tr("The model ended without an answer.");
    case PaneState::Length: return tr("The limit of tokens was reached before the answer began.");
    case PaneState::Filtered: return tr("The provider withheld the answer.");
    case PaneState::Stopped: return tr("Stopped before the answer began.");
    default: return {};
    }
}

void PaneModel::showAnswer(const ConversationNode &node, bool isLast)
{
    const Figures figures = readFigures(node.note.figures);
    m_blocks.beginAnswer(node.id);
    m_blocks.appendReasoning(node.message.reasoning);
    m_blocks.appendText(joinedText(node.message));
    m_blocks.setCalls(node.message.toolCalls);
    if (figures.counters.thinking)
        m_blocks.setReasoningNote(format::duration(figures.counters.thinking));
    const bool broken = node.note.error && m_blocks.hasAnswerText();
    m_blocks.finishAnswer(broken ? tr("lost after %1 tok, %2")
                                       .arg(figures.counters.outputTokens.value_or(0))
                                       .arg(format::duration(figures.counters.elapsed))
                                 : QString(),
                          isCut(node) ? QString() : emptyNote(paneState(node.note.state)));
    if (!isLast)
        addEnd(node);
    addActions(node.id, isLast);
}

QString PaneModel::endNoteOf(PaneState state, bool cut)
{
    switch (state) {
    case PaneState::Stopped:
        return cut ? tr("Sluice ended while this answer came. What had come by then was kept.")
                   : tr("You stopped this answer.");
    case PaneState::Length: return tr("The answer is cut off: it reached the limit of tokens.");
    case PaneState::Filtered: return tr("The provider's content filter withheld the rest of this answer.");
    default: return {};
    }
}

/// Whether a card says how it ended while it is the last one.
bool PaneModel::hasCard(const ConversationNode &node)
{
    return node.note.error || !endNoteOf(paneState(node.note.state), isCut(node)).isEmpty();
}

/// What the card said stands below an answer that something follows.
void PaneModel::addEnd(const ConversationNode &node)
{
    if (!node.note.error) {
        // One without a word says so in place of its text.
        if (m_blocks.hasAnswerText() || isCut(node))
            m_blocks.addNote(endNoteOf(paneState(node.note.state), isCut(node)));
        return;
    }
    const Error &error = *node.note.error;
    ErrorPlace place = placeOf(node);
    // Of the key that was used then nothing is known by now, but whether there was one.
    place.keyHint.clear();
    place.hasKey = error.source == ErrorSource::Upstream;
    const QStringList lines{ErrorCardModel::messageOf(error), ErrorCardModel::detailOf(error)};
    m_blocks.addFailure(ErrorCardModel::titleOf(error, place), lines.filter(QRegularExpression(u"\\S"_s)).join(u'\n'));
}

ErrorPlace PaneModel::placeOf(const ConversationNode &node) const
{
    ErrorPlace place = m_places ? m_places(QString::fromUtf8(node.note.model)) : m_place;
    place.midAnswer = !joinedText(node.message).isEmpty();
    place.setting = node.note.error ? settingOf(m_settings, node.note.error->param) : QByteArray();
    return place;
}

void PaneModel::showError()
{
    m_error.clear();
    const ConversationNode *last = m_conversation.find(m_conversation.tip());
    if (last && last->note.error)
        m_error.show(*last->note.error, placeOf(*last));
}

void PaneModel::showEnd()
{
    const ConversationNode *last = m_conversation.find(m_conversation.tip());
    m_counters.set();
    m_answeredBy.clear();
    m_cut = false;
    m_state = PaneState::Idle;
    if (last && last->message.role == Role::Assistant) {
        m_counters.set(readFigures(last->note.figures));
        m_answeredBy = QString::fromUtf8(last->note.model);
        m_state = paneState(last->note.state);
        m_cut = isCut(*last);
    }
    showError();
    countRuns();
    Q_EMIT stateChanged();
    Q_EMIT countersChanged();
    Q_EMIT conversationChanged();
}

} // namespace sluice
