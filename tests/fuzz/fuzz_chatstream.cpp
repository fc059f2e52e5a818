// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz.h"

#include "dialects/anthropicmessages/anthropicmessages.h"
#include "dialects/openaichat/openaichat.h"
#include "dialects/openairesponses/openairesponses.h"
#include "support/cases/messagecheck.h"
#include "support/cases/replay.h"
#include "support/cases/responsecheck.h"

using namespace sluice;

// Whatever a provider sends, every kind of client gets a stream it takes, with one end.

namespace {

QByteArray asResponses(const std::vector<StreamEvent> &events)
{
    const auto request = json::Document::parse(
        R"({"model":"m","input":"Hi","tools":[{"type":"custom","name":"g"},{"type":"tool_search","execution":"client"}]})");
    const auto decoded = openairesponses::decodeRequest(request->root());
    openairesponses::StreamEncoder encoder({"1", "m", 7, decoded->echo, decoded->bridged});
    const QByteArray out = test::encodeAll(encoder, events);
    return out + encoder.end(8);
}

QByteArray asMessages(const std::vector<StreamEvent> &events)
{
    anthropicmessages::StreamEncoder encoder({"1", "m", true});
    const QByteArray out = test::encodeAll(encoder, events);
    return out + encoder.end();
}

void checkChat(const std::vector<StreamEvent> &events)
{
    openaichat::StreamEncoder encoder({true, true, "reasoning"});
    QByteArray out = test::encodeAll(encoder, events);
    out += encoder.end();
    const auto again = test::chatEvents({out});
    const bool failed = std::holds_alternative<Failed>(events.back());
    fuzz::require(!again.empty() && std::holds_alternative<Failed>(again.back()) == failed, "chat ends as it should",
                  out);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const quint8 seed = input.byte();
    const auto events = test::chatEvents({input.rest()});
    QByteArrayList pieces;
    fuzz::feedPieces(input.rest(), seed, [&](QByteArrayView piece) { pieces.append(piece.toByteArray()); });
    fuzz::require(test::chatEvents(pieces) == events, "the same events whatever the pieces");
    fuzz::require(!events.empty(), "every stream says something");
    checkChat(events);
    const QByteArray responses = asResponses(events);
    const QByteArray problem = test::ResponseCheck().run(responses);
    fuzz::require(problem.isEmpty(), "Responses clients take the stream", problem + '\n' + responses);
    const QByteArray messages = asMessages(events);
    const QByteArray fault = test::MessageCheck().run(messages);
    fuzz::require(fault.isEmpty(), "Messages clients take the stream", fault + '\n' + messages);
    return 0;
}
