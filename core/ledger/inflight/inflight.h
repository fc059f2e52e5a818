// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/inflight/inflightfile.h"
#include "record/recordsink.h"

#include <deque>
#include <map>
#include <mutex>
#include <vector>

namespace sluice {

/// The requests of this process that run, or have ended and are not in the store yet, where a killed process leaves
/// them. Thread-safe but for `open` and `close`, which are one thread's. While it is not open, and of more at once than
/// there are places for, nothing is kept.
class InFlight
{
public:
    void open(const QString &folder);
    /// The file goes, unless there is something in it that the store does not have.
    void close();
    [[nodiscard]] bool isOpen() const;

    /// What is known of a request that was sent and has not ended; in place of what was known before.
    void runs(const MaskedRecord &soFar, const Unseen &unseen);
    /// Its end, which is to be in the store soon.
    void ended(const MaskedRecord &record);
    /// The store has them, or never will.
    void forget(const std::deque<MaskedRecord> &records);
    void forget(const QByteArrayList &ids);

private:
    void keep(const QByteArray &id, const QByteArray &text);
    /// With the mutex held.
    void drop(const QByteArray &id);

    mutable std::mutex m_mutex;
    std::unique_ptr<InFlightFile> m_file;
    std::map<QByteArray, int> m_places; ///< by id of request
    std::vector<int> m_free;
};

} // namespace sluice
