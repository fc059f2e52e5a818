// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QHostAddress>

#include <span>
#include <utility>

namespace sluice {

/// What came of one read or write on a non-blocking socket.
struct IoResult {
    enum class State {
        Done,       ///< `bytes` were moved (a write may have moved fewer than asked)
        WouldBlock, ///< nothing now; wait for the notifier
        End,        ///< the peer has shut its sending side (reads only)
        Broken,     ///< the connection is gone
    };
    State state = State::Done;
    qsizetype bytes = 0;
};

/// An address and a port.
struct SocketEndpoint {
    QHostAddress address;
    quint16 port = 0;
};

/// Owns one stream socket of the system, in non-blocking mode with TCP_NODELAY.
///
/// QTcpSocket cannot serve here: it closes the whole socket when the peer shuts its sending side, and a client that
/// does so still waits for its answer.
class NativeSocket
{
public:
    static constexpr qintptr none = -1;
    /// The most pieces `write` takes.
    static constexpr size_t maxPieces = 4;

    NativeSocket() = default;
    /// Takes over an accepted descriptor.
    explicit NativeSocket(qintptr descriptor);
    NativeSocket(NativeSocket &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, none))
    {
    }
    NativeSocket &operator=(NativeSocket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~NativeSocket() { close(); }

    /// Starts to connect, from `source` unless that is null; writable once that has come to an end, which
    /// `takeErrorCode` tells. Without a socket when the system refuses at once, `*error` saying why.
    [[nodiscard]] static NativeSocket connecting(const SocketEndpoint &peer, const QHostAddress &source, int *error);
    /// Whether that number of `connecting` means that it cannot come from `source`.
    [[nodiscard]] static bool isSourceFault(int error);

    [[nodiscard]] bool isOpen() const { return m_descriptor != none; }
    [[nodiscard]] qintptr descriptor() const { return m_descriptor; }
    [[nodiscard]] IoResult read(std::span<char> buffer);
    /// Asks the system to note when bytes arrive, for `readStamped`; without effect where it cannot.
    void stampArrivals();
    /// Reads, and tells when the last of these bytes reached this machine: ns of the wall clock, 0 when not known.
    [[nodiscard]] IoResult readStamped(std::span<char> buffer, qint64 *arrivedWallNs);
    /// Writes the pieces one after the other with one system call.
    [[nodiscard]] IoResult write(std::span<const QByteArrayView> pieces);
    /// Tells the peer that no more bytes will come.
    void shutdownWrite();
    /// Closes so that the peer sees a reset where the platform allows it.
    void reset();
    void close();
    /// Whether the system holds an error for the connection, such as a reset; asking takes it away.
    [[nodiscard]] bool takeError() { return takeErrorCode() != 0; }
    /// The same as the system's number, for `qt_error_string`; 0 when there is none.
    [[nodiscard]] int takeErrorCode();
    /// Whether that number means that nobody listens at the address.
    [[nodiscard]] static bool isRefusal(int error);
    [[nodiscard]] SocketEndpoint localEndpoint() const;
    [[nodiscard]] SocketEndpoint peerEndpoint() const;

private:
    [[nodiscard]] int bindTo(const QHostAddress &source, int family);

    qintptr m_descriptor = none;
};

} // namespace sluice
