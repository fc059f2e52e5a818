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

/// What an answer cost that went on when its request had ended, and was booked at its limit.
struct LateBill {
    QByteArray answerId; ///< its provider's
    QByteArray keyHash;  ///< empty where it needed no key
    /// Makes what was booked into what it came to.
    std::function<void(RequestRecord &)> bill;
    /// Told once the store has it: what its key spent more, or less, on that Julian day.
    std::function<void(qint64 day, Money more)> settled = {};
};
/// Settles what is pending, once, all or nothing; tells who is to be told. What keys spent more, or less, by their
/// hashes.
[[nodiscard]] Result<std::map<QByteArray, Money>> settleRecords(const Store &store, const std::vector<LateBill> &bills);

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
/// `isServerFailed()` of a row.
[[nodiscard]] QString serverFailedColumn();
[[nodiscard]] QString stoppedColumn();

} // namespace sluice
