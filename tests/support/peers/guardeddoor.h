// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/doors/translator.h"
#include "guard/answerguard.h"

namespace sluice::test {

/// A door, and what it asks upstream, for streams that are guarded without a gateway.
struct GuardedDoor {
    const char *name;
    QByteArray path;
    QByteArray body;
    /// The operation that the provider has for it.
    QByteArray operation;
    /// Whether it has thinking and calls.
    bool hasKinds = true;
};
[[nodiscard]] const std::vector<GuardedDoor> &guardedDoors();

enum class TextKind { Content, Reasoning, Arguments };

/// The events of a stream upstream that says `pieces` as a text of that kind, with other texts before and behind.
[[nodiscard]] std::vector<SseEvent> eventsThatSay(const GuardedDoor &door, TextKind kind, const QByteArrayList &pieces);

/// What a client gets.
struct GuardedStream {
    QByteArray bytes;
    GuardReport report = {};
};
/// Sends the events on as a gateway does: read, guarded, told. Without rules nothing looks at them.
[[nodiscard]] GuardedStream guardedStream(const GuardedDoor &door, const std::vector<SseEvent> &events,
                                          const GuardRuleList &rules);

/// The text of that kind that a client's stream says.
[[nodiscard]] QByteArray textToldBy(const QByteArray &bytes, TextKind kind);

} // namespace sluice::test
