// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/calldeadline.h"
#include "transport/qnam/bodydevice.h"
#include "transport/qnam/freshconnection.h"
#include "transport/socket/answer/answerbody.h"
#include "transport/transport.h"

#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace sluice {

/// One call over QNetworkAccessManager, on a connection of its own. `readyRead` and a good end are held back while
/// paused; a failure never is.
class QnamCall final : public TransportCall
{
    Q_OBJECT
public:
    QnamCall(const TransportLimits &limits, QUrl url);
    ~QnamCall() override;

    /// Sends the request on `connection` once that is open.
    void start(std::unique_ptr<FreshConnection> connection, const QNetworkRequest &built,
               const TransportRequest &request);
    /// Ends the call with `error` from the event loop, without sending anything.
    void failLater(const Error &error);

    [[nodiscard]] int status() const override { return m_status; }
    [[nodiscard]] const HeaderList &headers() const override { return m_headers; }
    [[nodiscard]] const TransportTimes &times() const override { return m_times; }
    [[nodiscard]] QByteArray readAll() override;
    void setPaused(bool paused) override;
    void abort() override;

private:
    void onConnection(const QNetworkRequest &built, const TransportRequest &request);
    void issue(const QNetworkRequest &built, const TransportRequest &request);
    void watchReply();
    void onRequestSent();
    void onConnectedAnew();
    void onMetaData();
    void onBytes();
    void onReplyFinished();
    void onDeadline();
    void armDeadline();
    [[nodiscard]] CallProgress progress() const;
    void stopReply();
    void finish(const Result<void> &result);
    [[nodiscard]] CallPhase phase() const;
    void pull();
    [[nodiscard]] Error contentError(const QString &reason) const;
    [[nodiscard]] Result<void> replyResult() const;

    const TransportLimits m_limits;
    const QUrl m_url;
    std::unique_ptr<FreshConnection> m_connection;
    QPointer<QNetworkReply> m_reply;
    QPointer<BodyDevice> m_requestBody;
    QTimer m_deadline;
    TransportTimes m_times;
    HeaderList m_headers;
    AnswerBody m_body; ///< what was taken from the reply
    qint64 m_lastActivity = 0;
    int m_status = 0;
    bool m_requestSent = false;        ///< Qt says so
    bool m_connectsAnew = false;       ///< the connection was gone when Qt came to it
    bool m_endsWithConnection = false; ///< without a length its end is the body's
    bool m_cannotUnpack = false;
    bool m_paused = false;
    bool m_replyDone = false;
    bool m_terminal = false;
};

} // namespace sluice
