// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/upstreamconnection.h"

#include "base/clock.h"
#include "transport/socket/socketcore.h"

namespace sluice {

namespace {
/// A call has a timer of its own; a connection that is opened ahead needs this one.
constexpr std::chrono::seconds openingLimit{60};

QString handshakeCut()
{
    return QStringLiteral("the connection was closed during the handshake");
}
} // namespace

UpstreamConnection::UpstreamConnection(SocketCore &core, Origin origin)
    : m_core(core)
    , m_origin(std::move(origin))
{
}

UpstreamConnection::~UpstreamConnection()
{
    m_core.deadlines.cancel(*this);
}

void UpstreamConnection::open()
{
    if (!m_user)
        m_core.deadlines.set(*this, monotonicNs() + std::chrono::nanoseconds(openingLimit).count());
    m_connector = std::make_unique<Connector>(
        *m_core.poller, m_core.deadlines, m_core.options,
        Connector::Hooks{.resolved = [this] { m_opening.resolved = monotonicNs(); },
                         .connected = [this](NativeSocket socket) { onConnected(std::move(socket)); },
                         .failed = [this](const WireFault &fault) { lose(fault); }});
    if (isDirect(m_origin.proxy))
        m_connector->start(m_origin.host, m_origin.port);
    else if (m_core.options.egress.allowsHost(m_origin.host))
        m_connector->start(m_origin.proxy.hostName(), m_origin.proxy.port());
    else
        m_connector->refuse(); // the proxy would go where we may not
}

void UpstreamConnection::onConnected(NativeSocket socket)
{
    m_opening.connected = monotonicNs();
    socket.stampArrivals();
    m_stream = std::make_unique<TcpStream>(std::move(socket), *m_core.poller);
    connect(m_stream.get(), &TcpStream::readable, this, &UpstreamConnection::onReadable);
    connect(m_stream.get(), &TcpStream::broken, this, &UpstreamConnection::onBroken);
    if (needsTunnel(m_origin)) {
        m_stage = Stage::Proxy;
        m_proxy = std::make_unique<ProxyHandshake>(m_origin);
        onProxyBytes({});
    } else if (m_origin.tls) {
        startTls();
    } else {
        becomeReady();
    }
}

void UpstreamConnection::onProxyBytes(QByteArrayView bytes)
{
    const ProxyHandshake::Step step = m_proxy->feed(bytes);
    if (step == ProxyHandshake::Step::Failed) {
        lose({.step = WireStep::Proxy, .reason = m_proxy->reason()});
        return;
    }
    if (const QByteArray output = m_proxy->takeOutput(); !output.isEmpty())
        m_stream->write({output});
    if (step == ProxyHandshake::Step::Going)
        return;
    m_proxy.reset();
    if (m_origin.tls)
        startTls();
    else
        becomeReady();
}

void UpstreamConnection::startTls()
{
    m_stage = Stage::Tls;
    m_tls = std::make_unique<TlsSession>(m_core.tls(), m_origin);
    goOnShaking();
}

void UpstreamConnection::onTlsBytes(QByteArrayView bytes)
{
    m_tls->feed(bytes);
    goOnShaking();
}

void UpstreamConnection::goOnShaking()
{
    const TlsSession::Handshake state = m_tls->handshake();
    if (const QByteArray output = m_tls->takeOutgoing(); !output.isEmpty())
        m_stream->write({output}); // an alert, too, if it failed
    if (state == TlsSession::Handshake::Failed) {
        lose(m_tls->fault());
    } else if (state == TlsSession::Handshake::Done) {
        m_opening.secured = monotonicNs();
        m_opening.resumed = m_tls->wasResumed();
        becomeReady();
    }
}

void UpstreamConnection::deadlineReached()
{
    if (isOpening() || (isReady() && !m_user && !stillQuiet()))
        close();
    else if (isReady() && !m_user)
        m_core.pool.rested(*this);
}

void UpstreamConnection::becomeReady()
{
    m_stage = Stage::Ready;
    m_core.deadlines.cancel(*this);
    if (m_user) {
        m_user->connectionReady();
        return;
    }
    m_idleUntilNs = monotonicNs() + std::chrono::nanoseconds(ConnectionPool::idleLimit).count();
    m_core.pool.putIdle(*this);
}

void UpstreamConnection::use(ConnectionUser *user)
{
    m_user = user;
    m_idleUntilNs = 0;
    ++m_uses;
    m_reused = isReady();
}

void UpstreamConnection::release(bool keep, std::chrono::milliseconds idleLimit)
{
    m_user = nullptr;
    m_releasedNs = monotonicNs();
    const OriginTrust::Level trust = m_core.pool.trustIn(m_origin, m_releasedNs);
    if (!keep || m_core.closing || trust == OriginTrust::Level::Distrusted || !stillQuiet()) {
        close();
        return;
    }
    setReading(true);
    m_connector.reset();
    m_idleUntilNs = m_releasedNs + std::chrono::nanoseconds(idleLimit).count();
    if (trust == OriginTrust::Level::Proven) {
        m_core.pool.putIdle(*this);
        return;
    }
    m_core.deadlines.set(*this, m_releasedNs + std::chrono::nanoseconds(m_core.options.probation.quiet).count());
    m_core.pool.putToRest(*this);
}

void UpstreamConnection::close()
{
    m_user = nullptr;
    if (m_stage == Stage::Closed)
        return;
    m_stage = Stage::Closed;
    if (m_connector)
        m_connector->cancel(); // destroyed with us, for the poller may still know of it
    if (m_stream)
        m_stream->close();
    m_core.pool.bury(*this);
}

bool UpstreamConnection::stillQuiet()
{
    if (!isReady() || !allSent() || m_stream->isBroken())
        return false;
    std::array<char, 16> stray;
    qint64 stamp = 0;
    const IoResult result = readBytes(stray, &stamp);
    if (result.state == IoResult::State::Done)
        noteStray({stray.data(), result.bytes});
    else if (result.state != IoResult::State::WouldBlock)
        noteEnd();
    return result.state == IoResult::State::WouldBlock;
}

/// What comes while nobody asked is nobody's answer. Servers tell an idle client goodbye with 408; whoever says
/// anything else may do so again just when a request is on its way, and then nobody could tell.
void UpstreamConnection::noteStray(QByteArrayView bytes)
{
    constexpr QByteArrayView goodbye = "HTTP/1.1 408";
    if (bytes.startsWith(goodbye.first(qMin(bytes.size(), goodbye.size()))))
        noteEnd();
    else
        m_core.pool.distrustOrigin(m_origin);
}

/// An end or a goodbye right behind an answer says that its server is not to be relied upon; later it is what happens
/// to all that wait.
void UpstreamConnection::noteEnd()
{
    const qint64 quiet = std::chrono::nanoseconds(m_core.options.probation.quiet).count();
    if (m_user || (m_releasedNs != 0 && monotonicNs() - m_releasedNs < quiet))
        m_core.pool.noteUnrest(m_origin);
}

void UpstreamConnection::write(QByteArrayView head, QByteArrayView body)
{
    if (!m_tls) {
        m_stream->write({head, body});
        return;
    }
    m_tls->write(head, body);
    m_stream->write({m_tls->takeOutgoing()});
}

void UpstreamConnection::setReading(bool on)
{
    if (!isReady() || m_reading == on)
        return;
    m_reading = on;
    m_stream->setReading(on);
    if (!on)
        m_stream->watchForReset();
    else if (m_tls && m_tls->hasPending())
        readOnLater();
}

/// For what is decrypted without the socket having anything to tell.
void UpstreamConnection::readOnLater()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isReady() && m_reading)
                onReadable();
        },
        Qt::QueuedConnection);
}

