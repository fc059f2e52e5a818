// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/managerpool.h"
#include "transport/networkerror.h"
#include "transport/transport.h"

#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace sluice {

/// One call over QNetworkAccessManager. `readyRead` and a good end are held back while paused; a failure never is.
class QnamCall final : public TransportCall
{
    Q_OBJECT
public:
    QnamCall(const TransportLimits &limits, QUrl url);
    ~QnamCall() override;

    /// Sends the request on the manager of `lease`.
    void start(ManagerPool::Lease lease, const QNetworkRequest &built, const TransportRequest &request);
    /// Ends the call with `error` from the event loop, without sending anything.
    void failLater(const Error &error);

    [[nodiscard]] int status() const override { return m_status; }
    [[nodiscard]] const HeaderList &headers() const override { return m_headers; }
    [[nodiscard]] const TransportTimes &times() const override { return m_times; }
    [[nodiscard]] QByteArray readAll() override;
    void setPaused(bool paused) override;
    void abort() override;

private:
    void issue(const QNetworkRequest &built, const TransportRequest &request);
    void watchReply();
    void onMetaData();
    void onBytes();
    void onReplyFinished();
    void onDeadline();
    void armDeadline();
    void stopReply();
    void finish(const Result<void> &result);
    [[nodiscard]] CallPhase phase() const;
    [[nodiscard]] bool endsWithConnection() const;
    [[nodiscard]] bool goesThroughProxy() const;
    [[nodiscard]] Result<void> replyResult() const;

    const TransportLimits m_limits;
    const QUrl m_url;
    ManagerPool::Lease m_lease;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    TransportTimes m_times;
    HeaderList m_headers;
    QByteArray m_leftOver;
    qint64 m_lastActivity = 0;
    int m_status = 0;
    bool m_freshConnection = false;
    bool m_paused = false;
    bool m_replyDone = false;
    bool m_terminal = false;
};

} // namespace sluice
