// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/call/call.h"
#include "meter/bill.h"
#include "meter/streammeter.h"
#include "record/record.h"

namespace sluice {

/// No name that a client chose is kept longer.
inline constexpr qsizetype maxRecordedName = 200;
/// Nor an id, which may hold more than a name.
inline constexpr qsizetype maxRecordedId = 1000;
/// No message either.
inline constexpr qsizetype maxRecordedMessage = 2000;

/// Puts into a record what a call tells of its way: attempts, who answered, what the answer says of itself, also where
/// it failed, and when, counted from the request's arrival. `firstOutputNs` is 0 when there was none.
void recordCall(RequestRecord &record, const Call &call, qint64 receivedNs, qint64 firstOutputNs);

/// What an answer says of itself.
void recordAnswer(RequestRecord &record, const AnswerFacts &facts);

/// What went wrong, in a record's words.
void recordError(RequestRecord &record, const Error &error);

/// Adds what an answer that failed told of what it used, and nobody was shown.
void addUsageOfFailure(StreamMeter &meter, const Call &call);

/// How the call's last attempt ended, for its bill.
[[nodiscard]] AttemptEnd attemptEnd(const Call &call, bool gaveOutput);

/// The client left, or had enough.
inline constexpr int clientClosedRequest = 499;
void recordLeaving(RequestRecord &record);

} // namespace sluice
