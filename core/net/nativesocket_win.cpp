// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/nativesocket.h"

#include <array>
#include <cstring>

#include <winsock2.h>
#include <ws2tcpip.h>

namespace sluice {

namespace {
SOCKET socketOf(qintptr descriptor)
{
    return static_cast<SOCKET>(descriptor);
}

IoResult failed()
{
    const int error = ::WSAGetLastError();
    const bool later = error == WSAEWOULDBLOCK || error == WSAEINTR;
    return {later ? IoResult::State::WouldBlock : IoResult::State::Broken, 0};
}

int toNative(const SocketEndpoint &peer, sockaddr_storage &storage)
{
    if (peer.address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *address = reinterpret_cast<sockaddr_in6 *>(&storage);
        const Q_IPV6ADDR bytes = peer.address.toIPv6Address();
        address->sin6_family = AF_INET6;
        address->sin6_port = htons(peer.port);
        std::memcpy(&address->sin6_addr, &bytes, sizeof bytes);
        address->sin6_scope_id = peer.address.scopeId().toULong();
        return sizeof *address;
    }
    auto *address = reinterpret_cast<sockaddr_in *>(&storage);
    address->sin_family = AF_INET;
    address->sin_port = htons(peer.port);
    address->sin_addr.s_addr = htonl(peer.address.toIPv4Address());
    return sizeof *address;
}

using NameCall = int(WSAAPI *)(SOCKET, sockaddr *, int *);

SocketEndpoint endpoint(qintptr descriptor, NameCall call)
{
    sockaddr_storage storage = {};
    int size = sizeof storage;
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    if (call(socketOf(descriptor), address, &size) != 0)
        return {};
    const USHORT port = storage.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6 *>(&storage)->sin6_port
                                                      : reinterpret_cast<sockaddr_in *>(&storage)->sin_port;
    QHostAddress host(address);
    bool mapped = false;
    const quint32 v4 = host.toIPv4Address(&mapped);
    return {mapped ? QHostAddress(v4) : host, ntohs(port)};
}
} // namespace

NativeSocket::NativeSocket(qintptr descriptor)
    : m_descriptor(descriptor)
{
    if (!isOpen())
        return;
    u_long on = 1;
    ::ioctlsocket(socketOf(descriptor), FIONBIO, &on);
    const BOOL noDelay = TRUE;
    ::setsockopt(socketOf(descriptor), IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&noDelay),
                 sizeof noDelay);
}

int NativeSocket::bindTo(const QHostAddress &source, int family)
{
    sockaddr_storage storage = {};
    const int size = toNative({source, 0}, storage);
    if (storage.ss_family != family)
        return WSAEAFNOSUPPORT;
    return ::bind(socketOf(m_descriptor), reinterpret_cast<const sockaddr *>(&storage), size) == 0
               ? 0
               : ::WSAGetLastError();
}

bool NativeSocket::isSourceFault(int error)
{
    return error == WSAEADDRNOTAVAIL || error == WSAEAFNOSUPPORT;
}

NativeSocket NativeSocket::connecting(const SocketEndpoint &peer, const QHostAddress &source, int *error)
{
    sockaddr_storage storage = {};
    const int size = toNative(peer, storage);
    NativeSocket socket(static_cast<qintptr>(::socket(storage.ss_family, SOCK_STREAM, IPPROTO_TCP)));
    *error = 0;
    if (!socket.isOpen()) {
        *error = ::WSAGetLastError();
    } else if (!source.isNull() && (*error = socket.bindTo(source, storage.ss_family)) != 0) {
        socket.close();
    } else if (::connect(socketOf(socket.m_descriptor), reinterpret_cast<const sockaddr *>(&storage), size) != 0
               && ::WSAGetLastError() != WSAEWOULDBLOCK) {
        *error = ::WSAGetLastError();
        socket.close();
    }
    return socket;
}

IoResult NativeSocket::read(std::span<char> buffer)
{
    const int got = ::recv(socketOf(m_descriptor), buffer.data(), static_cast<int>(buffer.size()), 0);
    if (got > 0)
        return {IoResult::State::Done, got};
    return got == 0 ? IoResult{IoResult::State::End, 0} : failed();
}

void NativeSocket::stampArrivals()
{
}

IoResult NativeSocket::readStamped(std::span<char> buffer, qint64 *arrivedWallNs)
{
    *arrivedWallNs = 0;
    return read(buffer);
}

IoResult NativeSocket::write(std::span<const QByteArrayView> pieces)
{
    std::array<WSABUF, maxPieces> buffers = {};
    Q_ASSERT(pieces.size() <= buffers.size());
    for (size_t i = 0; i < pieces.size(); ++i)
        buffers[i] = {static_cast<ULONG>(pieces[i].size()), const_cast<char *>(pieces[i].data())};
    DWORD sent = 0;
    const int result = ::WSASend(socketOf(m_descriptor), buffers.data(), static_cast<DWORD>(pieces.size()), &sent, 0,
                                 nullptr, nullptr);
    return result == 0 ? IoResult{IoResult::State::Done, qsizetype(sent)} : failed();
}

void NativeSocket::shutdownWrite()
{
    ::shutdown(socketOf(m_descriptor), SD_SEND);
}

void NativeSocket::reset()
{
    if (!isOpen())
        return;
    const linger now = {1, 0};
    ::setsockopt(socketOf(m_descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
    close();
}

void NativeSocket::close()
{
    if (isOpen())
        ::closesocket(socketOf(std::exchange(m_descriptor, none)));
}

int NativeSocket::takeErrorCode()
{
    int error = 0;
    int size = sizeof error;
    const int result =
        ::getsockopt(socketOf(m_descriptor), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &size);
    return result != 0 ? ::WSAGetLastError() : error;
}

bool NativeSocket::isRefusal(int error)
{
    return error == WSAECONNREFUSED;
}

SocketEndpoint NativeSocket::localEndpoint() const
{
    return endpoint(m_descriptor, &::getsockname);
}

SocketEndpoint NativeSocket::peerEndpoint() const
{
    return endpoint(m_descriptor, &::getpeername);
}

} // namespace sluice
