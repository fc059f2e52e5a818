// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/inflight/inflight.h"
#include "ledger/recordqueue.h"
#include "ledger/recordtable.h"
#include "ledger/retention.h"
#include "meter/tokencalibration.h"
#include "record/recordsink.h"
#include "store/database.h"
#include "store/storedclock.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace sluice {

/// What a recorder has done so far.
struct RecorderCounts {
    qint64 written = 0;
    /// Records that had to make room while the store took none, or that were left at the end.
    qint64 recordsLost = 0;
    qint64 bodiesLost = 0;
    /// Records that wait for a store that does not take them now.
    qint64 waiting = 0;
    /// What the store said last time a write failed; empty when the last one succeeded.
    QString error = {};
};

/// Writes records into the store, on a thread of its own with its own connection. Thread-safe.
///
/// Whoever adds never waits for the disk. What was added is in the store within 250 ms, in one transaction per batch.
/// What a killed process had sent and not written is written by the next recorder on the store, with what is estimated
/// of what still ran. It sleeps while there is nothing to write. A store that is locked, full or
/// gone is asked again, at the start too, with growing pauses; meanwhile records wait within the queue's limits, and of
/// those that have to go the money is still counted.
class Recorder final : public RecordSink
{
public:
    struct Options {
        Database database = QString();
        Retention retention = {};
        /// How long the first record of a batch waits for others; the rest of the 250 ms is for writing them.
        std::chrono::milliseconds interval{60};
        RecordQueue::Limits limits = {};
        /// The past is looked through at least so often, also when nothing is written.
        std::chrono::milliseconds tidyInterval = std::chrono::hours(6);
        /// The pauses before a store that failed is asked again: from this one on each is twice the last.
        std::chrono::milliseconds firstPause{250};
        std::chrono::milliseconds longestPause{15'000};
        /// Told in words when records begin to wait, begin to be lost, and are written again. On the recorder's thread.
        std::function<void(const QString &)> tell = {};
        /// Takes what records cost, by key hash, once they are in the store. On the recorder's thread.
        std::function<void(const std::map<QByteArray, Money> &)> written = {};
        /// Filled from the store when that is first open, and kept there. Null: one of its own.
        std::shared_ptr<TokenCalibration> calibration = {};
    };

    [[nodiscard]] static std::shared_ptr<Recorder> start(Options options);
    /// Writes what is left and ends the thread.
    ~Recorder() override;
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    void runs(const MaskedRecord &soFar, const Unseen &unseen) override { m_inFlight.runs(soFar, unseen); }
    void add(const MaskedRecord &record) override;
    /// Settles what was booked while its answer went on, after what was added before. `bill` and `settled` are called
    /// on the recorder's thread.
    void settle(LateBill bill);
    void setRetention(const Retention &retention);
    [[nodiscard]] RecorderCounts counts() const;
    /// What models teach, kept in the store with the records; never null.
    [[nodiscard]] const std::shared_ptr<TokenCalibration> &calibration() const { return m_calibration; }

private:
    explicit Recorder(Options options);
    void run();
    /// Waits for records until they are due; false when the recorder is to end.
    [[nodiscard]] bool gather(std::deque<MaskedRecord> &batch);
    void write(std::deque<MaskedRecord> batch);
    void settleLate();
    /// With the mutex held.
    [[nodiscard]] bool hasWork() const { return !m_queue.isEmpty() || !m_late.empty(); }
    void openStore();
    void recordLeft();
    void onFailed(const Error &error);
    void onWritten(qint64 count);
    void restoreCalibration();
    void keepCalibration();
    void tellLeft();
    void say(const QString &text) const;
    /// Writes what falls due in the meantime.
    void tidy();
    /// With the mutex held.
    [[nodiscard]] bool isTidyDue() const;
    /// False when the recorder is to end.
    [[nodiscard]] bool writeDue();

    const Options m_options;
    const std::shared_ptr<TokenCalibration> m_calibration;
    InFlight m_inFlight;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    RecordQueue m_queue;
    std::vector<LateBill> m_late;
    /// When the oldest record of the queue is to be written.
    std::chrono::steady_clock::time_point m_due;
    RecorderCounts m_counts;
    Retention m_retention;
    bool m_tidyDue = true;
    StoredClock m_clock; ///< of the thread
    std::chrono::steady_clock::time_point m_tidyAt;
    struct {
        qint64 records = 0;
        qint64 bodyBytes = 0;
    } m_untidied; ///< written since the past was looked through
    /// Zero while the store takes what it is given.
    std::chrono::milliseconds m_pause{0};
    std::chrono::steady_clock::time_point m_retryAt;
    bool m_toldLoss = false;
    bool m_stopping = false;
    std::unique_ptr<Store> m_store; ///< made, used and closed by the thread, as the next
    bool m_opensAnew = false;
    bool m_isRestored = false;
    std::chrono::steady_clock::time_point m_recordLeftAt;
    std::thread m_thread; // last: it uses the others
};

} // namespace sluice
