// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/nativesocket.h"
#include "net/socketpoller.h"

#include <initializer_list>

namespace sluice {

/// Full reads of one connection in a turn of the loop before others get theirs.
constexpr int readsPerTurn = 4;

/// One connection's bytes in both directions, with the two sides ending on their own.
///
/// Writes go to the system at once; what it does not take is kept and follows when it has room. Signals come from the
/// event loop only, never from inside a call.
class TcpStream : public QObject, private SocketClient
{
    Q_OBJECT
public:
    /// `poller` must outlive the stream's watch. The stream itself must live until the loop's next turn once it is
    /// closed (`deleteLater`).
    TcpStream(NativeSocket socket, SocketPoller &poller, QObject *parent = nullptr);
    ~TcpStream() override;

    [[nodiscard]] bool isOpen() const { return m_socket.isOpen(); }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] const NativeSocket &socket() const { return m_socket; }

    /// Reads what is there, once.
    [[nodiscard]] IoResult read(std::span<char> buffer);
    /// The same, telling also when the bytes arrived, as NativeSocket does. What came before a connection broke can
    /// still be read this way.
    [[nodiscard]] IoResult readStamped(std::span<char> buffer, qint64 *arrivedWallNs);
    /// Whether `readable` is wanted.
    void setReading(bool on);
    /// While not reading: watch for a reset, which means that the peer does not even listen any more.
    void watchForReset();

    /// Sends the pieces, at most three, one after the other.
    void write(std::initializer_list<QByteArrayView> pieces);
    /// Bytes accepted and not yet taken by the system.
    [[nodiscard]] qint64 pendingBytes() const { return m_pending.size() - m_sent; }
    /// Bytes taken by the system since the start; tells progress from standstill.
    [[nodiscard]] qint64 sentBytes() const { return m_sentTotal; }
    /// Ends the sending side; everything must have been sent.
    void shutdownWrite();
    void close();
    void reset();

Q_SIGNALS:
    /// There are bytes, the end of the stream or an error to read.
    void readable();
    /// `pendingBytes()` fell to zero.
    void drained();
    /// The connection is gone in both directions.
    void broken();

private:
    void socketReady(SocketEvents events) override;
    void watchFor(SocketEvent event, bool on);
    void flushPending();
    void keep(std::span<const QByteArrayView> pieces, qsizetype skip);
    void breakLater();
    void unwatch();

    NativeSocket m_socket;
    SocketPoller &m_poller;
    SocketEvents m_watched;
    QByteArray m_pending;
    qsizetype m_sent = 0;
    qint64 m_sentTotal = 0;
    bool m_broken = false;
};

} // namespace sluice
