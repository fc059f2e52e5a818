// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/nativesocket.h"

#include <QNetworkInterface>

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace sluice {

namespace {
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0; // SO_NOSIGPIPE is set instead
#endif

int fileOf(qintptr descriptor)
{
    return static_cast<int>(descriptor);
}

void setOption(int file, int level, int name, int value)
{
    // Refused only when the peer is gone already, which the first read will tell.
    static_cast<void>(::setsockopt(file, level, name, &value, sizeof value));
}

IoResult failed()
{
    const bool later = errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
    return {later ? IoResult::State::WouldBlock : IoResult::State::Broken, 0};
}

socklen_t toNative(const SocketEndpoint &peer, sockaddr_storage &storage)
{
    if (peer.address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *address = reinterpret_cast<sockaddr_in6 *>(&storage);
        const Q_IPV6ADDR bytes = peer.address.toIPv6Address();
        address->sin6_family = AF_INET6;
        address->sin6_port = htons(peer.port);
        std::memcpy(&address->sin6_addr, &bytes, sizeof bytes);
        address->sin6_scope_id = QNetworkInterface::interfaceIndexFromName(peer.address.scopeId());
        return sizeof *address;
    }
    auto *address = reinterpret_cast<sockaddr_in *>(&storage);
    address->sin_family = AF_INET;
    address->sin_port = htons(peer.port);
    address->sin_addr.s_addr = htonl(peer.address.toIPv4Address());
    return sizeof *address;
}

using NameCall = int (*)(int, sockaddr *, socklen_t *);

SocketEndpoint endpoint(qintptr descriptor, NameCall call)
{
    sockaddr_storage storage = {};
    socklen_t size = sizeof storage;
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    if (call(fileOf(descriptor), address, &size) != 0)
        return {};
    const in_port_t port = storage.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6 *>(&storage)->sin6_port
                                                         : reinterpret_cast<sockaddr_in *>(&storage)->sin_port;
    QHostAddress host(address);
    // A dual-stack listener gives IPv4 peers as ::ffff:a.b.c.d.
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
    const int file = fileOf(descriptor);
    ::fcntl(file, F_SETFL, ::fcntl(file, F_GETFL) | O_NONBLOCK);
    setOption(file, IPPROTO_TCP, TCP_NODELAY, 1);
#ifdef SO_NOSIGPIPE
    setOption(file, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
}

/// 0, or the system's number. The port is chosen when the connection's other end is known, so that as many connections
/// leave an address as there are ends.
int NativeSocket::bindTo(const QHostAddress &source, int family)
{
    sockaddr_storage storage = {};
    const socklen_t size = toNative({source, 0}, storage);
    if (storage.ss_family != family)
        return EAFNOSUPPORT;
#ifdef IP_BIND_ADDRESS_NO_PORT
    setOption(fileOf(m_descriptor), IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1);
#endif
    return ::bind(fileOf(m_descriptor), reinterpret_cast<const sockaddr *>(&storage), size) == 0 ? 0 : errno;
}

bool NativeSocket::isSourceFault(int error)
{
    return error == EADDRNOTAVAIL || error == EAFNOSUPPORT;
}

NativeSocket NativeSocket::connecting(const SocketEndpoint &peer, const QHostAddress &source, int *error)
{
    sockaddr_storage storage = {};
    const socklen_t size = toNative(peer, storage);
    int type = SOCK_STREAM;
#ifdef SOCK_CLOEXEC
    type |= SOCK_CLOEXEC;
#endif
    NativeSocket socket(::socket(storage.ss_family, type, IPPROTO_TCP));
    *error = 0;
    if (!socket.isOpen()) {
        *error = errno;
    } else if (!source.isNull() && (*error = socket.bindTo(source, storage.ss_family)) != 0) {
        socket.close();
    } else if (::connect(fileOf(socket.m_descriptor), reinterpret_cast<const sockaddr *>(&storage), size) != 0
               && errno != EINPROGRESS && errno != EINTR) {
        *error = errno;
        socket.close();
    }
    return socket;
}

IoResult NativeSocket::read(std::span<char> buffer)
{
    const ssize_t got = ::recv(fileOf(m_descriptor), buffer.data(), buffer.size(), 0);
    if (got > 0)
        return {IoResult::State::Done, got};
    return got == 0 ? IoResult{IoResult::State::End, 0} : failed();
}

#ifdef SO_TIMESTAMPNS
void NativeSocket::stampArrivals()
{
    setOption(fileOf(m_descriptor), SOL_SOCKET, SO_TIMESTAMPNS, 1);
}

IoResult NativeSocket::readStamped(std::span<char> buffer, qint64 *arrivedWallNs)
{
    iovec piece = {buffer.data(), buffer.size()};
    alignas(cmsghdr) std::array<char, 256> control;
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    *arrivedWallNs = 0;
    const ssize_t got = ::recvmsg(fileOf(m_descriptor), &message, 0);
    if (got <= 0)
        return got == 0 ? IoResult{IoResult::State::End, 0} : failed();
    for (cmsghdr *item = CMSG_FIRSTHDR(&message); item; item = CMSG_NXTHDR(&message, item)) {
        if (item->cmsg_level != SOL_SOCKET || item->cmsg_type != SCM_TIMESTAMPNS)
            continue;
        timespec stamp = {};
        std::memcpy(&stamp, CMSG_DATA(item), sizeof stamp);
        *arrivedWallNs = qint64(stamp.tv_sec) * 1'000'000'000 + stamp.tv_nsec;
    }
    return {IoResult::State::Done, got};
}
#else
void NativeSocket::stampArrivals()
{
}

IoResult NativeSocket::readStamped(std::span<char> buffer, qint64 *arrivedWallNs)
{
    *arrivedWallNs = 0;
    return read(buffer);
}
#endif

IoResult NativeSocket::write(std::span<const QByteArrayView> pieces)
{
    std::array<iovec, maxPieces> vectors = {};
    Q_ASSERT(pieces.size() <= vectors.size());
    for (size_t i = 0; i < pieces.size(); ++i)
        vectors[i] = {const_cast<char *>(pieces[i].data()), size_t(pieces[i].size())};
    msghdr message = {};
    message.msg_iov = vectors.data();
    message.msg_iovlen = decltype(message.msg_iovlen)(pieces.size());
    const ssize_t sent = ::sendmsg(fileOf(m_descriptor), &message, sendFlags);
    return sent >= 0 ? IoResult{IoResult::State::Done, sent} : failed();
}

void NativeSocket::shutdownWrite()
{
    ::shutdown(fileOf(m_descriptor), SHUT_WR);
}

void NativeSocket::reset()
{
    if (!isOpen())
        return;
    const linger now = {1, 0};
    ::setsockopt(fileOf(m_descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

void NativeSocket::close()
{
    if (isOpen())
        ::close(fileOf(std::exchange(m_descriptor, none)));
}

int NativeSocket::takeErrorCode()
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(fileOf(m_descriptor), SOL_SOCKET, SO_ERROR, &error, &size) != 0 ? errno : error;
}

bool NativeSocket::isRefusal(int error)
{
    return error == ECONNREFUSED;
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
