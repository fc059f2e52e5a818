// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/qnamcall.h"

#include "base/clock.h"
#include "transport/bodydevice.h"
#include "transport/lowdelay.h"

#include <algorithm>

namespace sluice {

namespace {
constexpr qint64 pausedBufferSize = 256 * 1024;

qint64 inNs(std::chrono::milliseconds duration)
{
    return std::chrono::nanoseconds(duration).count();
}
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
    if (m_reply)
        m_reply->deleteLater();
}

void QnamCall::start(ManagerPool::Lease lease, const QNetworkRequest &built, const TransportRequest &request)
{
    m_lease = std::move(lease);
    issue(built, request);
    watchReply();
    armDeadline();
}

void QnamCall::issue(const QNetworkRequest &built, const TransportRequest &request)
{
    QNetworkAccessManager &manager = m_lease.manager();
    if (request.body.isEmpty() && request.method == "GET") {
        m_reply = manager.get(built);
        return;
    }
    if (request.body.isEmpty() && request.method == "HEAD") {
        m_reply = manager.head(built);
        return;
    }
    auto body = std::make_unique<BodyDevice>(request.body);
    m_reply = request.method == "POST" ? manager.post(built, body.get())
                                       : manager.sendCustomRequest(built, request.method, body.get());
    // Qt starts the reply from the event loop; right behind that the body may follow.
    QMetaObject::invokeMethod(
        body.get(), [device = body.get(), reply = m_reply.data()] { device->handOverTo(reply); }, Qt::QueuedConnection);
    body.release()->setParent(m_reply);
}

void QnamCall::watchReply()
{
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_freshConnection = true; });
    connect(reply, &QNetworkReply::encrypted, this, [this] {
        m_times.connected = monotonicNs();
        switchNagleOff(); // Qt's thread waits for us here: the request follows the handshake without delay
    });
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        m_times.requestSent = monotonicNs();
        if (m_freshConnection && m_times.connected == 0)
            switchNagleOff();
        if (m_times.connected == 0)
            m_times.connected = m_times.requestSent;
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &QnamCall::onMetaData);
    connect(reply, &QNetworkReply::readyRead, this, &QnamCall::onBytes);
    connect(reply, &QNetworkReply::finished, this, &QnamCall::onReplyFinished);
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

QByteArray QnamCall::readAll()
{
    if (!m_leftOver.isEmpty())
        return std::exchange(m_leftOver, {});
    return m_reply && m_reply->isOpen() ? m_reply->readAll() : QByteArray();
}

void QnamCall::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!m_reply || m_terminal)
        return;
    m_reply->setReadBufferSize(paused ? pausedBufferSize : 0);
    m_lastActivity = monotonicNs();
    armDeadline();
    if (paused)
        return;
    const QPointer<QnamCall> alive(this);
    if (m_reply->bytesAvailable() > 0)
        Q_EMIT readyRead();
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
        m_lease.connectionLost();
    }
    m_lease.release();
}

void QnamCall::onMetaData()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_status != 0 || m_terminal)
        return;
    m_status = status;
    m_times.head = monotonicNs();
    m_times.reusedConnection = !m_freshConnection;
    if (m_times.requestSent == 0)
        m_times.requestSent = m_times.head;
    if (m_times.reusedConnection || m_times.connected == 0)
        m_times.connected = m_times.requestSent;
    m_lastActivity = m_times.head;
    if (m_paused) // told before Qt's thread knew the reply, it would not count
        m_reply->setReadBufferSize(pausedBufferSize);
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_headers.append(name, value);
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
    if (alive && !m_terminal && !m_paused)
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

Result<void> QnamCall::replyResult() const
{
    const QNetworkReply::NetworkError code = m_reply->error();
    if (code == QNetworkReply::NoError || isStatusAsError(code, m_status))
        return {};
    if (meansClosed(code) && endsWithConnection())
        return {};
    const CallPhase reached = code == QNetworkReply::ContentReSendError && m_status == 0 ? CallPhase::Waiting : phase();
    return networkError(code, m_reply->errorString(), reached, m_url, goesThroughProxy());
}

/// Without a length the end of the connection is the end of the body.
bool QnamCall::endsWithConnection() const
{
    return m_status != 0 && !m_headers.contains("content-length") && !m_headers.contains("transfer-encoding");
}

bool QnamCall::goesThroughProxy() const
{
    const QList<QNetworkProxy> proxies = m_lease.manager().proxyFactory()->queryProxy(QNetworkProxyQuery(m_url));
    return !isDirect(proxies.constFirst());
}

CallPhase QnamCall::phase() const
{
    if (m_status != 0)
        return CallPhase::Reading;
    if (m_times.requestSent != 0)
        return CallPhase::Waiting;
    return m_times.connected != 0 ? CallPhase::Sending : CallPhase::Connecting;
}

void QnamCall::finish(const Result<void> &result)
{
    m_terminal = true;
    m_times.finished = monotonicNs();
    if (!result)
        m_lease.connectionLost();
    if (m_reply && !m_replyDone)
        m_leftOver = m_reply->readAll(); // aborting the reply drops what it holds
    stopReply();
    Q_EMIT finished(result);
}

void QnamCall::armDeadline()
{
    using std::chrono::milliseconds;
    qint64 next = 0;
    const auto consider = [&next](milliseconds limit, qint64 since) {
        if (limit > milliseconds::zero())
            next = next == 0 ? since + inNs(limit) : std::min(next, since + inNs(limit));
    };
    consider(m_limits.total, m_times.started);
    if (m_status == 0)
        consider(m_limits.firstByte, m_times.started);
    else if (!m_paused)
        consider(m_limits.idle, m_lastActivity);
    if (next == 0) {
        m_deadline.stop();
        return;
    }
    const qint64 left = std::max<qint64>(next - monotonicNs(), 0);
    m_deadline.start(std::chrono::ceil<milliseconds>(std::chrono::nanoseconds(left)));
}

void QnamCall::onDeadline()
{
    if (m_terminal)
        return;
    const qint64 now = monotonicNs();
    const auto over = [now](std::chrono::milliseconds limit, qint64 since) {
        return limit > limit.zero() && now - since >= inNs(limit);
    };
    if (over(m_limits.total, m_times.started))
        finish(timeoutError(TimeoutKind::Total, m_limits.total, phase(), m_url));
    else if (m_status == 0 && over(m_limits.firstByte, m_times.started))
        finish(timeoutError(TimeoutKind::FirstByte, m_limits.firstByte, phase(), m_url));
    else if (m_status != 0 && !m_paused && over(m_limits.idle, m_lastActivity))
        finish(timeoutError(TimeoutKind::Idle, m_limits.idle, phase(), m_url));
    else
        armDeadline(); // bytes came in the meantime: the timer is not restarted for each of them
}

} // namespace sluice
