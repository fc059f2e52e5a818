// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz.h"

#include "dialects/anthropicmessages/anthropicmessages.h"
#include "dialects/openaichat/openaichat.h"
#include "meter/requesttokens.h"

using namespace sluice;

// A Messages request that can be read makes a valid chat request; an answer read from anything is a valid message.

namespace {

/// Every result stands behind the call it belongs to.
void requireOrder(const ChatRequest &chat)
{
    bool inTurn = false;
    for (const Message &message : chat.messages) {
        if (message.role == Role::Tool)
            continue;
        inTurn = message.role == Role::Assistant;
        fuzz::require(inTurn || message.toolCalls.empty(), "only the assistant calls");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    using anthropicmessages::Purpose;
    const auto document = json::Document::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!document.ok())
        return 0;
    const auto answer = openaichat::decodeResponse(document->root());
    if (answer.ok()) {
        const QByteArray message = anthropicmessages::encodeResponse(*answer, {"1", "m", true});
        fuzz::require(json::Document::parse(message).ok(), "a message is valid", message);
    }
    const auto decoded = anthropicmessages::decodeRequest(document->root(), Purpose::CountTokens);
    if (!decoded.ok())
        return 0;
    requireOrder(decoded->chat);
    const QByteArray chat = openaichat::encodeRequest(decoded->chat, {"max_tokens", "reasoning", true});
    fuzz::require(json::Document::parse(chat).ok(), "the chat request is valid", chat);
    fuzz::require(estimateInputTokens(decoded->chat) >= 0, "a guess is no less than nothing");
    return 0;
}
