// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PaneModel's conversation: its branches, and how the one that is chosen is shown.
#include "counterformat.h"
#include "foreigntext.h"
#include "meter/figures.h"
#include "modelnames.h"
#include "panemodel.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

AnswerState answerState(PaneState state)
{
    switch (state) {
    case PaneState::Done: return AnswerState::Done;
    case PaneState::Stopped: return AnswerState::Stopped;
    case PaneState::Length: return AnswerState::Length;
    case PaneState::Filtered: return AnswerState::Filtered;
    case PaneState::Failed: return AnswerState::Failed;
    default: return AnswerState::Running;
    }
}

std::vector<QByteArray> imagesOf(const Message &message)
{
    std::vector<QByteArray> urls;
    for (const ContentPart &part : message.content) {
        if (const auto *image = std::get_if<ImagePart>(&part))
            urls.push_back(image->url);
    }
    return urls;
}

QString label(const ConversationNode &node)
{
    return visibleText(shortName(QString::fromUtf8(node.note.model)), 200);
}

} // namespace

void PaneModel::touch(int node)
{
    m_changes.changed.insert(node);
    Q_EMIT conversationChanged();
}

bool PaneModel::hasChanges() const
{
    return !m_changes.changed.empty() || !m_changes.removed.empty() || !m_changes.text.isEmpty()
           || !m_changes.reasoning.isEmpty();
}

PaneChanges PaneModel::takeChanges()
{
    m_changes.answering = m_feed ? m_answer : 0;
    return std::exchange(m_changes, {});
}

/// The answer as it ended goes into the conversation.
void PaneModel::keepAnswer(const PaneUpdate &update)
{
    const int node = std::exchange(m_answer, 0);
    Message *message = m_conversation.message(node);
    if (!message)
        return;
    if (m_blocks.hasAnswerText())
        *message = textMessage(Role::Assistant, m_blocks.answer());
    message->reasoning = m_blocks.reasoning();
    message->toolCalls = update.toolCalls;
    m_cut = false;
    *m_conversation.note(node) = {m_answeredBy.toUtf8(), answerState(update.state), figuresJson(m_counters.figures()),
                                  update.error};
    m_changes.text.clear();
    m_changes.reasoning.clear();
    countRuns();
    addActions(node, true);
    touch(node);
}

QString PaneModel::authorBefore(int node) const
{
    for (const ConversationNode *at = m_conversation.find(node); at; at = m_conversation.find(at->parent)) {
        if (at->id != node && at->message.role == Role::Assistant)
            return label(*at);
    }
    return {};
}

/// Brings the transcript to the path: what both begin with stays as it is.
void PaneModel::showPath()
{
    noteEdits();
    m_blocks.endEdit();
    const std::vector<int> path = m_conversation.path();
    auto same = static_cast<size_t>(std::mismatch(m_shown.begin(), m_shown.end(), path.begin(), path.end()).first
                                    - m_shown.begin());
    // Fields for results are open only below the answer that is shown last, and only it has a card.
    const ConversationNode *last = same > 0 ? m_conversation.find(path[same - 1]) : nullptr;
    if (last && (hasCard(*last) || !last->message.toolCalls.empty()))
        --same;
    if (same < m_shown.size())
        m_blocks.dropFrom(m_shown[same]);
    for (size_t at = same; at < path.size(); ++at)
        showNode(at, path);
    m_shown = path;
    showEdit();
}

void PaneModel::showNode(size_t at, const std::vector<int> &path)
{
    const ConversationNode &node = *m_conversation.find(path[at]);
    switch (node.message.role) {
    case Role::Assistant: showAnswer(node, at + 1 == path.size()); break;
    case Role::Tool: {
        const ToolCall call{node.message.toolCallId, node.message.name, {}};
        m_blocks.addResult(node.id, call, QString::fromUtf8(joinedText(node.message)), false);
        break;
    }
    default: {
        m_blocks.beginTurn(joinedText(node.message), authorBefore(node.id), node.id, imagesOf(node.message));
        const std::vector<int> all = m_conversation.siblings(node.id);
        const auto place = std::find(all.begin(), all.end(), node.id) - all.begin();
        m_blocks.setBranch(node.id, static_cast<int>(place) + 1, static_cast<int>(all.size()));
    }
    }
}

void PaneModel::addActions(int node, bool isLast)
{
    const ConversationNode *found = m_conversation.find(node);
    if (!found)
        return;
    const std::vector<int> all = m_conversation.siblings(node);
    if (isLast) {
        for (const ToolCall &call : found->message.toolCalls)
            m_blocks.addResult(node, call, keptText(node, call.id), true);
    }
    // Where nothing came there is nothing to be done with it, and what tells of its failure offers to try again.
    if (all.size() < 2 && found->message.toolCalls.empty() && !m_blocks.hasAnswerText())
        return;
    const auto place = std::find(all.begin(), all.end(), node) - all.begin();
    m_blocks.addActions(label(*found), static_cast<int>(place) + 1, static_cast<int>(all.size()));
}

void PaneModel::load(Conversation conversation, const ErrorPlace &place, FieldTexts edits)
{
    end();
    m_before.reset();
    m_removed = {};
    m_changes = {};
    m_suggested = false;
    m_late = false;
    m_conversation = std::move(conversation);
    m_place = place;
    m_shown.clear();
    m_edits = std::move(edits);
    std::erase_if(m_edits, [this](const auto &edit) { return !m_conversation.find(edit.first.first); });
    m_lastFeed.reset();
    m_blocks.clear();
    showPath();
    showEnd();
}

