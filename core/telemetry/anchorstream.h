// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "telemetry/anchorbody.h"
#include "telemetry/delivery.h"
#include "telemetry/exportstream.h"

#include <QTimer>

namespace sluice {

/// Tells one destination of the head of the audit log when it is another than the last it was told of: each one says
/// that the log up to there was as it is, so one that nobody took is not missed once the next one is. Lives on the
/// exporter's thread.
class AnchorStream : public QObject
{
public:
    /// `place` outlives it; `audit` is the store with the log.
    AnchorStream(ExportDestination destination, Database audit, const ExportStream::Place &place);

    [[nodiscard]] QByteArray name() const { return m_destination.name + "/anchors"; }
    /// Sends it unless it was sent, is being sent, or waits for a receiver.
    void goOn();

private:
    [[nodiscard]] Result<AuditHead> head() const;
    void send(const AuditHead &head);
    void onDelivered(const Delivery &delivery);
    void moveOn(bool isLost);
    void again(const Delivery &delivery);
    void tellOf(const QString &what);

    const ExportDestination m_destination;
    const Database m_audit;
    const ExportStream::Place &m_place;
    std::optional<ExportCursor> m_cursor;
    qint64 m_sending = 0;
    std::unique_ptr<Post> m_post;
    DeliveryPause m_pause;
    QTimer m_retry;
    bool m_isTold = false;
};

} // namespace sluice
