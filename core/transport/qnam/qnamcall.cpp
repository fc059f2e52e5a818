// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/qnam/qnamcall.h"

#include "base/clock.h"
#include "transport/pausedbuffer.h"
#include "transport/socket/connection/wirefault.h"
#include "transport/tcpsockets.h"

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
/// What Qt may call the end of a connection at the end of a body, as the timing will have it.
bool meansClosed(QNetworkReply::NetworkError code)
{
    return code == QNetworkReply::RemoteHostClosedError || code == QNetworkReply::ContentReSendError
           || code == QNetworkReply::UnknownNetworkError;
}
} // namespace

QnamCall::QnamCall(const TransportLimits &limits, QUrl url)
    : m_limits(limits)
    , m_url(std::move(url))
{
    m_times.started = monotonicNs();
    m_lastActivity = m_times.started;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &QnamCall::onDeadline);
}

QnamCall::~QnamCall()
{
    abort();
}

void QnamCall::start(std::unique_ptr<FreshConnection> connection, const QNetworkRequest &built,
                     const TransportRequest &request)
{
    m_connection = std::move(connection);
    armDeadline();
    if (m_connection->state() == FreshConnection::State::Ready) {
        m_times.reusedConnection = true;
        issue(built, request);
        return;
    }
    connect(m_connection.get(), &FreshConnection::settled, this,
            [this, built, request] { onConnection(built, request); });
}

void QnamCall::onConnection(const QNetworkRequest &built, const TransportRequest &request)
{
    if (m_terminal)
        return;
    if (m_connection->state() == FreshConnection::State::Failed) {
        finish(networkError(m_connection->error(), m_connection->errorText(), CallPhase::Connecting, m_url,
                            m_connection->usesProxy()));
        return;
    }
    m_times.connected = m_connection->readyAt();
    issue(built, request);
}

void QnamCall::issue(const QNetworkRequest &built, const TransportRequest &request)
{
    m_times.requestSent = monotonicNs();
    QNetworkAccessManager &manager = m_connection->manager();
    if (request.body.isEmpty() && request.method == "GET") {
        m_reply = manager.get(built);
    } else if (request.body.isEmpty() && request.method == "HEAD") {
        m_reply = manager.head(built);
    } else {
        m_requestBody = new BodyDevice(request.body);
        m_reply = request.method == "POST" ? manager.post(built, m_requestBody)
                                           : manager.sendCustomRequest(built, request.method, m_requestBody);
        // Qt starts the reply from the event loop; right behind that the body may follow.
        QMetaObject::invokeMethod(
            m_requestBody, [body = m_requestBody.data(), reply = m_reply.data()] { body->handOverTo(reply); },
            Qt::QueuedConnection);
        m_requestBody->setParent(m_reply);
    }
    watchReply();
}

void QnamCall::watchReply()
{
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connectsAnew = true; });
    connect(reply, &QNetworkReply::encrypted, this, &QnamCall::onConnectedAnew);
    connect(reply, &QNetworkReply::requestSent, this, &QnamCall::onRequestSent);
    connect(reply, &QNetworkReply::metaDataChanged, this, &QnamCall::onMetaData);
    connect(reply, &QNetworkReply::readyRead, this, &QnamCall::onBytes);
    connect(reply, &QNetworkReply::finished, this, &QnamCall::onReplyFinished);
}

/// Qt's thread waits for us here: the request follows the handshake without delay, and not earlier.
void QnamCall::onConnectedAnew()
{
    m_times.connected = m_times.requestSent = monotonicNs();
    switchNagleOff();
}

/// Told after the fact, and late on a busy machine: what counts is when Qt got the body.
void QnamCall::onRequestSent()
{
    m_requestSent = true;
    if (m_connectsAnew)
        switchNagleOff();
    else if (m_requestBody && m_requestBody->givenAt() > 0)
        m_times.requestSent = m_requestBody->givenAt();
    if (m_times.reusedConnection && !m_connectsAnew)
        m_times.connected = m_times.requestSent;
}

void QnamCall::failLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (!m_terminal)
                finish(error);
        },
        Qt::QueuedConnection);
}

/// Takes what the reply holds, unpacked when it came packed.
void QnamCall::pull()
{
    if (!m_reply || !m_reply->isOpen() || m_cannotUnpack)
        return;
    m_cannotUnpack = m_body.add(m_reply->readAll(), unlimitedBuffer) != AnswerBody::Outcome::Ok;
}

QByteArray QnamCall::readAll()
{
    if (!m_terminal)
        pull();
    return m_body.take();
}

