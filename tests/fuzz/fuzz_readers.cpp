// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz.h"

#include "dialects/openairesponses/responsesreader.h"
#include "dialects/openaitext/completionsreader.h"
#include "dialects/openaitext/openaiembeddings.h"

using namespace sluice;

// A provider's own Responses or text completions, whatever they hold, come to one end; vectors stay JSON.

namespace {

template<typename Reader>
void read(const QByteArray &bytes)
{
    Reader reader;
    int ends = 0;
    const auto count = [&](const std::vector<StreamEvent> &events) {
        for (const StreamEvent &event : events)
            ends += std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
    };
    SseParser parser;
    const auto sink = [&](SseEvent &&event) { count(reader.decode(event)); };
    (void)parser.feed(bytes, sink);
    parser.finish(sink);
    const bool wasComplete = reader.complete();
    count(reader.end());
    fuzz::require(ends <= 2 && (ends >= 1 || wasComplete), "a stream has an end");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    read<ResponsesReader>(bytes);
    read<CompletionsReader>(bytes);
    const auto answer = openaiembeddings::withBase64(bytes);
    if (answer.ok())
        fuzz::require(json::Document::parse(*answer).ok(), "vectors as base64 are valid", *answer);
    return 0;
}
