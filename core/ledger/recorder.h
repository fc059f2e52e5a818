// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/recordqueue.h"
#include "ledger/redaction.h"
#include "ledger/retention.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace sluice {

/// What a recorder has done so far.
struct RecorderCounts {
    qint64 written = 0;
    /// Records that the store did not take, or that had to make room.
    qint64 recordsLost = 0;
    qint64 bodiesLost = 0;
    /// What the store said last time a write failed; empty when the last one succeeded.
    QString error = {};
};

/// Writes records into the store, on a thread of its own with its own connection. Thread-safe.
///
/// Whoever adds never waits for the disk. What was added is in the store within 250 ms, in one transaction per batch; a
/// killed process loses no more than that. It sleeps while there is nothing to write.
class Recorder
{
public:
    struct Options {
        QString path = Store::defaultPath();
        Redactor redactor = {};
        Retention retention = {};
        /// How long the first record of a batch waits for others; the rest of the 250 ms is for writing them.
        std::chrono::milliseconds interval{60};
        RecordQueue::Limits limits = {};
        /// The past is looked through at least so often, also when nothing is written.
        std::chrono::milliseconds tidyInterval = std::chrono::hours(6);
    };

    /// Opens the store once to bring it up to date; an error says why it cannot be used.
    [[nodiscard]] static Result<std::shared_ptr<Recorder>> start(Options options);
    /// Writes what is left and ends the thread.
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// Takes a few hundred nanoseconds. `callersKey` is masked like the redactor's secrets.
    void add(RequestRecordPtr record, CapturedBodies bodies = {}, Secret callersKey = {});
    void setRetention(const Retention &retention);
    /// For records that are written from now on.
    void setRedactor(const Redactor &redactor);
    [[nodiscard]] RecorderCounts counts() const;

private:
    explicit Recorder(Options options);
    void run();
    /// Waits for records until they are due; false when the recorder is to end.
    [[nodiscard]] bool gather(std::deque<QueuedRecord> &batch);
    void write(const Store &store, const std::deque<QueuedRecord> &batch);
    /// Writes what falls due in the meantime.
    void tidy(const Store &store);
    /// With the mutex held.
    [[nodiscard]] bool isTidyDue() const;
    /// False when the recorder is to end.
    [[nodiscard]] bool writeDue(const Store &store);
    [[nodiscard]] Redactor currentRedactor() const;

    const Options m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    RecordQueue m_queue;
    /// When the oldest record of the queue is to be written.
    std::chrono::steady_clock::time_point m_due;
    RecorderCounts m_counts;
    Retention m_retention;
    Redactor m_redactor;
    bool m_tidyDue = true;
    std::chrono::steady_clock::time_point m_tidyAt;
    struct {
        qint64 records = 0;
        qint64 bodyBytes = 0;
    } m_untidied; ///< written since the past was looked through
    bool m_stopping = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace sluice