void QnamCall::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!m_reply || m_terminal)
        return;
    m_reply->setReadBufferSize(paused ? pausedBufferSize : readAheadSize);
    m_lastActivity = monotonicNs();
    armDeadline();
    if (paused)
        return;
    const QPointer<QnamCall> alive(this);
    onBytes();
    if (alive && m_replyDone && !m_paused && !m_terminal)
        finish(replyResult());
}

void QnamCall::abort()
{
    if (m_terminal)
        return;
    m_terminal = true;
    m_times.finished = monotonicNs();
    stopReply();
}

void QnamCall::stopReply()
{
    m_deadline.stop();
    if (m_reply && !m_replyDone) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    m_connection.reset();
}

void QnamCall::onMetaData()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_status != 0 || m_terminal)
        return;
    m_status = status;
    m_times.head = monotonicNs();
    if (!m_requestSent) // an answer before all was sent, or on its heels
        onRequestSent();
    if (status < 200) { // Qt skips 100 only, takes another for the answer, and what follows is lost to us
        m_status = 0;
        finish(interimError(status, m_url));
        return;
    }
    m_lastActivity = m_times.head;
    // Told before Qt's thread knew the reply, it would not count.
    m_reply->setReadBufferSize(m_paused ? pausedBufferSize : readAheadSize);
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_headers.append(name, value);
    m_endsWithConnection = !m_headers.contains("content-length") && !m_headers.contains("transfer-encoding");
    m_body.begin(m_headers);
    armDeadline();
    Q_EMIT headReceived();
}

void QnamCall::onBytes()
{
    m_lastActivity = monotonicNs();
    if (m_terminal || m_paused)
        return;
    const QPointer<QnamCall> alive(this);
    onMetaData();
    if (!alive || m_terminal || m_paused)
        return;
    pull();
    if (m_cannotUnpack)
        finish(contentError(u"it is damaged, or unpacks to far more than it should"_s));
    else if (!m_body.isEmpty())
        Q_EMIT readyRead();
}

void QnamCall::onReplyFinished()
{
    m_replyDone = true;
    if (m_terminal)
        return;
    const QPointer<QnamCall> alive(this);
    onMetaData();
    if (!alive || m_terminal)
        return;
    const Result<void> result = replyResult();
    if (!m_paused || !result)
        finish(result);
}

Error QnamCall::contentError(const QString &reason) const
{
    return wireError({.step = WireStep::Content, .reason = reason}, CallPhase::Reading, m_url);
}

Result<void> QnamCall::replyResult() const
{
    const QNetworkReply::NetworkError code = m_reply->error();
    if (code == QNetworkReply::NoError || isStatusAsError(code, m_status))
        return {};
    if (meansClosed(code) && m_status != 0 && m_endsWithConnection)
        return {};
    const CallPhase reached = code == QNetworkReply::ContentReSendError && m_status == 0 ? CallPhase::Waiting : phase();
    return networkError(code, m_reply->errorString(), reached, m_url, m_connection->usesProxy());
}

CallPhase QnamCall::phase() const
{
    if (m_status != 0)
        return CallPhase::Reading;
    if (m_requestSent)
        return CallPhase::Waiting;
    return m_times.requestSent != 0 ? CallPhase::Sending : CallPhase::Connecting;
}

void QnamCall::finish(const Result<void> &result)
{
    m_terminal = true;
    m_times.finished = monotonicNs();
    pull(); // the reply goes with its connection
    stopReply();
    const bool whole = m_body.isWhole() && !m_cannotUnpack;
    Q_EMIT finished(result && !whole ? contentError(u"it is damaged or cut"_s) : result);
}

CallProgress QnamCall::progress() const
{
    return {.started = m_times.started,
            .active = m_lastActivity,
            .sent = phase() != CallPhase::Connecting,
            .answered = m_status != 0,
            .paused = m_paused};
}

void QnamCall::armDeadline()
{
    const qint64 next = nextDeadline(m_limits, progress());
    if (next == 0) {
        m_deadline.stop();
        return;
    }
    const qint64 left = std::max<qint64>(next - monotonicNs(), 0);
    m_deadline.start(std::chrono::ceil<std::chrono::milliseconds>(std::chrono::nanoseconds(left)));
}

void QnamCall::onDeadline()
{
    if (m_terminal)
        return;
    if (const std::optional<CallLimit> limit = limitReached(m_limits, progress(), monotonicNs()))
        finish(timeoutError(limit->kind, limit->value, phase(), m_url));
    else
        armDeadline(); // bytes came in the meantime: the timer is not restarted for each of them
}

} // namespace sluice
