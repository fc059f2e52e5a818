// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz.h"

#include "wire/sse.h"

#include <vector>

using namespace sluice;

// However the bytes are cut, the events are the same; what we write is read again as it was.

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const quint8 seed = input.byte();
    const auto parse = [](const QByteArray &bytes, auto feedAll) {
        std::vector<SseEvent> events;
        SseParser parser(4096);
        const auto sink = [&](SseEvent &&event) { events.push_back(std::move(event)); };
        feedAll(bytes, [&](QByteArrayView piece) { (void)parser.feed(piece, sink); });
        parser.finish(sink);
        return events;
    };
    const auto whole = parse(input.rest(), [](const QByteArray &bytes, auto feed) { feed(QByteArrayView(bytes)); });
    const auto pieces =
        parse(input.rest(), [&](const QByteArray &bytes, auto feed) { fuzz::feedPieces(bytes, seed, feed); });
    fuzz::require(whole == pieces, "the same events whatever the pieces");
    for (const SseEvent &event : whole) {
        const QByteArray text = formatSseEvent(event.data, event.event);
        const auto again = parse(text, [](const QByteArray &bytes, auto feed) { feed(QByteArrayView(bytes)); });
        fuzz::require(again.size() == 1 && again.front().data == event.data && again.front().event == event.event,
                      "what is written is read again", text);
    }
    return 0;
}
