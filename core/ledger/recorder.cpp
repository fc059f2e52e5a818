// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recorder.h"

#include "base/clock.h"
#include "ledger/inflight/leftover.h"
#include "ledger/recordtable.h"
#include "ledger/threadname.h"
#include "store/calibrationtable.h"

#include <QDateTime>

#include <algorithm>

namespace sluice {

namespace {
// After so many records, or a tenth of what bodies may take, the past is looked through.
constexpr qint64 recordsBetweenTidying = 5000;
constexpr qint64 partOfBodies = 10;
// How often it is looked for what other processes left that were killed, while there is something to write.
constexpr std::chrono::seconds betweenLooks{5};
} // namespace

std::shared_ptr<Recorder> Recorder::start(Options options)
{
    return std::shared_ptr<Recorder>(new Recorder(std::move(options)));
}

Recorder::Recorder(Options options)
    : m_options(std::move(options))
    , m_calibration(m_options.calibration ? m_options.calibration : std::make_shared<TokenCalibration>())
    , m_queue(m_options.limits)
    , m_retention(m_options.retention)
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

void Recorder::add(const MaskedRecord &record)
{
    if (record->isCountedOnly)
        return;
    m_inFlight.ended(record);
    bool wake = false;
    QByteArrayList dropped;
    {
        const std::lock_guard lock(m_mutex);
        wake = !hasWork();
        if (wake)
            m_due = std::chrono::steady_clock::now() + m_options.interval;
        m_queue.add(record);
        dropped = m_queue.takeDroppedIds();
    }
    m_inFlight.forget(dropped);
    // Only the first of a batch finds the writer asleep.
    if (wake)
        m_wake.notify_one();
}

void Recorder::settle(LateBill bill)
{
    constexpr std::size_t most = 1000;
    {
        const std::lock_guard lock(m_mutex);
        if (!hasWork())
            m_due = std::chrono::steady_clock::now() + m_options.interval;
        if (m_late.size() < most)
            m_late.push_back(std::move(bill));
    }
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

RecorderCounts Recorder::counts() const
{
    const std::lock_guard lock(m_mutex);
    RecorderCounts counts = m_counts;
    counts.recordsLost += m_queue.drops().records;
    counts.bodiesLost += m_queue.drops().bodies;
    counts.waiting = m_pause.count() > 0 ? qint64(m_queue.size()) : 0;
    return counts;
}

bool Recorder::gather(std::deque<MaskedRecord> &batch)
{
    std::unique_lock lock(m_mutex);
    if (m_pause.count() > 0) {
        m_wake.wait_until(lock, m_retryAt, [this] { return m_stopping; });
    } else {
        m_wake.wait_until(lock, m_tidyAt, [this] { return m_stopping || m_tidyDue || hasWork(); });
        m_tidyDue = m_tidyDue || std::chrono::steady_clock::now() >= m_tidyAt;
        if (hasWork())
            m_wake.wait_until(lock, m_due, [this] { return m_stopping; });
    }
    batch = m_queue.takeAll();
    return !m_stopping;
}

void Recorder::openStore()
{
    if (std::exchange(m_opensAnew, false))
        m_store.reset();
    if (m_store)
        return;
    Result<std::unique_ptr<Store>> store = m_options.database.connection();
    if (!store) {
        onFailed(store.error());
        return;
    }
    m_store = std::move(*store);
    restoreCalibration();
    if (!m_inFlight.isOpen())
        m_inFlight.open(inFlightFolder(m_options.database.path()));
    recordLeft();
}

/// What of it was in the store already is skipped there.
void Recorder::recordLeft()
{
    m_recordLeftAt = std::chrono::steady_clock::now() + betweenLooks;
    Leftover left(inFlightFolder(m_options.database.path()));
    const std::deque<MaskedRecord> records = left.records();
    if (!records.empty() && !writeRecords(*m_store, records).ok())
        return; // looked for again
    left.remove();
    if (records.empty())
        return;
    if (m_options.written)
        m_options.written({}); // of this process's shares nothing is spent
    say(QStringLiteral("%1 requests of a process that was killed are recorded, their use estimated where it ran")
            .arg(records.size()));
}

void Recorder::restoreCalibration()
{
    if (m_isRestored)
        return;
    const Result<std::vector<Taught>> taught = readTaught(*m_store);
    m_isRestored = taught.ok();
    if (taught)
        m_calibration->restore(*taught);
}

/// Lessons can be had again: what the store does not take now it gets with a later batch.
void Recorder::keepCalibration()
{
    const std::vector<Taught> taught = m_calibration->changed();
    if (taught.empty() || !m_store)
        return;
    if (writeTaught(*m_store, taught, QDateTime::currentMSecsSinceEpoch()).ok())
        m_calibration->setKept(taught);
}

void Recorder::run()
{
    nameThisThread("sluice-ledger");
    openStore();
    bool goesOn = true;
    while (goesOn) {
        std::deque<MaskedRecord> batch;
        goesOn = gather(batch);
        openStore();
        write(std::move(batch));
        settleLate();
        tidy();
    }
    tellLeft();
    m_inFlight.close();
    m_store.reset();
}

void Recorder::write(std::deque<MaskedRecord> batch)
{
    KeyUsageSum dropped;
    bool wasFailing = false;
    {
        const std::lock_guard lock(m_mutex);
        dropped = m_queue.takeDroppedUse();
        wasFailing = m_pause.count() > 0;
    }
    if (batch.empty() && dropped.isEmpty() && !(wasFailing && m_store))
        return;
    const Result<KeyUsageSum> written = m_store
                                            ? writeRecords(*m_store, batch, dropped)
                                            : Result<KeyUsageSum>(Error{ErrorKind::Internal, ErrorSource::Internal});
    if (written.ok()) {
        if (m_options.written)
            m_options.written(written->costs());
        qint64 bodyBytes = 0;
        for (const MaskedRecord &item : batch)
            bodyBytes += item.bodyBytes();
        m_inFlight.forget(batch);
        {
            const std::lock_guard lock(m_mutex);
            m_untidied.records += qint64(batch.size());
            m_untidied.bodyBytes += bodyBytes;
            m_tidyDue = m_tidyDue || isTidyDue();
        }
        onWritten(qint64(batch.size()));
        keepCalibration();
        if (std::chrono::steady_clock::now() >= m_recordLeftAt)
            recordLeft();
        return;
    }
    QByteArrayList lost;
    {
        const std::lock_guard lock(m_mutex);
        m_queue.putBack(std::move(batch));
        m_queue.putBackDroppedUse(dropped);
        lost = m_queue.takeDroppedIds();
    }
    m_inFlight.forget(lost);
    if (m_store)
        onFailed(written.error());
}

/// What is settled is in the store by now, or waits with its record.
void Recorder::settleLate()
{
    std::vector<LateBill> late;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_store || m_opensAnew || m_pause.count() > 0)
            return;
        late = std::exchange(m_late, {});
    }
    if (late.empty())
        return;
    const Result<std::map<QByteArray, Money>> settled = settleRecords(*m_store, late);
    if (settled.ok()) {
        if (m_options.written && !settled->empty())
            m_options.written(*settled);
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_late.insert(m_late.begin(), std::make_move_iterator(late.begin()), std::make_move_iterator(late.end()));
    }
    onFailed(settled.error());
}

