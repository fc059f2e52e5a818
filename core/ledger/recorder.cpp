// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recorder.h"

#include "ledger/recordtable.h"

#include <QDateTime>

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

namespace sluice {

namespace {
// After so many records, or a tenth of what bodies may take, the past is looked through.
constexpr qint64 recordsBetweenTidying = 5000;
constexpr qint64 partOfBodies = 10;
constexpr int writeAttempts = 3;

/// For whoever looks at the process from outside.
void nameThisThread()
{
#ifdef Q_OS_LINUX
    pthread_setname_np(pthread_self(), "sluice-ledger");
#endif
}
} // namespace

Result<std::shared_ptr<Recorder>> Recorder::start(Options options)
{
    if (const auto store = Store::open(options.path); !store)
        return store.error();
    return std::shared_ptr<Recorder>(new Recorder(std::move(options)));
}

Recorder::Recorder(Options options)
    : m_options(std::move(options))
    , m_queue(m_options.limits)
    , m_retention(m_options.retention)
    , m_redactor(m_options.redactor)
    , m_thread([this] { run(); })
{
}

Recorder::~Recorder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Recorder::add(RequestRecordPtr record, CapturedBodies bodies, Secret callersKey)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        wake = m_queue.isEmpty();
        if (wake)
            m_due = std::chrono::steady_clock::now() + m_options.interval;
        m_queue.add({std::move(record), std::move(bodies), std::move(callersKey)});
    }
    // Only the first of a batch finds the writer asleep.
    if (wake)
        m_wake.notify_one();
}

void Recorder::setRetention(const Retention &retention)
{
    {
        const std::lock_guard lock(m_mutex);
        if (retention == m_retention)
            return;
        m_retention = retention;
        m_tidyDue = true;
    }
    m_wake.notify_one();
}

void Recorder::setRedactor(const Redactor &redactor)
{
    const std::lock_guard lock(m_mutex);
    m_redactor = redactor;
}

RecorderCounts Recorder::counts() const
{
    const std::lock_guard lock(m_mutex);
    RecorderCounts counts = m_counts;
    counts.recordsLost += m_queue.drops().records;
    counts.bodiesLost += m_queue.drops().bodies;
    return counts;
}

bool Recorder::gather(std::deque<QueuedRecord> &batch)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_until(lock, m_tidyAt, [this] { return m_stopping || m_tidyDue || !m_queue.isEmpty(); });
    m_tidyDue = m_tidyDue || std::chrono::steady_clock::now() >= m_tidyAt;
    if (!m_queue.isEmpty())
        m_wake.wait_until(lock, m_due, [this] { return m_stopping; });
    batch = m_queue.takeAll();
    return !m_stopping;
}

void Recorder::run()
{
    nameThisThread();
    const Result<std::unique_ptr<Store>> store = Store::open(m_options.path);
    bool goesOn = true;
    while (goesOn) {
        std::deque<QueuedRecord> batch;
        goesOn = gather(batch);
        if (store.ok()) {
            write(**store, batch);
            tidy(**store);
        } else {
            const std::lock_guard lock(m_mutex);
            m_counts.recordsLost += qint64(batch.size());
            m_counts.error = store.error().message;
            m_tidyDue = false;
            m_tidyAt = std::chrono::steady_clock::now() + m_options.tidyInterval;
        }
    }
}

Redactor Recorder::currentRedactor() const
{
    const std::lock_guard lock(m_mutex);
    return m_redactor;
}

void Recorder::write(const Store &store, const std::deque<QueuedRecord> &batch)
{
    if (batch.empty())
        return;
    const Redactor redactor = currentRedactor();
    Result<void> written = writeRecords(store, batch, redactor);
    for (int attempt = 1; !written.ok() && attempt < writeAttempts; ++attempt)
        written = writeRecords(store, batch, redactor);
    const std::lock_guard lock(m_mutex);
    const auto count = qint64(batch.size());
    if (!written.ok()) {
        m_counts.recordsLost += count;
        m_counts.error = written.error().message;
        return;
    }
    m_untidied.records += count;
    for (const QueuedRecord &item : batch)
        m_untidied.bodyBytes += item.bodies.size();
    m_tidyDue = m_tidyDue || isTidyDue();
    m_counts.written += count;
    m_counts.error.clear();
}

bool Recorder::isTidyDue() const
{
    const qint64 mostBytes = m_retention.maxBodyBytes;
    return m_untidied.records >= recordsBetweenTidying
           || (mostBytes > 0 && m_untidied.bodyBytes > mostBytes / partOfBodies);
}

bool Recorder::writeDue(const Store &store)
{
    std::deque<QueuedRecord> batch;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        if (!m_queue.isEmpty() && std::chrono::steady_clock::now() >= m_due)
            batch = m_queue.takeAll();
    }
    write(store, batch);
    return true;
}

void Recorder::tidy(const Store &store)
{
    Retention retention;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_tidyDue || m_stopping)
            return;
        m_tidyDue = false;
        m_tidyAt = std::chrono::steady_clock::now() + m_options.tidyInterval;
        m_untidied = {};
        retention = m_retention;
    }
    const Result<void> applied =
        applyRetention(store, retention, QDateTime::currentMSecsSinceEpoch(), [&] { return writeDue(store); });
    const std::lock_guard lock(m_mutex);
    if (!applied.ok())
        m_counts.error = applied.error().message;
}

} // namespace sluice