/// Over TLS as many records as have room, so that a short read means that there is no more.
IoResult UpstreamConnection::readBytes(std::span<char> buffer, qint64 *stamp)
{
    if (!m_tls)
        return m_stream->readStamped(buffer, stamp);
    std::array<char, 16 * 1024> sealed;
    size_t filled = 0;
    bool drained = false; // the socket, as far as can be told without asking once more
    IoResult result;
    while (filled < buffer.size()) {
        result = m_tls->read(buffer.subspan(filled));
        if (result.state == IoResult::State::Done) {
            filled += size_t(result.bytes);
            continue;
        }
        if (result.state != IoResult::State::WouldBlock || drained)
            break;
        qint64 arrived = 0;
        const IoResult raw = m_stream->readStamped(sealed, &arrived);
        if (raw.state != IoResult::State::Done) {
            // An end that TLS does not vouch for may have been made by anybody.
            result.state = raw.state == IoResult::State::End ? IoResult::State::Broken : raw.state;
            break;
        }
        m_stamp = arrived;
        m_tls->feed({sealed.data(), raw.bytes});
        drained = raw.bytes < qsizetype(sealed.size());
    }
    if (const QByteArray output = m_tls->takeOutgoing(); !output.isEmpty())
        m_stream->write({output});
    *stamp = m_stamp;
    // Behind the bytes the end is told, which need not make the socket readable once more.
    m_endFollows = filled > 0 && (result.state == IoResult::State::End || result.state == IoResult::State::Broken);
    return filled > 0 ? IoResult{IoResult::State::Done, qsizetype(filled)} : result;
}