/// The store is opened anew next time: what is there then may be another file.
void Recorder::onFailed(const Error &error)
{
    bool isFirst = false;
    bool isLosing = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_pause.count() == 0;
        m_pause = isFirst ? m_options.firstPause : std::min(m_pause * 2, m_options.longestPause);
        m_retryAt = std::chrono::steady_clock::now() + m_pause;
        m_counts.error = error.message;
        isLosing = m_queue.drops().records > 0 && !m_toldLoss;
        m_toldLoss = m_toldLoss || isLosing;
    }
    m_opensAnew = true;
    if (isFirst)
        say(QStringLiteral("requests cannot be recorded now; they wait, and it is tried again: %1").arg(error.message));
    if (isLosing)
        say(QStringLiteral("too many requests wait to be recorded: the oldest are lost, but what they cost is not"));
}

void Recorder::onWritten(qint64 count)
{
    bool wasFailing = false;
    qint64 lost = 0;
    {
        const std::lock_guard lock(m_mutex);
        wasFailing = std::exchange(m_pause, std::chrono::milliseconds(0)).count() > 0;
        m_toldLoss = false;
        m_counts.written += count;
        m_counts.error.clear();
        lost = m_queue.drops().records;
    }
    if (wasFailing) {
        say(QStringLiteral("requests are recorded again: %1 had waited, %2 are lost since the start")
                .arg(count)
                .arg(lost));
    }
}

/// What nobody could write until the end is gone.
void Recorder::tellLeft()
{
    qint64 left = 0;
    {
        const std::lock_guard lock(m_mutex);
        left = qint64(m_queue.takeAll().size());
        m_counts.recordsLost += left;
    }
    if (left > 0)
        say(QStringLiteral("%1 requests could not be recorded and are lost").arg(left));
}

void Recorder::say(const QString &text) const
{
    if (m_options.tell)
        m_options.tell(text);
}

bool Recorder::isTidyDue() const
{
    const qint64 mostBytes = m_retention.maxBodyBytes;
    return m_untidied.records >= recordsBetweenTidying
           || (mostBytes > 0 && m_untidied.bodyBytes > mostBytes / partOfBodies);
}

bool Recorder::writeDue()
{
    std::deque<MaskedRecord> batch;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        if (m_pause.count() == 0 && !m_queue.isEmpty() && std::chrono::steady_clock::now() >= m_due)
            batch = m_queue.takeAll();
    }
    if (!batch.empty())
        write(std::move(batch));
    return !m_opensAnew;
}

void Recorder::tidy()
{
    Retention retention;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_tidyDue || m_stopping || !m_store || m_opensAnew)
            return;
        m_tidyDue = false;
        m_tidyAt = std::chrono::steady_clock::now() + m_options.tidyInterval;
        m_untidied = {};
        retention = m_retention;
    }
    const Result<qint64> time =
        m_clock.timeToDeleteBy(*m_store, QDateTime::currentMSecsSinceEpoch(), monotonicNs() / 1'000'000);
    const Result<void> applied =
        time ? applyRetention(*m_store, retention, *time, [&] { return writeDue(); }) : Result<void>(time.error());
    const std::lock_guard lock(m_mutex);
    if (!applied.ok())
        m_counts.error = applied.error().message;
}

} // namespace sluice
