// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/keyusage.h"
#include "ledger/recordqueue.h"
#include "store/store.h"

#include <functional>

namespace sluice {

/// Writes records with their texts and adds them to the use of their keys, all or nothing. A record whose id is there
/// already is skipped. `more` is use without records. Returns what was added up.
[[nodiscard]] Result<KeyUsageSum> writeRecords(const Store &store, const std::deque<MaskedRecord> &items,
                                               const KeyUsageSum &more = {});

/// Which records to read.
struct RecordFilter {
    qint64 sinceMs = 0;
    /// The newest so many; 0 means all.
    qint64 limit = 0;
};

/// Calls `take` for each record, oldest first, holding one in memory at a time. `keyHash` is not kept and stays empty.
[[nodiscard]] Result<void> readRecords(const Store &store, const RecordFilter &filter,
                                       const std::function<void(const RequestRecord &)> &take);

/// The position of the newest record, counted on also when records are deleted.
[[nodiscard]] Result<qint64> lastPosition(const Store &store);
/// Calls `take` for records in the order they were written, from after `position` on, until it says false; the position
/// of the last one. Records of the time before there were positions have none.
[[nodiscard]] Result<qint64> readRecordsAfter(const Store &store, qint64 position, int limit,
                                              const std::function<bool(const RequestRecord &)> &take);

/// The bodies captured of one request; empty when there are none.
[[nodiscard]] Result<CapturedBodies> readBodies(const Store &store, const QByteArray &id);

/// The attempts as JSON: [{"target":"groq/m","status":429,"error":"rate_limit","code":"…"}].
[[nodiscard]] QByteArray encodeAttempts(const std::vector<RecordedAttempt> &attempts);

/// SQL for what RecordedTimes::ttft says of a row of `requests`, in µs.
[[nodiscard]] QString ttftColumn();
/// SQL for what isFailed and isStopped say of it.
[[nodiscard]] QString failedColumn();
[[nodiscard]] QString stoppedColumn();

} // namespace sluice
