// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/socketpoller.h"

#include "net/notifierpoller.h"

#ifdef Q_OS_LINUX
#include "net/epollpoller.h"
#endif

namespace sluice {

std::unique_ptr<SocketPoller> SocketPoller::create(Kind kind)
{
#ifdef Q_OS_LINUX
    if (kind == Kind::Best) {
        if (auto poller = EpollPoller::create())
            return poller;
    }
#else
    Q_UNUSED(kind)
#endif
    return std::make_unique<NotifierPoller>();
}

} // namespace sluice
