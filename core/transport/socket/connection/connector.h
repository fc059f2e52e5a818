// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/nativesocket.h"
#include "net/socketpoller.h"
#include "transport/socket/connection/deadlines.h"
#include "transport/socket/connection/wirefault.h"
#include "transport/transportoptions.h"

#include <QHostInfo>

#include <functional>
#include <memory>
#include <vector>

namespace sluice {

/// The order in which addresses are tried: families by turns, the first one's first (RFC 8305 §4).
[[nodiscard]] QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses);

/// Looks a name up off this thread and connects to the first of its addresses that answers: each is given 250 ms, then
/// the next one is tried beside it (RFC 8305).
class Connector : public QObject, private DeadlineClient
{
    Q_OBJECT
public:
    struct Hooks {
        std::function<void()> resolved;
        std::function<void(NativeSocket)> connected;
        std::function<void(const WireFault &)> failed;
    };

    /// One of the hooks `connected` and `failed` is called, from the event loop. The connector must live on until the
    /// loop's next turn then, and also after `cancel`.
    /// `options`, of which it needs where it may go and where it comes from, outlive it.
    Connector(SocketPoller &poller, Deadlines &deadlines, const TransportOptions &options, Hooks hooks);
    ~Connector() override;

    void start(const QString &host, quint16 port);
    /// The same with addresses that are known, in this order.
    void tryAddresses(const QList<QHostAddress> &addresses, quint16 port);
    /// Fails as for a host that nobody may connect to.
    void refuse();
    /// Gives up; no hook is called any more.
    void cancel();

private:
    class Attempt;

    void tryAllowed(const QList<QHostAddress> &addresses);
    void onLookup(const QHostInfo &info);
    void tryNext();
    [[nodiscard]] NativeSocket socketTo(const QHostAddress &address);
    void onAttemptEnded(Attempt *attempt);
    void noteFault(const WireFault &fault);
    void onAllFailed();
    void deadlineReached() override { tryNext(); }

    SocketPoller &m_poller;
    Deadlines &m_deadlines;
    const TransportOptions &m_options;
    QString m_host;
    Hooks m_hooks;
    QList<QHostAddress> m_addresses;
    std::vector<std::unique_ptr<Attempt>> m_attempts;
    WireFault m_firstFault;
    quint16 m_port = 0;
    int m_lookup = -1;
    qsizetype m_next = 0;
    int m_running = 0;
    bool m_done = false;
};

} // namespace sluice
