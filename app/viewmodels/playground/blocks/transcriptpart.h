// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/answer.h"
#include "markdown/plaintext.h"

#include <QHash>

#include <memory>
#include <vector>

namespace sluice {

/// A stretch of a transcript: a prompt, the thinking, an answer, whose it is, a tool call and its result, a remark,
/// what can be done with a message. Its rows are read when they are asked for.
struct TranscriptPart {
    enum Type { Prompt, Reasoning, Answer, Call, Note, Break, Author, Result, Edit, Actions, Images, Failure };

    Type type = Answer;
    std::shared_ptr<markdown::Answer> answer = {};
    std::shared_ptr<markdown::PlainText> text = {};
    /// Reasoning: how long it took; Call, Result: the tool's name; Actions: whose answer it is; Failure:
    /// what happened.
    QString note = {};
    /// The message it belongs to; 0 where that is not known.
    int node = 0;
    /// Prompt, Actions: which of the branches at its place it is, from 1, and how many there are.
    int branch = 1;
    int branches = 1;
    /// Edit: the prompt as it is being written; Result: what the tool is to have said;
    /// Failure: what was said of it.
    QString draft = {};
    /// Result: of which call; it was not sent yet.
    QByteArray callId = {};
    bool open = false;
    bool expanded = false;
    /// Images: those of the prompt below, as data: URLs or addresses.
    std::vector<QByteArray> images = {};
    /// Rows as the views know them.
    int rows = 0;
    /// Answer: their kinds, while it grows.
    std::vector<quint8> kinds = {};
    /// By the first row of a table or code block: how far it is scrolled sideways.
    QHash<int, qreal> scrolled = {};

    /// Rows it has by now.
    [[nodiscard]] int rowCount() const;
    /// The row as a block; plain text for all but answers.
    [[nodiscard]] markdown::Block block(int row) const;
    /// The row that begins the table or code block of a row.
    [[nodiscard]] int boxStart(int row) const;
    /// Whether the next row goes on with the same box of code.
    [[nodiscard]] bool isFollowedByCode(int row) const;
    /// Whether the next row goes on with the same table.
    [[nodiscard]] bool isFollowedByRow(int row) const;
};

} // namespace sluice
