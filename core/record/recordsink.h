// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/maskedrecord.h"

namespace sluice {

/// Who is told of every request that ended. A gateway has a list of them, in the order they are told.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    /// Called on the lane of the request, by several lanes at once, so it takes a microsecond and waits for nothing.
    /// One that `isCountedOnly` may be counted, and leaves no trace of its own.
    virtual void add(const MaskedRecord &record) = 0;
};

} // namespace sluice
