// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/faults/refusal.h"
#include "simulator/provider.h"

#include <span>

namespace sluice::sim {

/// What goes wrong on purpose.
enum class Failure {
    None,
    Status,        ///< an HTTP error by its number
    Named,         ///< an HTTP error that shares its status with others
    Reset,         ///< RST before any answer
    Close,         ///< closed without an answer
    Hang,          ///< never answers
    HangAfterHead, ///< the head and then nothing
    CutMidStream,  ///< the connection breaks after some tokens
    CutNoDone,     ///< everything but `[DONE]` (or the terminal event)
    CutNoFinish,   ///< ends cleanly after some tokens, with no finish reason
    ErrorFirst,    ///< 200, then an error as the first event
    ErrorMidStream,
    Stall,       ///< stops after some tokens and keeps the connection
    Slow,        ///< ten tokens a second
    GarbageJson, ///< an event whose data is no JSON
    GarbageSse,  ///< bytes that are no event stream
    WrongType,   ///< an HTML page with status 200
    HugeEvent,
    Empty, ///< 200 without a body
    Flap,  ///< 503 for the first requests of a key, then well
    Length,
    Refusal,
    NoUsage,
    UsageSeparate, ///< usage only in a chunk of its own
};

/// A failure as asked for; `status` with Failure::Status, `name` with Failure::Named.
struct FailureChoice {
    Failure kind = Failure::None;
    int status = 0;
    QByteArrayView name = {};

    [[nodiscard]] bool isRefusal() const { return kind == Failure::Status || kind == Failure::Named; }
    friend bool operator==(const FailureChoice &, const FailureChoice &) = default;
};

struct FailureName {
    QByteArrayView name;
    FailureChoice choice;
    QByteArrayView help;
};

/// Every failure by its name without the `sim-`.
[[nodiscard]] std::span<const FailureName> failureNames();
/// Nothing if there is no failure of that name (`sim-` may lead).
[[nodiscard]] std::optional<FailureChoice> failureNamed(QByteArrayView name);

/// What the provider answers when `choice` is a refusal. `wait` is the form of the retry hint: a number of seconds,
/// `ms:N`, `date:N` (an HTTP date N seconds from `nowUnix`), `reset:DURATION` or `none`; empty picks what the provider
/// does.
[[nodiscard]] Refusal failureRefusal(Provider provider, const FailureChoice &choice, const QByteArray &model,
                                     const QByteArray &wait, qint64 nowUnix);

} // namespace sluice::sim
