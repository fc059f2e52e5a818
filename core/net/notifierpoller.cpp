// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/notifierpoller.h"

namespace sluice {

namespace {
struct Watchable {
    SocketEvent event;
    QSocketNotifier::Type type;
};

/// The exception kind also fires for errors, and unlike the read kind not at the end of the stream.
constexpr Watchable watchables[] = {
    {SocketEvent::Readable, QSocketNotifier::Read},
    {SocketEvent::Writable, QSocketNotifier::Write},
    {SocketEvent::Gone, QSocketNotifier::Exception},
};
} // namespace

void NotifierPoller::watch(qintptr descriptor, SocketClient *client, SocketEvents events)
{
    Notifiers &notifiers = m_watches[descriptor];
    for (size_t i = 0; i < notifiers.size(); ++i) {
        const auto [event, type] = watchables[i];
        auto &notifier = notifiers[i];
        const bool wanted = events.testFlag(event);
        if (!notifier && wanted) {
            notifier = std::make_unique<QSocketNotifier>(descriptor, type);
            connect(notifier.get(), &QSocketNotifier::activated, this,
                    [client, told = event] { client->socketReady(told); });
        } else if (notifier && notifier->isEnabled() != wanted) {
            notifier->setEnabled(wanted);
        }
    }
}

void NotifierPoller::unwatch(qintptr descriptor)
{
    const auto found = m_watches.find(descriptor);
    if (found == m_watches.end())
        return;
    for (auto &notifier : found->second)
        buryNotifier(std::move(notifier));
    m_watches.erase(found);
}

void NotifierPoller::buryNotifier(std::unique_ptr<QSocketNotifier> notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier->disconnect(this);
    notifier.release()->deleteLater();
}

} // namespace sluice
