// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/tcpsockets.h"

#ifdef Q_OS_UNIX
#include <cstdlib>
#include <dirent.h>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#ifdef Q_OS_LINUX
#include <linux/tcp.h> // the C library's own header does not know the count of received bytes
#else
#include <netinet/tcp.h>
#endif
#endif

namespace sluice {

#ifdef Q_OS_UNIX
namespace {
/// Calls `look` with each descriptor of this process, whatever it is.
template<typename Look>
void eachDescriptor(Look look)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> descriptors(opendir("/dev/fd"), &closedir);
    if (!descriptors)
        return;
    while (const dirent *entry = readdir(descriptors.get()))
        look(std::atoi(entry->d_name)); // "." and ".." give 0, which is no socket of ours
}
} // namespace

int switchNagleOff()
{
    int changed = 0;
    eachDescriptor([&changed](int fd) {
        int noDelay = 1;
        socklen_t size = sizeof noDelay;
        // Fails for everything that is not TCP.
        if (getsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &noDelay, &size) == 0 && noDelay == 0) {
            const int on = 1;
            changed += setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) == 0 ? 1 : 0;
        }
    });
    return changed;
}
#else
int switchNagleOff()
{
    return 0;
}
#endif

#ifdef Q_OS_LINUX
namespace {
quint16 peerPort(int fd)
{
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    if (getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
        return 0;
    if (peer.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in &>(peer).sin_port);
    return peer.ss_family == AF_INET6 ? ntohs(reinterpret_cast<const sockaddr_in6 &>(peer).sin6_port) : quint16(0);
}
} // namespace

std::optional<QHash<quint64, quint64>> receivedOnConnectionsTo(quint16 port)
{
    constexpr int established = 1;
    QHash<quint64, quint64> received;
    eachDescriptor([&](int fd) {
        tcp_info info{};
        socklen_t size = sizeof info;
        if (getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size) != 0 || info.tcpi_state != established)
            return;
        quint64 cookie = 0;
        size = sizeof cookie;
        if (peerPort(fd) == port && getsockopt(fd, SOL_SOCKET, SO_COOKIE, &cookie, &size) == 0)
            received.insert(cookie, info.tcpi_bytes_received);
    });
    return received;
}
#else
std::optional<QHash<quint64, quint64>> receivedOnConnectionsTo(quint16)
{
    return {};
}
#endif

} // namespace sluice
