// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/anchorstream.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sluice {

AnchorStream::AnchorStream(ExportDestination destination, Database audit, const ExportStream::Place &place)
    : m_destination(std::move(destination))
    , m_audit(std::move(audit))
    , m_place(place)
    , m_pause(place.pace.firstPause, place.pace.longestPause)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &AnchorStream::goOn);
}

/// Opened anew each time: an hour is long, and a connection holds memory.
Result<AuditHead> AnchorStream::head() const
{
    const Result<std::unique_ptr<Store>> store = m_audit.connectionForReading();
    return store ? auditHead(**store) : Result<AuditHead>(store.error());
}

void AnchorStream::goOn()
{
    const Store *store = m_place.store();
    if (m_post || m_retry.isActive() || !store)
        return;
    if (!m_cursor) {
        const Result<ExportCursor> cursor = openExportCursor(*store, name(), 0);
        if (!cursor)
            return;
        m_cursor = *cursor;
    }
    const bool isWaiting = m_destination.kind != ExportDestination::Kind::File && m_destination.url.isEmpty();
    const Result<AuditHead> now = isWaiting ? AuditHead() : head();
    if (!now)
        again({.why = now.error().message});
    else if (now->seq > 0 && now->seq != m_cursor->position)
        send(*now);
}

void AnchorStream::send(const AuditHead &head)
{
    m_sending = head.seq;
    const AuditAnchor anchor{QDateTime::currentMSecsSinceEpoch(), head};
    if (m_destination.kind == ExportDestination::Kind::File) {
        const Result<bool> written = writeAnchor(m_destination.path + u".anchors"_s, head, anchor.atMs);
        if (written)
            moveOn(false);
        else
            again({.why = written.error().message});
        return;
    }
    m_post = std::make_unique<Post>(m_place.transport,
                                    anchorRequestOf(m_destination, anchor, m_place.source, anchor.atMs / 1000),
                                    [this](const Delivery &delivery) { onDelivered(delivery); });
}

void AnchorStream::onDelivered(const Delivery &delivery)
{
    m_post.release()->deleteLater(); // it is telling this
    const bool isBucket = m_destination.kind == ExportDestination::Kind::S3;
    if (delivery.state == Delivery::State::Done)
        moveOn(false);
    else if (delivery.state == Delivery::State::Again || isBucket)
        again(delivery); // a key or a bucket can be mended
    else
        moveOn(true);
    if (delivery.state == Delivery::State::Refused && !isBucket)
        tellOf(u"refused the head of the audit log: %1"_s.arg(delivery.why));
}

void AnchorStream::moveOn(bool isLost)
{
    ExportCursor next = *m_cursor;
    next.position = m_sending;
    (isLost ? next.lost : next.sent) += 1;
    if (isLost)
        next.lostMs = QDateTime::currentMSecsSinceEpoch();
    const Store *store = m_place.store();
    if (!store || !writeExportCursor(*store, name(), next).ok()) {
        again({.why = u"it cannot be kept how far it has come"_s}); // it is sent once more: at least once
        return;
    }
    m_cursor = next;
    m_pause.reset();
    if (!isLost)
        m_isTold = false;
}

void AnchorStream::again(const Delivery &delivery)
{
    m_retry.start(m_pause.next(delivery.wait));
    tellOf(u"cannot be reached and is tried again: %1"_s.arg(delivery.why));
}

void AnchorStream::tellOf(const QString &what)
{
    if (!std::exchange(m_isTold, true) && m_place.tell)
        m_place.tell(u"export %1: %2"_s.arg(QString::fromUtf8(name()), what));
}

} // namespace sluice
