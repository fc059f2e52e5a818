// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/epollpoller.h"

#include <array>
#include <cerrno>

#include <sys/epoll.h>
#include <unistd.h>

namespace sluice {

namespace {
/// Sockets served in one turn before timers and other events get theirs; the rest is still ready in the next.
constexpr int eventsPerTurn = 64;

uint32_t toEpoll(SocketEvents events)
{
    // Errors and hang-ups are told always.
    return (events.testFlag(SocketEvent::Readable) ? EPOLLIN : 0U)
           | (events.testFlag(SocketEvent::Writable) ? EPOLLOUT : 0U);
}

SocketEvents fromEpoll(uint32_t bits)
{
    SocketEvents events;
    events.setFlag(SocketEvent::Readable, (bits & EPOLLIN) != 0);
    events.setFlag(SocketEvent::Writable, (bits & EPOLLOUT) != 0);
    events.setFlag(SocketEvent::Gone, (bits & (EPOLLERR | EPOLLHUP)) != 0);
    return events;
}
} // namespace

std::unique_ptr<EpollPoller> EpollPoller::create()
{
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    return epoll < 0 ? nullptr : std::make_unique<EpollPoller>(epoll);
}

EpollPoller::EpollPoller(int epoll)
    : m_epoll(epoll)
    , m_notifier(epoll, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &EpollPoller::dispatch);
}

EpollPoller::~EpollPoller()
{
    m_notifier.setEnabled(false);
    ::close(m_epoll);
}

void EpollPoller::watch(qintptr descriptor, SocketClient *client, SocketEvents events)
{
    epoll_event event = {};
    event.events = toEpoll(events);
    event.data.ptr = client;
    const int socket = static_cast<int>(descriptor);
    if (::epoll_ctl(m_epoll, EPOLL_CTL_MOD, socket, &event) != 0 && errno == ENOENT)
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
}

void EpollPoller::unwatch(qintptr descriptor)
{
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, static_cast<int>(descriptor), nullptr);
}

void EpollPoller::dispatch()
{
    std::array<epoll_event, eventsPerTurn> events;
    const int count = ::epoll_wait(m_epoll, events.data(), eventsPerTurn, 0);
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[size_t(i)];
        static_cast<SocketClient *>(event.data.ptr)->socketReady(fromEpoll(event.events));
    }
}

} // namespace sluice
