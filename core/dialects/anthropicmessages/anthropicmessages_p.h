// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/anthropicmessages/anthropicmessages.h"
#include "dialects/openaichat/openaichat_p.h"

namespace sluice::anthropicmessages {

using openaichat::invalidRequest;

/// "messages" and 3 make "messages[3]".
[[nodiscard]] inline QByteArray itemPath(const QByteArray &list, std::size_t index)
{
    return list + '[' + QByteArray::number(qulonglong(index)) + ']';
}

/// Reads `system` and `messages` into `out.chat.messages`.
[[nodiscard]] Result<void> decodeMessages(const json::Value &system, const json::Value &messages, Decoded &out);

/// Reads a block of content a user or a tool can send: texts and images, of a document in its order.
[[nodiscard]] Result<std::vector<ContentPart>> decodeBlock(const json::Value &block, const QByteArray &path);
/// Whether a block is a trace of one of the vendor's own tools.
[[nodiscard]] bool isServerToolBlock(const QByteArray &type);

[[nodiscard]] Result<void> decodeTools(const json::Value &tools, Decoded &out);
/// Call it behind `decodeTools`.
[[nodiscard]] Result<void> decodeToolChoice(const json::Value &choice, const json::Value &given, Decoded &out);

// --- answers

/// The members `stop_reason` and `stop_sequence`. Which text ended it is told if it is one of those asked for.
void writeStop(json::Writer &writer, const Finished &end, bool hasCalls, const AnswerContext &context);
/// Input counts leave cached tokens out in this format.
void writeUsage(json::Writer &writer, const Usage &usage);
/// Arguments as the object the format wants.
[[nodiscard]] QByteArray inputObject(const QByteArray &arguments);
[[nodiscard]] QByteArray callId(const AnswerContext &context, const QByteArray &id, qint64 block);

/// {"type","message"} as it stands in `error`.
void writeError(json::Writer &writer, const Error &error, const PromptSize &size);

} // namespace sluice::anthropicmessages
