// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz.h"

#include "dialects/openaichat/passthrough.h"
#include "wire/sse.h"
#include "json/value.h"

using namespace sluice;

// What a client of chat gets of a provider's chunks is JSON, and a choice without an end has a null for it.

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const quint8 choice = input.byte();
    ChatChunkFilter filter(ChatChunkFilter::Options{(choice & 1) != 0, (choice & 2) != 0});
    const auto check = [](const QByteArray &chunk) {
        if (chunk.isEmpty())
            return;
        const auto document = json::Document::parse(chunk);
        fuzz::require(document.ok() && document->root().isObject(), "a chunk is an object", chunk);
        const json::Value error = document->root()["error"];
        if (error.exists() && !error.isNull())
            return; // an error goes out as it came
        for (const json::Value &item : document->root()["choices"].items()) {
            if (item.isObject() && item["delta"].isObject())
                fuzz::require(item["finish_reason"].exists(), "a choice has a finish_reason", chunk);
        }
    };
    SseParser parser;
    (void)parser.feed(input.rest(), [&](SseEvent &&event) { check(filter.filter(event.data)); });
    for (const QByteArray &chunk : filter.end())
        check(chunk);
    return 0;
}
