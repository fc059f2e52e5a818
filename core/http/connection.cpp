// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/connection.h"

#include "base/clock.h"
#include "http/serverexchange.h"

#include <limits>

namespace sluice {

namespace {
using namespace std::chrono_literals;

constexpr qint64 never = std::numeric_limits<qint64>::max();
/// Bytes of further requests kept while one is answered; beyond that the client's window fills.
constexpr qsizetype maxAhead = 64 * 1024;
/// How long a refused client's bytes are still read.
constexpr auto lingerTime = 2s;
} // namespace

Connection::Connection(NativeSocket socket, ConnectionHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_stream(std::move(socket), host.poller())
    , m_parser(host.limits(), host.bodyRoom())
    , m_writer(m_stream, host)
    , m_local(m_stream.socket().localEndpoint())
    , m_peer(m_stream.socket().peerEndpoint())
    , m_deadline(never)
{
    connect(&m_stream, &TcpStream::readable, this, &Connection::onReadable);
    connect(&m_stream, &TcpStream::drained, this, &Connection::onDrained);
    connect(&m_stream, &TcpStream::broken, this, &Connection::drop);
}

Connection::~Connection()
{
    delete m_exchange;
}

void Connection::open(bool serverFull)
{
    if (serverFull) {
        refuse({503, "The server has as many connections as it may have; try again later."});
        return;
    }
    // A new connection has to come to the point: its first head counts from here.
    m_timing = Timing::Head;
    setDeadline(m_host.limits().headTimeout);
}

void Connection::onReadable()
{
    if (m_phase == Phase::Reading && !m_ahead.isEmpty())
        processAhead(); // what came first is handled first
    auto &buffer = m_host.readBuffer();
    for (int turn = 0; turn < readsPerTurn && m_phase != Phase::Over; ++turn) {
        const IoResult result = m_stream.read(buffer);
        if (result.state == IoResult::State::WouldBlock)
            return;
        if (result.state == IoResult::State::Broken)
            return drop();
        if (result.state == IoResult::State::End)
            return onEndOfStream();
        const QByteArrayView bytes(buffer.data(), result.bytes);
        if (m_phase == Phase::Reading)
            process(bytes);
        else if (m_phase != Phase::Lingering)
            keepAhead(bytes);
        if (result.bytes < qsizetype(buffer.size()) || m_ahead.size() >= maxAhead)
            return;
    }
}

void Connection::onEndOfStream()
{
    m_endOfStream = true;
    m_stream.setReading(false);
    switch (m_phase) {
    case Phase::Reading:
        if (m_parser.started())
            refuse({400, "The request ends too early."});
        else
            end();
        break;
    case Phase::Answering:
        // Either the client has only finished sending, or it is gone; the answer to one byte tells.
        m_stream.watchForReset();
        m_writer.probe();
        break;
    case Phase::Draining: m_stream.watchForReset(); break;
    case Phase::Lingering:
        if (m_stream.pendingBytes() == 0)
            end();
        break;
    case Phase::Over: break;
    }
}

void Connection::onDrained()
{
    if (m_phase == Phase::Draining)
        nextRequest();
    else if (m_phase == Phase::Lingering)
        leave();
    else if (m_phase == Phase::Answering && m_exchange)
        Q_EMIT m_exchange->drained();
}

void Connection::process(QByteArrayView bytes)
{
    m_processing = true;
    bool more = true;
    while (more && m_phase == Phase::Reading) {
        switch (m_parser.feed(bytes)) {
        case RequestParser::State::NeedMore:
            setReadDeadline();
            more = false;
            break;
        case RequestParser::State::Head: onHead(bytes.isEmpty()); break;
        case RequestParser::State::Complete: onRequest(); break;
        case RequestParser::State::Failed: refuse(m_parser.failure()); break;
        }
    }
    m_processing = false;
    if ((m_phase == Phase::Answering || m_phase == Phase::Draining) && !bytes.isEmpty())
        keepAhead(bytes);
}

void Connection::keepAhead(QByteArrayView bytes)
{
    m_ahead.append(bytes);
    if (m_ahead.size() < maxAhead)
        return;
    m_stream.setReading(false);
    m_stream.watchForReset();
}

void Connection::processAhead()
{
    if (m_phase != Phase::Reading || m_processing)
        return;
    const QByteArray bytes = std::exchange(m_ahead, {});
    process(bytes);
    if (m_endOfStream && m_phase == Phase::Reading)
        onEndOfStream();
    else if (!m_endOfStream && m_ahead.size() < maxAhead)
        m_stream.setReading(true);
}

void Connection::onHead(bool nothingFollows)
{
    HttpRequestHead &head = m_parser.head();
    head.peer = m_peer.address;
    head.local = m_local.address;
    head.localPort = m_local.port;
    if (auto answer = m_host.handler().checkHead(head)) {
        answerAndLeave(*std::move(answer));
        return;
    }
    if (!m_parser.limitBody(m_host.handler().maxBodyBytes(head))) {
        refuse(m_parser.failure());
        return;
    }
    if (m_parser.expectsContinue() && nothingFollows)
        m_writer.sendContinue();
}

void Connection::onRequest()
{
    m_phase = Phase::Answering;
    m_timing = Timing::Other;
    m_deadline = never;
    m_writer.begin({m_parser.head().method == "HEAD", m_parser.isHttp10(), m_parser.keepAlive() && !m_finishing,
                    m_host.handler().answerHeaders(m_parser.head())});
    m_exchange = new ServerExchange(*this, std::move(m_parser.head()), m_parser.takeBody(), m_parser.takeBodyShare(),
                                    monotonicNs());
    m_parser.next();
    m_host.handler().handle(m_exchange);
}

void Connection::startStream(int status, const HeaderList &headers)
{
    m_writer.startStream(status, headers);
    setSendDeadline();
}

void Connection::writeChunk(const QByteArray &bytes)
{
    m_writer.write(bytes);
    setSendDeadline();
}

void Connection::answered()
{
    m_exchange = nullptr;
    if (!m_writer.keepAlive()) {
        leave();
    } else if (m_stream.pendingBytes() > 0) {
        m_phase = Phase::Draining;
        setSendDeadline();
    } else {
        nextRequest();
    }
}

void Connection::nextRequest()
{
    m_phase = Phase::Reading;
    if (m_processing)
        return;
    setReadDeadline();
    // Not from inside the handler's call, which may have come from anywhere.
    if (!m_ahead.isEmpty() || m_endOfStream)
        QMetaObject::invokeMethod(this, &Connection::processAhead, Qt::QueuedConnection);
}

void Connection::refuse(const RequestFailure &failure)
{
    const HttpRequestHead *head = m_parser.head().path.isEmpty() ? nullptr : &m_parser.head();
    answerAndLeave(m_host.handler().errorAnswer(failure.status, failure.message, head));
}

void Connection::answerAndLeave(HttpAnswer answer)
{
    answer.close = true;
    m_writer.begin({m_parser.head().method == "HEAD", m_parser.isHttp10(), false,
                    m_host.handler().answerHeaders(m_parser.head())});
    m_writer.respond(answer);
    leave();
}

/// After the last answer: our side ends, the client's bytes are read on for a while. A close with unread bytes would
/// send a reset, and a reset can overtake the answer.
void Connection::leave()
{
    m_phase = Phase::Lingering;
    m_ahead.clear();
    m_deadline = never;
    if (m_stream.pendingBytes() > 0) {
        setSendDeadline();
    } else if (m_endOfStream) {
        end();
    } else {
        m_stream.shutdownWrite();
        m_stream.setReading(true);
        setDeadline(lingerTime);
    }
}

void Connection::resetNow()
{
    m_exchange = nullptr;
    m_stream.reset();
    end();
}

void Connection::closeNow()
{
    m_exchange = nullptr;
    leave();
}

void Connection::drop()
{
    if (ServerExchange *exchange = std::exchange(m_exchange, nullptr))
        exchange->lose();
    end();
}

void Connection::finish()
{
    m_finishing = true;
    if (m_phase == Phase::Reading && !m_parser.started() && !m_parser.headComplete() && m_ahead.isEmpty())
        end();
    else if (m_phase == Phase::Answering)
        m_writer.endKeepAlive();
    else if (m_phase == Phase::Draining)
        leave();
}

void Connection::end()
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    m_deadline = never;
    m_stream.close();
    m_host.ended(this);
}

void Connection::setReadDeadline()
{
    const HttpLimits &limits = m_host.limits();
    if (m_parser.headComplete()) {
        m_timing = Timing::Body;
        setDeadline(limits.bodyIdleTimeout);
    } else if (m_parser.started()) {
        // The time for the head runs from its first byte on, however slowly the others drip in.
        if (m_timing != Timing::Head)
            setDeadline(limits.headTimeout);
        m_timing = Timing::Head;
    } else if (m_timing != Timing::Head && m_timing != Timing::Idle) {
        m_timing = Timing::Idle;
        setDeadline(limits.keepAliveTimeout);
    }
}

/// A client that takes nothing of what is pending must not hold the connection for ever.
void Connection::setSendDeadline()
{
    if (m_stream.pendingBytes() == 0 || (m_timing == Timing::Other && m_deadline != never))
        return;
    m_timing = Timing::Other;
    m_sentMark = m_stream.sentBytes();
    setDeadline(m_host.limits().sendIdleTimeout);
}

void Connection::setDeadline(std::chrono::milliseconds fromNow)
{
    m_deadline = monotonicNs() + std::chrono::nanoseconds(fromNow).count();
    m_host.wakeAt(m_deadline);
}

void Connection::checkDeadline(qint64 now)
{
    if (now < m_deadline || m_phase == Phase::Over)
        return;
    m_deadline = never;
    const bool moved = m_stream.sentBytes() != m_sentMark;
    switch (m_phase) {
    case Phase::Reading:
        if (m_parser.started())
            refuse({408, "The request did not arrive in time."});
        else
            end();
        break;
    case Phase::Answering:
    case Phase::Draining:
        if (m_stream.pendingBytes() > 0 && moved)
            setSendDeadline();
        else if (m_stream.pendingBytes() > 0)
            drop();
        break;
    case Phase::Lingering:
        if (m_stream.pendingBytes() > 0 && moved)
            setSendDeadline();
        else
            end();
        break;
    case Phase::Over: break;
    }
}

} // namespace sluice
