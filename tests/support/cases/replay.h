// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"
#include "wire/sse.h"

#include <QByteArrayList>

namespace sluice::test {

/// The neutral events of an upstream chat stream that comes in these pieces.
[[nodiscard]] std::vector<StreamEvent> chatEvents(const QByteArrayList &pieces);

/// The events of server-sent text.
[[nodiscard]] std::vector<SseEvent> sseEvents(const QByteArray &text);

/// What an encoder with `encode(event)` makes of the events.
template<typename Encoder>
[[nodiscard]] QByteArray encodeAll(Encoder &encoder, const std::vector<StreamEvent> &events)
{
    QByteArray out;
    for (const StreamEvent &event : events)
        out += encoder.encode(event);
    return out;
}

/// Whether thinking, text and calls come in this order, each in one run, as in a whole answer.
[[nodiscard]] bool isInOrder(const std::vector<StreamEvent> &events);

/// JSON that a case file shows on several lines, on one.
[[nodiscard]] QByteArray unfolded(const QByteArray &json);

} // namespace sluice::test
