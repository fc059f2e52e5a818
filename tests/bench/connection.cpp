// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection.h"

#include <array>
#include <cerrno>
#include <ctime>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sluice::bench {

int64_t now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

Connection::~Connection()
{
    if (m_socket >= 0)
        close(m_socket);
}

bool Connection::open(int epoll, uint16_t port, uint32_t tag)
{
    m_epoll = epoll;
    m_tag = tag;
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    return m_socket >= 0 && connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
           && setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) == 0
           && fcntl(m_socket, F_SETFL, O_NONBLOCK) == 0 && watch(EPOLLIN, EPOLL_CTL_ADD);
}

bool Connection::send(std::string_view request)
{
    m_unsent = request;
    return flush() && (m_unsent.empty() || watch(EPOLLIN | EPOLLOUT, EPOLL_CTL_MOD));
}

Connection::Outcome Connection::onReady(uint32_t events)
{
    if ((events & EPOLLOUT) != 0) {
        if (!flush() || (m_unsent.empty() && !watch(EPOLLIN, EPOLL_CTL_MOD)))
            return Outcome::Failed;
    }
    return (events & ~uint32_t(EPOLLOUT)) != 0 ? receive() : Outcome::Open;
}

Connection::Outcome Connection::receive()
{
    static thread_local std::array<char, 256 * 1024> buffer;
    for (;;) {
        const ssize_t count = recv(m_socket, buffer.data(), buffer.size(), 0);
        if (count < 0 && errno == EAGAIN)
            return Outcome::Open;
        if (count <= 0)
            return Outcome::Failed;
        switch (m_parser.feed(std::string_view(buffer.data(), size_t(count)))) {
        case ResponseParser::Step::Malformed: return Outcome::Failed;
        case ResponseParser::Step::Complete: return Outcome::Answered;
        case ResponseParser::Step::NeedMore: break;
        }
        if (size_t(count) < buffer.size())
            return Outcome::Open;
    }
}

bool Connection::flush()
{
    while (!m_unsent.empty()) {
        const ssize_t count = ::send(m_socket, m_unsent.data(), m_unsent.size(), MSG_NOSIGNAL);
        if (count < 0)
            return errno == EAGAIN;
        m_unsent.remove_prefix(size_t(count));
    }
    return true;
}

bool Connection::watch(uint32_t events, int operation)
{
    epoll_event event{};
    event.events = events;
    event.data.u32 = m_tag;
    return epoll_ctl(m_epoll, operation, m_socket, &event) == 0;
}

} // namespace sluice::bench
