// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/socketcall.h"

#include "base/clock.h"
#include "transport/pausedbuffer.h"
#include "transport/socket/connection/requesthead.h"

#include <QPointer>

#include <algorithm>

namespace sluice {

SocketCall::SocketCall(std::shared_ptr<SocketCore> core, const TransportRequest &request)
    : m_core(std::move(core))
    , m_limits(request.limits)
    , m_url(request.url)
    , m_requestBody(request.body)
    , m_parser(request.method == "HEAD")
{
    m_times.started = monotonicNs();
    if (!isHttpUrl(m_url)) {
        m_badRequest = badUrlError(m_url);
        return;
    }
    m_origin = m_core->originFor(m_url);
    const bool asks = asksProxy(m_origin);
    Result<QByteArray> head = makeRequestHead(request, asks, asks ? proxyCredentials(m_origin.proxy) : QByteArray());
    if (head)
        m_requestHead = std::move(*head);
    else
        m_badRequest = head.error();
}

SocketCall::~SocketCall()
{
    abort();
}

void SocketCall::start()
{
    if (m_badRequest) {
        failLater(*m_badRequest);
        return;
    }
    armDeadline();
    m_connection = &m_core->pool.take(m_origin, this);
    if (m_connection->isReady())
        connectionReady();
}

/// From the event loop, as everything is told.
void SocketCall::failLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (!m_terminal)
                finish(error);
        },
        Qt::QueuedConnection);
}

void SocketCall::connectionReady()
{
    // Taken before the first byte is handed over, so that no answer can be earlier.
    m_times.requestSent = m_core->clock.arrival(0);
    m_times.reusedConnection = m_connection->isReused();
    const OpeningTimes &opening = m_connection->openingTimes();
    if (m_times.reusedConnection) {
        m_times.connected = m_times.requestSent;
    } else {
        m_times.resolved = opening.resolved;
        m_times.tcpConnected = opening.connected;
        m_times.connected = qMax(opening.connected, opening.secured);
    }
    m_arrivedNs = m_times.requestSent;
    m_connection->write(m_requestHead, m_requestBody);
    m_requestHead.clear();
    m_requestBody.clear();
    watchSocket();
}

/// Bytes that reached this machine before the request left it are no answer to it.
bool SocketCall::isStale(qint64 arrivedNs) const
{
    constexpr qint64 clockNoiseNs = 20'000;
    return !m_parser.started() && m_times.reusedConnection && arrivedNs + clockNoiseNs < m_times.requestSent;
}

void SocketCall::bytesCame(QByteArrayView bytes, qint64 arrivedNs)
{
    if (isStale(arrivedNs)) {
        m_connection->noteStray(bytes);
        fail({.step = WireStep::Stream, .reason = QStringLiteral("it had sent bytes that nobody asked for")});
        return;
    }
    m_arrivedNs = std::clamp(arrivedNs, m_arrivedNs, qMax(m_arrivedNs, monotonicNs()));
    const QPointer<SocketCall> alive(this);
    if (!readAnswer(bytes) || !alive || m_terminal)
        return;
    deliver();
    if (!alive || m_terminal)
        return;
    endOrGoOn();
}

/// Once all that may be delivered is.
void SocketCall::endOrGoOn()
{
    if (!m_answerDone)
        watchSocket();
    else if (!m_body.hasPacked() && !m_body.isWhole())
        fail({.step = WireStep::Content, .reason = QStringLiteral("it is cut")});
    else if (!m_paused && !m_body.hasPacked())
        finish({});
}

/// Whether the call goes on.
bool SocketCall::readAnswer(QByteArrayView bytes)
{
    while (true) {
        switch (m_parser.next(bytes)) {
        case AnswerParser::Step::NeedMore: return true;
        case AnswerParser::Step::Interim: break;
        case AnswerParser::Step::Head:
            if (!onHead())
                return false;
            break;
        case AnswerParser::Step::Body:
            if (!onBody())
                return false;
            break;
        case AnswerParser::Step::Complete: onComplete(bytes); return true;
        case AnswerParser::Step::Failed:
            fail({.step = WireStep::Http, .reason = QString::fromLatin1(m_parser.fault())});
            return false;
        }
    }
}

bool SocketCall::onHead()
{
    AnswerHead &head = m_parser.head();
    m_status = head.status;
    m_headers = std::move(head.headers);
    m_body.begin(m_headers);
    m_times.head = m_arrivedNs;
    armDeadline();
    const QPointer<SocketCall> alive(this);
    Q_EMIT headReceived();
    if (!alive || m_terminal)
        return false;
    m_headTold = true;
    return true;
}

bool SocketCall::onBody()
{
    return unpacked(m_body.add(m_parser.body(), m_paused ? pausedBufferSize : unlimitedBuffer));
}

