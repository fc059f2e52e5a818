// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tcpstream.h"

#include <algorithm>

namespace sluice {

namespace {
/// Sent bytes in front of the pending ones are dropped when there are so many.
constexpr qsizetype compactBytes = 256 * 1024;
} // namespace

TcpStream::TcpStream(NativeSocket socket, SocketPoller &poller, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_poller(poller)
{
    watchFor(SocketEvent::Readable, true);
}

TcpStream::~TcpStream()
{
    close();
}

void TcpStream::watchFor(SocketEvent event, bool on)
{
    if (!m_socket.isOpen() || m_broken || m_watched.testFlag(event) == on)
        return;
    m_watched.setFlag(event, on);
    m_poller.watch(m_socket.descriptor(), this, m_watched);
}

void TcpStream::socketReady(SocketEvents events)
{
    if (events.testFlag(SocketEvent::Gone) && !m_watched.testFlag(SocketEvent::Readable) && m_socket.isOpen()) {
        // Reading would have told; urgent bytes, which nobody here reads, also wake some pollers.
        if (m_socket.takeError())
            breakLater();
        else if (m_watched.testFlag(SocketEvent::Writable))
            watchFor(SocketEvent::Gone, false);
        else
            unwatch();
    } else if (events & (SocketEvent::Readable | SocketEvent::Gone)) {
        if (m_watched.testFlag(SocketEvent::Readable))
            Q_EMIT readable();
    }
    if (events.testFlag(SocketEvent::Writable) && m_watched.testFlag(SocketEvent::Writable))
        flushPending();
}

IoResult TcpStream::read(std::span<char> buffer)
{
    if (!m_socket.isOpen() || m_broken)
        return {IoResult::State::Broken, 0};
    return m_socket.read(buffer);
}

IoResult TcpStream::readStamped(std::span<char> buffer, qint64 *arrivedWallNs)
{
    *arrivedWallNs = 0;
    return m_socket.isOpen() ? m_socket.readStamped(buffer, arrivedWallNs) : IoResult{IoResult::State::Broken, 0};
}

void TcpStream::setReading(bool on)
{
    watchFor(SocketEvent::Readable, on);
}

void TcpStream::watchForReset()
{
    watchFor(SocketEvent::Gone, true);
}

void TcpStream::write(std::initializer_list<QByteArrayView> pieces)
{
    if (!m_socket.isOpen() || m_broken)
        return;
    const std::span<const QByteArrayView> all(pieces.begin(), pieces.size());
    if (pendingBytes() > 0) {
        keep(all, 0);
        return;
    }
    qsizetype size = 0;
    for (const QByteArrayView piece : pieces)
        size += piece.size();
    const IoResult result = m_socket.write(all);
    if (result.state == IoResult::State::Broken) {
        breakLater();
        return;
    }
    m_sentTotal += result.bytes;
    if (result.bytes < size)
        keep(all, result.bytes);
}

/// Keeps the pieces but for their first `skip` bytes until the system has room.
void TcpStream::keep(std::span<const QByteArrayView> pieces, qsizetype skip)
{
    for (const QByteArrayView piece : pieces) {
        const qsizetype gone = std::min(skip, piece.size());
        skip -= gone;
        m_pending.append(piece.sliced(gone));
    }
    watchFor(SocketEvent::Writable, true);
}

void TcpStream::flushPending()
{
    if (pendingBytes() == 0 || m_broken)
        return;
    const QByteArrayView rest = QByteArrayView(m_pending).sliced(m_sent);
    const IoResult result = m_socket.write({&rest, 1});
    if (result.state == IoResult::State::Broken) {
        breakLater();
        return;
    }
    m_sent += result.bytes;
    m_sentTotal += result.bytes;
    if (m_sent == m_pending.size()) {
        m_pending.clear();
        m_sent = 0;
        watchFor(SocketEvent::Writable, false);
        Q_EMIT drained();
    } else if (m_sent >= compactBytes) {
        m_pending.remove(0, m_sent);
        m_sent = 0;
    }
}

void TcpStream::shutdownWrite()
{
    if (m_socket.isOpen())
        m_socket.shutdownWrite();
}

void TcpStream::close()
{
    unwatch();
    m_socket.close();
}

void TcpStream::reset()
{
    unwatch();
    m_socket.reset();
}

/// A write that fails must not call back into whoever is writing.
void TcpStream::breakLater()
{
    if (std::exchange(m_broken, true))
        return;
    m_pending.clear();
    m_sent = 0;
    unwatch();
    QMetaObject::invokeMethod(this, &TcpStream::broken, Qt::QueuedConnection);
}

void TcpStream::unwatch()
{
    if (m_socket.isOpen())
        m_poller.unwatch(m_socket.descriptor());
    m_watched = {};
}

} // namespace sluice
