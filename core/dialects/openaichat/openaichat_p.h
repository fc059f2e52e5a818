// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/openaichat/openaichat.h"
#include "json/objecteditor.h"
#include "json/visit.h"
#include "json/writer.h"

namespace sluice::openaichat {

/// `path` names the message in an error: "messages[2]"; `unnamed` is whose it is where it does not say so, without it
/// an error.
[[nodiscard]] Result<Message> decodeMessage(const json::Value &message, const QByteArray &path,
                                            std::optional<Role> unnamed = {});
/// Reasoning is written under `reasoningField`; not at all when that is empty.
void encodeMessage(json::Writer &writer, const Message &message, QByteArrayView reasoningField);

[[nodiscard]] std::vector<ToolDefinition> decodeTools(const json::Value &tools);
void encodeTools(json::Writer &writer, const std::vector<ToolDefinition> &tools);

/// The model's arguments: the text of a string as it is, or the JSON some servers put there instead.
[[nodiscard]] QByteArray argumentsText(const json::Value &arguments);

/// Takes what `body` (an answer or a chunk) tells of tokens and times into `usage`; false if it told nothing.
[[nodiscard]] bool readUsage(const json::Value &body, Usage &usage);
[[nodiscard]] bool hasTokens(const Usage &usage);
/// A count that providers write as they like: a fraction, a text, beyond all bounds. None for what is below zero.
[[nodiscard]] std::optional<qint64> looseInteger(const json::Value &value);
/// The `usage` object; counts the provider did not tell are 0.
[[nodiscard]] QByteArray usageObject(const Usage &usage);

/// What a format calls the counts in its `usage`, and whether it must have one.
enum class UsageForm { Chat, Responses, Embeddings };
/// A provider's `usage` with counts that clients with types can read, where one of it is none; empty: it is to be left
/// out.
[[nodiscard]] std::optional<QByteArray> fitUsage(const json::Value &usage, UsageForm form = UsageForm::Chat);
/// The same in an object of Chat's that is being edited; and counts in its `x_groq`.
void fitUsageIn(json::ObjectEditor &object);
void fitExtension(json::ObjectEditor &object);
/// The answer with such a `usage`, where its own is none.
[[nodiscard]] std::optional<QByteArray> withFitUsage(const json::Value &answer, UsageForm form);

/// The JSON of an error body; some servers wrap it into an event.
[[nodiscard]] QByteArray errorText(const QByteArray &body);
/// Fills message and code from an error body that ends before its end; what it calls its type.
[[nodiscard]] QByteArray readCutError(const QByteArray &body, Error &error);

/// The error a 200 or a stream carries at its top level (`error`, or a flat one when `flat`), if it does.
[[nodiscard]] std::optional<Error> embeddedError(const json::Value &body, bool flat);

[[nodiscard]] Error invalidRequest(const QByteArray &param, const QString &message);
/// Bytes that do not follow the dialect, from the provider.
[[nodiscard]] Error protocolError(const QString &message);
/// The pages that `annotations` of a message or a delta refer to.
[[nodiscard]] std::vector<UrlCitation> readCitations(const json::Value &annotations);
/// Of an answer of images alone, which other formats have no place for.
[[nodiscard]] Error onlyImagesError();
/// Of a whole answer that is bought and of no use.
[[nodiscard]] Error unusableError(const QString &message);
/// Of a whole answer without one that can be read: no choices, or a first one without a message.
[[nodiscard]] std::optional<Error> missingMessage(const json::Value &body);
/// The call of the format's first years, `function_call`, as a list of one of today's calls; empty if there is none.
[[nodiscard]] QByteArray legacyCall(const json::Value &functionCall);
/// Of an answer, however it came, that holds a call nobody could make.
[[nodiscard]] Error namelessCallError();

[[nodiscard]] inline RawMember rawMember(QByteArrayView key, const json::Value &value)
{
    return {key.toByteArray(), value.raw().toByteArray()};
}
[[nodiscard]] inline RawMember rawMember(const json::Member &member)
{
    return rawMember(member.key, member.value);
}

inline void writeMembers(json::Writer &writer, const std::vector<RawMember> &members)
{
    for (const RawMember &member : members)
        writer.key(member.key).raw(member.value);
}

} // namespace sluice::openaichat
