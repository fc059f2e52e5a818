// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/tcpstream.h"
#include "transport/socket/connection/connector.h"
#include "transport/socket/connection/origin.h"
#include "transport/socket/connection/proxyhandshake.h"
#include "transport/socket/connection/tlssession.h"

namespace sluice {

struct SocketCore;

/// The steps of opening a connection, in monotonic ns; 0 when there was none.
struct OpeningTimes {
    qint64 resolved = 0;
    qint64 connected = 0; ///< TCP, to the server or its proxy
    qint64 secured = 0;   ///< TLS
    bool resumed = false; ///< TLS took up an earlier session
};

/// Whoever has a connection to itself. Everything is told from the event loop.
class ConnectionUser
{
public:
    virtual ~ConnectionUser() = default;
    /// The connection can be written to.
    virtual void connectionReady() = 0;
    /// Bytes came, at `arrivedNs`. The user may give the connection back, close it and be destroyed here.
    virtual void bytesCame(QByteArrayView bytes, qint64 arrivedNs) = 0;
    /// The connection is of no use any more and forgets its user.
    virtual void connectionLost(const WireFault &fault) = 0;
};

/// One connection to an origin: opened, used by one call at a time, idle in between. It belongs to the pool of its
/// core; whoever uses it holds it from `use` until `release`, `close` or `connectionLost`.
class UpstreamConnection : public QObject, private DeadlineClient
{
    Q_OBJECT
public:
    UpstreamConnection(SocketCore &core, Origin origin);
    ~UpstreamConnection() override;

    void open();
    /// Takes it for a call: a ready one can be written to at once, another tells when it is.
    void use(ConnectionUser *user);
    /// The user's part goes on with another one, within the same answer.
    void handOver(ConnectionUser *user) { m_user = user; }
    /// Given back by its user after a whole answer. It is kept only if `keep`, if the server is trusted with kept
    /// connections, and if nothing more has come; while the server is on probation it rests first.
    void release(bool keep, std::chrono::milliseconds idleLimit);
    void close();

    /// Whether nothing has come and nothing is left to send: asks the socket itself, and closes it otherwise.
    [[nodiscard]] bool stillQuiet();

    /// Bytes came that no request asked for.
    void noteStray(QByteArrayView bytes);

    void write(QByteArrayView head, QByteArrayView body);
    [[nodiscard]] bool allSent() const { return m_stream && m_stream->pendingBytes() == 0; }
    void setReading(bool on);

    [[nodiscard]] const Origin &origin() const { return m_origin; }
    [[nodiscard]] const OpeningTimes &openingTimes() const { return m_opening; }
    [[nodiscard]] bool isOpening() const { return m_stage < Stage::Ready; }
    [[nodiscard]] bool isUsed() const { return m_user != nullptr; }
    [[nodiscard]] bool isReady() const { return m_stage == Stage::Ready; }
    [[nodiscard]] bool isClosed() const { return m_stage == Stage::Closed; }
    /// Whether it was open before its user asked for it.
    [[nodiscard]] bool isReused() const { return m_reused; }
    [[nodiscard]] qint64 idleUntilNs() const { return m_idleUntilNs; }

private:
    enum class Stage { Connecting, Proxy, Tls, Ready, Closed };

    void onConnected(NativeSocket socket);
    void onProxyBytes(QByteArrayView bytes);
    void startTls();
    void onTlsBytes(QByteArrayView bytes);
    void goOnShaking();
    [[nodiscard]] bool readOpening();
    [[nodiscard]] IoResult readBytes(std::span<char> buffer, qint64 *stamp);
    void readOnLater();
    void becomeReady();
    void deadlineReached() override;
    void onReadable();
    bool readOnce();
    void onBroken();
    void noteEnd();
    void lose(const WireFault &fault);

    SocketCore &m_core;
    const Origin m_origin;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<ProxyHandshake> m_proxy; ///< while it lasts
    std::unique_ptr<TcpStream> m_stream;
    std::unique_ptr<TlsSession> m_tls;
    qint64 m_stamp = 0; ///< of the encrypted bytes read last
    ConnectionUser *m_user = nullptr;
    OpeningTimes m_opening;
    Stage m_stage = Stage::Connecting;
    qint64 m_releasedNs = 0; ///< 0: it has served nobody
    qint64 m_idleUntilNs = 0;
    int m_uses = 0;
    bool m_reused = false;
    bool m_reading = true;
    bool m_endFollows = false; ///< TLS has ended behind the bytes read last
};

} // namespace sluice