void UpstreamConnection::onReadable()
{
    while (isOpening()) {
        if (!readOpening())
            return;
    }
    for (int turn = 0; turn < readsPerTurn; ++turn) {
        if (!readOnce())
            return;
    }
    if (m_tls && m_tls->hasPending())
        readOnLater();
}

/// Bytes for the proxy's or TLS's handshake; whether there may be more.
bool UpstreamConnection::readOpening()
{
    qint64 stamp = 0;
    const IoResult result = m_stream->readStamped(m_core.buffer, &stamp);
    if (result.state == IoResult::State::WouldBlock)
        return false;
    const QByteArrayView bytes(m_core.buffer.data(), result.bytes);
    if (result.state != IoResult::State::Done)
        lose({.step = m_stage == Stage::Tls ? WireStep::Tls : WireStep::Proxy, .reason = handshakeCut()});
    else if (m_stage == Stage::Proxy)
        onProxyBytes(bytes);
    else
        onTlsBytes(bytes);
    return isOpening();
}

/// Whether there may be more, for the same user.
bool UpstreamConnection::readOnce()
{
    if (!isReady() || !m_reading)
        return false;
    qint64 stamp = 0;
    const IoResult result = readBytes(m_core.buffer, &stamp);
    if (result.state == IoResult::State::WouldBlock)
        return false;
    if (!m_user) {
        if (result.state == IoResult::State::Done)
            noteStray({m_core.buffer.data(), result.bytes});
        else
            noteEnd();
        close();
        return false;
    }
    if (result.state != IoResult::State::Done) {
        // With TLS 1.3 what is wrong with our certificate is told behind the handshake.
        const bool isIdentity = m_tls && m_tls->fault().step == WireStep::Identity;
        // Some say nothing and hang up.
        const bool mayBeIdentity = m_tls && m_tls->wasAsked() && m_uses == 1;
        const QString hint = mayBeIdentity ? QStringLiteral("it had asked for a client certificate") : QString();
        lose(isIdentity
                 ? m_tls->fault()
                 : WireFault{.step = WireStep::Stream, .reason = hint, .cut = result.state == IoResult::State::Broken});
        return false;
    }
    const int use = m_uses;
    m_user->bytesCame({m_core.buffer.data(), result.bytes}, m_core.clock.arrival(stamp));
    return use == m_uses && m_user && isReady() && (m_endFollows || result.bytes == qsizetype(m_core.buffer.size()));
}

/// What came before it broke still counts: a server may refuse a request while it is being sent.
void UpstreamConnection::onBroken()
{
    if (isReady() && !m_user) {
        noteEnd();
        close();
        return;
    }
    m_reading = true;
    while (isReady() && readOnce()) {
    }
    if (isOpening())
        lose({.step = m_stage == Stage::Tls ? WireStep::Tls : WireStep::Proxy, .reason = handshakeCut()});
    else if (isReady())
        lose({.step = WireStep::Stream, .cut = true});
}

void UpstreamConnection::lose(const WireFault &fault)
{
    ConnectionUser *user = std::exchange(m_user, nullptr);
    WireFault known = fault;
    if (isOpening() && m_stage <= Stage::Proxy && !isDirect(m_origin.proxy) && fault.step != WireStep::Egress)
        known.step = WireStep::Proxy;
    close();
    if (user)
        user->connectionLost(known);
}

} // namespace sluice
