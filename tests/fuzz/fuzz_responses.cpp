// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz.h"

#include "dialects/openaichat/openaichat.h"
#include "dialects/openairesponses/openairesponses.h"
#include "meter/requesttokens.h"
#include "support/cases/replay.h"
#include "support/cases/responsecheck.h"

using namespace sluice;

// A Responses request that can be read makes a valid chat request, and an answer that repeats it is valid.

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const auto document = json::Document::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!document.ok())
        return 0;
    const auto decoded = openairesponses::decodeRequest(document->root());
    if (!decoded.ok())
        return 0;
    const QByteArray chat = openaichat::encodeRequest(decoded->chat, {"max_tokens", "reasoning", true});
    fuzz::require(json::Document::parse(chat).ok(), "the chat request is valid", chat);
    fuzz::require(estimateInputTokens(decoded->chat) >= 0, "a guess is no less than nothing");

    // The model calls every tool it was given.
    std::vector<StreamEvent> events = {Started{"c", "m", 7}, ReasoningDelta{"Hm."}, TextDelta{"Hi"}};
    for (const ToolDefinition &tool : decoded->chat.tools) {
        const int index = int(events.size()) - 3;
        events.emplace_back(ToolCallDelta{index, "call_" + QByteArray::number(index), tool.name, "{\"input\":\"x\"}"});
    }
    events.emplace_back(Finished{FinishReason::Stop});
    openairesponses::StreamEncoder encoder({"1", "m", 7, decoded->echo, decoded->bridged});
    QByteArray out = test::encodeAll(encoder, events);
    out += encoder.end(8);
    const QByteArray problem = test::ResponseCheck().run(out);
    fuzz::require(problem.isEmpty(), "Responses clients take the stream", problem + '\n' + out);
    return 0;
}