bool SocketCall::unpacked(AnswerBody::Outcome outcome)
{
    if (outcome == AnswerBody::Outcome::Ok)
        return true;
    fail({.step = WireStep::Content,
          .reason = outcome == AnswerBody::Outcome::TooLarge ? QStringLiteral("it unpacks to far more than it should")
                                                             : QStringLiteral("it is damaged")});
    return false;
}

void SocketCall::onComplete(QByteArrayView left)
{
    m_answerDone = true;
    m_times.finished = m_arrivedNs;
    UpstreamConnection *connection = std::exchange(m_connection, nullptr);
    if (!left.isEmpty())
        connection->noteStray(left);
    connection->release(m_parser.head().keepAlive && left.isEmpty(), idleLimit());
}

/// As long as the server says it waits, less a second for the way.
std::chrono::milliseconds SocketCall::idleLimit() const
{
    using std::chrono::seconds;
    seconds limit = ConnectionPool::idleLimit;
    for (const QByteArray &part : m_headers.value("keep-alive").split(',')) {
        const QByteArray item = part.trimmed().toLower();
        if (!item.startsWith("timeout="))
            continue;
        bool ok = false;
        const int told = item.mid(8).trimmed().toInt(&ok);
        if (ok && told >= 0)
            limit = std::min(limit, seconds(std::max(0, told - 1)));
    }
    return limit;
}

void SocketCall::deliver()
{
    if (!m_paused && !m_body.isEmpty())
        Q_EMIT readyRead();
}

QByteArray SocketCall::readAll()
{
    m_readNs = m_arrivedNs;
    return m_body.take();
}

/// While paused no more is read than has room.
void SocketCall::watchSocket()
{
    if (m_connection)
        m_connection->setReading(!m_paused || (m_body.size() < pausedBufferSize && !m_body.hasPacked()));
}

void SocketCall::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (m_terminal)
        return;
    if (paused)
        watchSocket();
    else
        resume();
}

void SocketCall::resume()
{
    m_lastResumeNs = monotonicNs();
    armDeadline();
    if (m_body.hasPacked()) {
        if (!unpacked(m_body.resume(unlimitedBuffer)))
            return;
    }
    const QPointer<SocketCall> alive(this);
    deliver();
    if (alive && !m_terminal)
        endOrGoOn();
}

void SocketCall::abort()
{
    if (m_terminal)
        return;
    m_terminal = true;
    m_times.finished = monotonicNs();
    dropConnection();
}

/// What has come by now was fed to the parser whole, but for the moment in which the head is told.
void SocketCall::letGo()
{
    if (!m_terminal && m_connection && m_headTold && m_parser.head().keepAlive)
        m_core->pool.readTail(*std::exchange(m_connection, nullptr), std::move(m_parser), idleLimit());
    abort();
}

void SocketCall::dropConnection()
{
    m_core->deadlines.cancel(*this);
    if (UpstreamConnection *connection = std::exchange(m_connection, nullptr))
        connection->close();
}

void SocketCall::connectionLost(const WireFault &fault)
{
    m_connection = nullptr;
    if (fault.step == WireStep::Stream && !fault.cut && m_parser.endsHere()) {
        m_answerDone = true;
        m_times.finished = m_arrivedNs;
        endOrGoOn();
        return;
    }
    fail(fault);
}

void SocketCall::fail(const WireFault &fault)
{
    WireFault known = fault;
    known.beforeAnswer = !m_parser.started() && m_times.requestSent != 0;
    finish(wireError(known, phase(), m_url));
}

void SocketCall::finish(const Result<void> &result)
{
    m_terminal = true;
    if (!result || m_times.finished == 0)
        m_times.finished = monotonicNs();
    dropConnection();
    Q_EMIT finished(result);
}

CallPhase SocketCall::phase() const
{
    if (m_parser.started())
        return CallPhase::Reading;
    if (m_times.requestSent == 0)
        return CallPhase::Connecting;
    return !m_connection || m_connection->allSent() ? CallPhase::Waiting : CallPhase::Sending;
}

CallProgress SocketCall::progress() const
{
    return {.started = m_times.started,
            .active = qMax(m_arrivedNs, m_lastResumeNs),
            .sent = m_times.requestSent != 0,
            .answered = m_status != 0,
            .paused = m_paused};
}

void SocketCall::armDeadline()
{
    const qint64 next = nextDeadline(m_limits, progress());
    // One that is set for earlier comes first and asks again: most calls never move theirs.
    const qint64 armed = Deadlines::of(*this);
    if (next != 0 && (armed == 0 || next < armed))
        m_core->deadlines.set(*this, next);
}

void SocketCall::deadlineReached()
{
    if (m_terminal)
        return;
    if (const std::optional<CallLimit> limit = limitReached(m_limits, progress(), monotonicNs()))
        finish(timeoutError(limit->kind, limit->value, phase(), m_url));
    else
        armDeadline();
}

} // namespace sluice