bool PaneModel::isPrompt(int node) const
{
    const ConversationNode *found = m_conversation.find(node);
    return found && found->message.role == Role::User;
}

int PaneModel::promptOf(int node) const
{
    const ConversationNode *at = m_conversation.find(node);
    while (at && at->message.role != Role::User)
        at = m_conversation.find(at->parent);
    return at ? at->id : 0;
}

int PaneModel::lastNode() const
{
    return m_conversation.tip();
}

void PaneModel::copyMessage(int node, bool asMarkdown) const
{
    const ConversationNode *found = m_conversation.find(node);
    if (!found)
        return;
    QString text = QString::fromUtf8(joinedText(found->message));
    if (!asMarkdown && found->message.role == Role::Assistant) {
        markdown::Answer answer;
        answer.append(text.toUtf8());
        answer.close();
        while (!answer.isFinished())
            answer.read(text.size() + 1);
        QStringList lines;
        for (int row = 0; row < answer.rowCount(); ++row)
            lines << markdown::plainText(answer.row(row));
        text = lines.join(u'\n');
    }
    QGuiApplication::clipboard()->setText(text);
}

bool PaneModel::hasBranch(int node, int by) const
{
    const std::vector<int> all = m_conversation.siblings(node);
    const auto place = std::find(all.begin(), all.end(), node) - all.begin() + by;
    return place >= 0 && place < std::ssize(all);
}

void PaneModel::stepBranch(int node, int by)
{
    if (m_feed || !hasBranch(node, by))
        return;
    const std::vector<int> all = m_conversation.siblings(node);
    const auto place = std::find(all.begin(), all.end(), node) - all.begin() + by;
    m_removed = {};
    m_conversation.choose(all[static_cast<size_t>(place)]);
    showPath();
    showEnd();
}

void PaneModel::regenerate(int node)
{
    const ConversationNode *found = m_conversation.find(node);
    if (m_feed || !found || found->message.role == Role::Tool || m_modelName.isEmpty())
        return;
    m_before.reset();
    m_removed = {};
    const int parent = isPrompt(node) ? node : found->parent;
    // One that never began and that nothing followed leaves nothing to go back to.
    const bool nothing = !isPrompt(node) && found->message.content.empty() && found->message.toolCalls.empty()
                         && found->message.reasoning.isEmpty() && !m_conversation.isFollowed(node);
    if (nothing) {
        m_changes.changed.erase(node);
        m_changes.removed.push_back(node);
        (void)m_conversation.remove(node);
    }
    m_conversation.endAt(parent);
    showPath();
    m_error.clear();
    Q_EMIT retryRequested(this);
}

bool PaneModel::replacePrompt(int node, const QByteArray &text)
{
    const ConversationNode *found = m_conversation.find(node);
    if (m_feed || !found || found->message.role != Role::User || text.trimmed().isEmpty())
        return false;
    Message message = found->message;
    std::erase_if(message.content, [](const ContentPart &part) { return std::holds_alternative<TextPart>(part); });
    message.content.insert(message.content.begin(), TextPart{text});
    m_before.reset();
    m_removed = {};
    touch(m_conversation.branch(found->parent, std::move(message)));
    showPath();
    return true;
}

void PaneModel::removeMessage(int node)
{
    if (m_feed || !m_conversation.find(node))
        return;
    m_before.reset();
    m_removed = m_conversation.remove(node);
    for (const ConversationNode &gone : m_removed.nodes) {
        m_changes.changed.erase(gone.id);
        m_changes.removed.push_back(gone.id);
    }
    showPath();
    showEnd();
    Q_EMIT messageRemoved(this);
}

void PaneModel::undoRemove()
{
    if (m_feed || !canUndoRemove())
        return;
    m_conversation.restore(m_removed);
    for (const ConversationNode &back : std::exchange(m_removed, {}).nodes) {
        std::erase(m_changes.removed, back.id);
        m_changes.changed.insert(back.id);
    }
    showPath();
    showEnd();
}

void PaneModel::sendResults()
{
    const ConversationNode *last = m_conversation.find(m_conversation.tip());
    if (m_feed || !last || last->message.toolCalls.empty() || m_modelName.isEmpty())
        return;
    m_before.reset();
    m_removed = {};
    const std::vector<ToolCall> calls = last->message.toolCalls;
    const int answer = last->id;
    std::vector<Message> results;
    for (const ToolCall &call : calls) {
        Message result = textMessage(Role::Tool, m_blocks.resultDraft(call.id).toUtf8());
        result.toolCallId = call.id;
        result.name = call.name;
        results.push_back(std::move(result));
    }
    for (Message &result : results)
        touch(m_conversation.append(std::move(result)));
    showPath();
    forgetEdits(answer);
    m_error.clear();
    Q_EMIT retryRequested(this);
}

void PaneModel::adopt(const std::vector<ConversationNode> &path)
{
    if (m_feed)
        return;
    m_before.reset();
    m_removed = {};
    for (const int made : m_conversation.adopt(path))
        m_changes.changed.insert(made);
    m_late = false;
    showPath();
    showEnd();
}

} // namespace sluice
