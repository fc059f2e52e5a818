// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/socketpoller.h"

#include <QSocketNotifier>

#include <array>
#include <unordered_map>

namespace sluice {

/// Works everywhere; with many sockets each turn of the event loop costs a look at every one of them.
class NotifierPoller final : public SocketPoller
{
    Q_OBJECT
public:
    using SocketPoller::SocketPoller;

    void watch(qintptr descriptor, SocketClient *client, SocketEvents events) override;
    void unwatch(qintptr descriptor) override;

private:
    using Notifiers = std::array<std::unique_ptr<QSocketNotifier>, 3>;

    std::unordered_map<qintptr, Notifiers> m_watches;
    /// A notifier may be ending its own watch, so they go at the next turn.
    void buryNotifier(std::unique_ptr<QSocketNotifier> notifier);
};

} // namespace sluice
