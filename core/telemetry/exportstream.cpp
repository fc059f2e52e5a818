// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/exportstream.h"

#include "ledger/recordtable.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sluice {

ExportStream::ExportStream(ExportDestination destination, ExportSignal signal, const Place &place)
    : m_destination(std::move(destination))
    , m_signal(signal)
    , m_place(place)
    , m_file(m_destination.path, m_destination.rotateBytes, m_destination.keptFiles)
    , m_most(largestBatch())
    , m_pause(place.pace.firstPause, place.pace.longestPause)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ExportStream::goOn);
}

/// An object of a bucket holds more than a request can.
int ExportStream::largestBatch() const
{
    constexpr int times = 8;
    return m_destination.kind == ExportDestination::Kind::S3 ? times * m_place.pace.batch : m_place.pace.batch;
}

bool ExportStream::prepare()
{
    const Store *store = m_place.store();
    if (m_cursor || !store)
        return m_cursor.has_value();
    if (const Result<ExportCursor> cursor = openExportCursor(*store, name(), m_place.beginning))
        m_cursor = *cursor;
    return m_cursor.has_value();
}

Result<ExportStream::Batch> ExportStream::readBatch(const Store &store) const
{
    Batch batch;
    const bool wantsTexts =
        m_destination.content && m_signal != ExportSignal::Metrics && m_signal != ExportSignal::Traces;
    qsizetype bytes = 0;
    std::optional<Error> failure;
    const Result<qint64> last = readRecordsAfter(store, m_cursor->position, m_most, [&](const RequestRecord &record) {
        batch.requests.push_back({record});
        if (wantsTexts) {
            Result<CapturedBodies> bodies = readBodies(store, record.id);
            if (!bodies) {
                failure = bodies.error();
                return false;
            }
            bytes += bodies->size();
            batch.requests.back().bodies = std::move(*bodies);
        }
        return bytes < m_place.pace.batchBytes;
    });
    if (!last || failure)
        return failure ? *failure : last.error();
    batch.position = *last;
    batch.isFull = qsizetype(batch.requests.size()) >= m_most || bytes >= m_place.pace.batchBytes;
    return batch;
}

void ExportStream::goOn()
{
    if (m_post || m_retry.isActive() || !prepare())
        return;
    const Store *store = m_place.store();
    if (!store)
        return;
    Result<Batch> batch = readBatch(*store);
    if (!batch) {
        again({.why = batch.error().message});
        return;
    }
    m_batch = std::move(*batch);
    if (m_batch.requests.empty())
        return;
    if (m_destination.gather.count() > 0 && !m_batch.isFull && !std::exchange(m_hasGathered, true)) {
        m_batch = {};
        m_retry.start(m_destination.gather);
        return;
    }
    if (m_destination.kind == ExportDestination::Kind::File)
        writeToFile();
    else
        send();
}

void ExportStream::send()
{
    const TransportRequest request =
        exportRequestOf(m_destination, m_signal, m_batch.requests, m_place.source, QDateTime::currentSecsSinceEpoch());
    m_post =
        std::make_unique<Post>(m_place.transport, request, [this](const Delivery &delivery) { onDelivered(delivery); });
}

void ExportStream::writeToFile()
{
    const Result<void> written = m_file.append(exportLines(m_batch.requests));
    if (written.ok())
        moveOn(0);
    else
        again({.why = written.error().message});
}

void ExportStream::onDelivered(const Delivery &delivery)
{
    m_post.release()->deleteLater(); // it is telling this
    const qint64 count = qint64(m_batch.requests.size());
    Delivery::State state = delivery.state;
    // A key that has run out or a bucket that is not there yet can be mended; what was not taken is still here then.
    if (state == Delivery::State::Refused && m_destination.kind == ExportDestination::Kind::S3)
        state = Delivery::State::Again;
    switch (state) {
    case Delivery::State::Again: again(delivery); return;
    case Delivery::State::TooLarge:
        if (count > 1) {
            m_most = int(count / 2);
            goOn();
            return;
        }
        [[fallthrough]];
    case Delivery::State::Refused:
        tellOf(u"refused %1 requests, which are lost to it: %2"_s.arg(count).arg(delivery.why));
        moveOn(count);
        return;
    case Delivery::State::Done: break;
    }
    qint64 rejected = 0;
    if (m_destination.kind == ExportDestination::Kind::Otlp) {
        const otlp::PartialSuccess partial = otlp::readPartialSuccess(delivery.answer, delivery.answerType);
        rejected = std::min(partial.rejected, count);
        if (rejected > 0)
            tellOf(u"took not all of a batch: %1 are lost to it. It said: %2"_s.arg(
                QString::number(partial.rejected), QString::fromUtf8(partial.message)));
    }
    moveOn(rejected);
}

void ExportStream::moveOn(qint64 lost)
{
    ExportCursor next = *m_cursor;
    const qint64 count = qint64(m_batch.requests.size());
    next.position = m_batch.position;
    next.sent += count - lost;
    next.lost += lost;
    if (lost > 0)
        next.lostMs = QDateTime::currentMSecsSinceEpoch();
    const Store *store = m_place.store();
    const Result<void> kept = store ? writeExportCursor(*store, name(), next)
                                    : Result<void>(storeError(u"keeping how far an export has come"_s, {}));
    if (!kept.ok()) {
        again({.why = kept.error().message}); // it is sent once more: at least once
        return;
    }
    m_cursor = next;
    if (lost == 0) {
        if (std::exchange(m_isTold, false) && m_place.tell)
            m_place.tell(u"export %1: goes on"_s.arg(QString::fromUtf8(name())));
        m_pause.reset();
        m_hasGathered = false;
        m_most = std::min(largestBatch(), m_most + 1); // slowly, after one was too large
    }
    const bool isFull = m_batch.isFull;
    m_batch = {};
    if (isFull)
        m_retry.start(0);
}

void ExportStream::again(const Delivery &delivery)
{
    m_batch = {};
    const std::chrono::milliseconds pause = m_pause.next(delivery.wait);
    tellOf(u"cannot be reached and is tried again: %1"_s.arg(delivery.why));
    m_retry.start(pause);
}

/// Once for a row of failures: a log must not grow with a collector that is away.
void ExportStream::tellOf(const QString &what)
{
    if (!std::exchange(m_isTold, true) && m_place.tell)
        m_place.tell(u"export %1: %2"_s.arg(QString::fromUtf8(name()), what));
}

} // namespace sluice
