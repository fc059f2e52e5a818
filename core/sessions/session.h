// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/conversation.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sluice {

/// What the list says of a session. Times are Unix milliseconds.
struct SessionSummary {
    /// A UUID without braces.
    QString id = {};
    QString title = {};
    /// The user chose the title, so that it no longer follows the first prompt.
    bool named = false;
    qint64 createdMs = 0;
    qint64 changedMs = 0;
    bool pinned = false;
    /// When it went to the bin.
    std::optional<qint64> binnedMs = {};
    /// What is written but not sent.
    QString draft = {};
    /// Images wait for a prompt, or settings for the first one.
    bool waiting = false;
    friend bool operator==(const SessionSummary &, const SessionSummary &) = default;
};

/// An image that goes with what is written but not sent.
struct DraftImage {
    /// data: URL.
    QByteArray url = {};
    /// Of its file; empty where it was pasted.
    QString name = {};
    int width = 0;
    int height = 0;
    friend bool operator==(const DraftImage &, const DraftImage &) = default;
};

/// What is written in fields of a transcript and was not run: by the prompt that is being changed, or by an answer and
/// the id of its tool call.
using FieldTexts = std::map<std::pair<int, QByteArray>, QString>;

/// One pane of a session. `number` is its letter, A being 0.
struct SessionPane {
    int number = 0;
    QByteArray model = {};
    /// Its own settings as JSON; empty while it has those of the session.
    QByteArray settings = {};
    Conversation conversation = {};
    FieldTexts edits = {};
};

/// A session with all that is in it.
struct StoredSession {
    SessionSummary summary = {};
    /// The settings of all panes that have none of their own, as JSON.
    QByteArray settings = {};
    std::vector<SessionPane> panes = {};
    std::vector<DraftImage> images = {};
};

/// A place where a search found its words.
struct SessionHit {
    QString session = {};
    /// The text around the first word found; words between U+E000 and U+E001. Empty where the title has them.
    QString snippet = {};
};

/// Text that came for an answer that is not at its end.
struct AnswerPiece {
    int pane = 0;
    int node = 0;
    QByteArray text = {};
    QByteArray reasoning = {};
};

/// A pane as it is now, without its messages.
struct PaneEntry {
    int number = 0;
    int position = 0;
    QByteArray model = {};
    QByteArray settings = {};
    /// The last message of its path.
    int tip = 0;
    FieldTexts edits = {};
};

/// A message of a pane as it is now.
struct MessageEntry {
    int pane = 0;
    ConversationNode node = {};
};

/// What has changed in a session since the last time.
struct SessionChange {
    SessionSummary summary = {};
    QByteArray settings = {};
    /// Panes whose stored messages all go first.
    std::vector<int> emptied = {};
    /// All panes that are left, in their order; others of the session go with their messages.
    std::vector<PaneEntry> panes = {};
    std::vector<MessageEntry> messages = {};
    std::vector<AnswerPiece> pieces = {};
    /// Pane and node.
    std::vector<std::pair<int, int>> removed = {};
    /// Those of the draft; without them they are as they were.
    std::optional<std::vector<DraftImage>> images = {};
};

/// The title a session gets from its first prompt: its first words on one line.
[[nodiscard]] QString titleOf(const QByteArray &prompt);

} // namespace sluice
