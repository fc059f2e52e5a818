// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/tcpstream.h"

#include <algorithm>

namespace sluice {

namespace {
/// Sent bytes in front of the pending ones are dropped when there are so many.
constexpr qsizetype compactBytes = 256 * 1024;
} // namespace

TcpStream::TcpStream(NativeSocket socket, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_readNotifier(new QSocketNotifier(m_socket.descriptor(), QSocketNotifier::Read, this))
{
    connect(m_readNotifier, &QSocketNotifier::activated, this, &TcpStream::readable);
}

TcpStream::~TcpStream()
{
    close();
}

IoResult TcpStream::read(std::span<char> buffer)
{
    if (!m_socket.isOpen() || m_broken)
        return {IoResult::State::Broken, 0};
    return m_socket.read(buffer);
}

void TcpStream::setReading(bool on)
{
    if (m_socket.isOpen() && m_readNotifier->isEnabled() != on)
        m_readNotifier->setEnabled(on);
}

void TcpStream::watchForReset()
{
    if (m_resetNotifier || !m_socket.isOpen())
        return;
    // The read notifier would fire for ever at the end of the stream; this kind fires for errors only.
    m_resetNotifier = new QSocketNotifier(m_socket.descriptor(), QSocketNotifier::Exception, this);
    connect(m_resetNotifier, &QSocketNotifier::activated, this, [this] {
        if (m_socket.takeError())
            breakLater();
        else
            m_resetNotifier->setEnabled(false); // urgent bytes, which nobody here reads
    });
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
    if (!m_writeNotifier) {
        m_writeNotifier = new QSocketNotifier(m_socket.descriptor(), QSocketNotifier::Write, this);
        connect(m_writeNotifier, &QSocketNotifier::activated, this, &TcpStream::flushPending);
    } else {
        m_writeNotifier->setEnabled(true);
    }
}

void TcpStream::flushPending()
{
    if (pendingBytes() == 0 || m_broken) {
        m_writeNotifier->setEnabled(false);
        return;
    }
    const QByteArrayView rest = QByteArrayView(m_pending).sliced(m_sent);
    const IoResult result = m_socket.write({&rest, 1});
    if (result.state == IoResult::State::Broken) {
        m_writeNotifier->setEnabled(false);
        breakLater();
        return;
    }
    m_sent += result.bytes;
    m_sentTotal += result.bytes;
    if (m_sent == m_pending.size()) {
        m_pending.clear();
        m_sent = 0;
        m_writeNotifier->setEnabled(false);
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
    stopNotifiers();
    m_socket.close();
}

void TcpStream::reset()
{
    stopNotifiers();
    m_socket.reset();
}

/// A write that fails must not call back into whoever is writing.
void TcpStream::breakLater()
{
    if (std::exchange(m_broken, true))
        return;
    m_pending.clear();
    m_sent = 0;
    stopNotifiers();
    QMetaObject::invokeMethod(this, &TcpStream::broken, Qt::QueuedConnection);
}

void TcpStream::stopNotifiers()
{
    for (QSocketNotifier *notifier : {m_readNotifier, m_writeNotifier, m_resetNotifier}) {
        if (notifier)
            notifier->setEnabled(false);
    }
}

} // namespace sluice
