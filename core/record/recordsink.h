// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/maskedrecord.h"

namespace sluice {

/// What a request that runs may have used beyond what its record says so far, and would be charged: of an answer in one
/// piece nothing is seen before its end.
struct Unseen {
    qint64 tokens = 0;
    Money cost = {};
};

/// Of an answer that goes on it is told so often, in ns.
inline constexpr qint64 runningInterval = 250'000'000;

/// Who is told of every request that ended. A gateway has a list of them, in the order they are told.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    /// Told when a request is sent, and while its answer comes each `runningInterval`: what would be billed if nobody
    /// saw its end. On the lane as `add`, and as cheap.
    virtual void runs(const MaskedRecord & /*soFar*/, const Unseen & /*unseen*/) {}
    /// Called on the lane of the request, by several lanes at once, so it takes a microsecond and waits for nothing.
    /// One that `isCountedOnly` may be counted, and leaves no trace of its own.
    virtual void add(const MaskedRecord &record) = 0;
};

} // namespace sluice
