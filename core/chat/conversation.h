// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "chat/message.h"

namespace sluice {

/// Where an answer stands or how it ended. Cut: the program ended while it came.
enum class AnswerState { None, Running, Done, Stopped, Length, Filtered, Failed, Cut };

/// What is known of an answer beside its words.
struct AnswerNote {
    /// "provider/model" it was asked of; empty for what the user wrote.
    QByteArray model = {};
    AnswerState state = AnswerState::None;
    /// Its figures as JSON (meter/figures.h).
    QByteArray figures = {};
    std::optional<Error> error = {};
    friend bool operator==(const AnswerNote &, const AnswerNote &) = default;
};

/// One message and its place in a conversation. `parent` is the message it follows, 0 for the first ones.
struct ConversationNode {
    int id = 0;
    int parent = 0;
    Message message = {};
    AnswerNote note = {};
    friend bool operator==(const ConversationNode &, const ConversationNode &) = default;
};

/// A conversation with all its branches: each message may be followed by several, of which one is chosen. The chosen
/// ones make the path, which is what is shown and sent. Ids are never given twice.
class Conversation
{
public:
    Conversation() = default;
    /// As it was stored: nodes in any order, and the path's last message. What has no parent is left out; an unknown
    /// tip is replaced by the newest branch.
    Conversation(std::vector<ConversationNode> nodes, int tip);

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    /// Every message, a parent always before those that follow it.
    [[nodiscard]] const std::vector<ConversationNode> &nodes() const { return m_nodes; }
    /// The message of that id, or null.
    [[nodiscard]] const ConversationNode *find(int id) const;
    [[nodiscard]] Message *message(int id);
    [[nodiscard]] AnswerNote *note(int id);

    /// Ids from the first message to the last one chosen.
    [[nodiscard]] std::vector<int> path() const;
    /// The last message of the path; 0 while there is none.
    [[nodiscard]] int tip() const;
    /// Whether it is on the path.
    [[nodiscard]] bool isChosen(int id) const;
    /// Whether another message follows it, in any branch.
    [[nodiscard]] bool isFollowed(int id) const;
    /// The message and those that stand at its place in other branches, oldest first.
    [[nodiscard]] std::vector<int> siblings(int id) const;

    /// Puts a message at the end of the path.
    int append(Message message, AnswerNote note = {});
    /// Puts a message beside those that follow `parent` (0: beside the first ones) and chooses it.
    int branch(int parent, Message message, AnswerNote note = {});
    /// Leads the path through a message and what was chosen below it.
    void choose(int id);
    /// Ends the path with a message; what follows it stays, unchosen.
    void endAt(int id);
    /// Follows another path: what both have in common stays, the rest is put beside it. The new messages' ids.
    std::vector<int> adopt(const std::vector<ConversationNode> &other);

    /// What `remove` took out.
    struct Removed {
        std::vector<ConversationNode> nodes = {};
        int tip = 0;
    };
    /// Takes a message and all that follows it out; the path goes on by a sibling or ends before it.
    Removed remove(int id);
    void restore(const Removed &removed);

    /// What the path says to a model: prompts that got no answer and answers without a word are left out, and so is
    /// thinking. A tool call that was passed over without a result has one that says so.
    [[nodiscard]] std::vector<Message> messagesToSend() const;

private:
    [[nodiscard]] ConversationNode *at(int id);
    [[nodiscard]] int chosenAfter(int parent) const;

    std::vector<ConversationNode> m_nodes;
    /// By parent, the one of its children that the path follows or would follow; 0: none.
    std::vector<std::pair<int, int>> m_choices;
    int m_nextId = 1;

    void setChoice(int parent, int child);
};

/// The messages of a path, in its order.
[[nodiscard]] std::vector<ConversationNode> nodesOfPath(const Conversation &conversation);

} // namespace sluice
