// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/message.h"

#include <QByteArrayList>
#include <QHash>

#include <deque>
#include <map>

namespace sluice {

/// Puts the items of a history that keeps texts, calls, results and thinking apart into chat messages.
///
/// Their order is never changed, but for what chat demands: the result of a call follows its call, wherever it came,
/// and the results of one message's calls are in the calls' order. Calls join the assistant's text before them,
/// thinking the assistant message after it; a message of anybody else closes the assistant's turn. A call that never
/// got a result stays where it was, with a result that says so, for providers refuse calls without one. Images of
/// results go to the user's message behind them, because a tool message holds text only: in the order of the results,
/// each behind a line that tells whose they are.
class ConversationBuilder
{
public:
    /// What is added from here on stands there.
    void at(const QByteArray &path) { m_origin.path = path; }
    /// A system, developer or user message.
    void addMessage(Message message);
    void addAssistantText(const QByteArray &text);
    /// `place` is where it stands, by the client's format.
    void addReasoning(const QByteArray &text, const QByteArray &place);
    void addCall(ToolCall call);
    void addResult(const QByteArray &callId, const QByteArray &text, const std::vector<ContentPart> &images = {});
    /// Whether that call was made before.
    [[nodiscard]] bool hasCall(const QByteArray &callId) const { return m_calls.contains(callId); }
    /// All messages; ends the use of the builder.
    [[nodiscard]] std::vector<Message> take();
    /// After that: where thinking stood that led to nothing, and has no place in chat.
    [[nodiscard]] const QByteArrayList &lost() const { return m_lost; }

private:
    struct Result {
        bool given = false;
        QByteArray text = {};
        WrittenAt origin = {};
        std::vector<ContentPart> images = {};
    };
    /// One message with the results of its calls, in their order.
    struct Turn {
        Message message;
        std::vector<Result> results = {};
        std::vector<ContentPart> images = {}; ///< of a result that has no call
    };
    /// The calls that have one id, which should be one.
    struct SameId {
        std::map<std::size_t, std::deque<std::size_t>> waiting = {}; ///< turn → calls in it without a result
        std::optional<std::pair<std::size_t, std::size_t>> answered = {};
    };
    Turn &assistant(bool join);
    void loseReasoning();

    std::vector<Turn> m_turns;
    QHash<QByteArray, SameId> m_calls;
    QByteArray m_reasoning;
    QByteArrayList m_reasoningAt;
    QByteArrayList m_lost;
    WrittenAt m_origin;
    /// Whether the last turn is the assistant's, and nothing came behind it.
    bool m_open = false;
};

} // namespace sluice
