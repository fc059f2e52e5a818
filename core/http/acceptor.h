// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/lane.h"

#include <QTcpServer>

namespace sluice {

/// A QTcpServer that hands descriptors on instead of making sockets of them.
class Listener : public QTcpServer
{
    Q_OBJECT
public:
    using Sink = std::function<void(qintptr)>;

    explicit Listener(Sink sink, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override { m_sink(descriptor); }

private:
    Sink m_sink;
};

/// Listens on all addresses with one port and gives each connection to the lane with the fewest. Lives on the first
/// lane's thread.
class Acceptor : public QObject
{
    Q_OBJECT
public:
    /// `lanes` must outlive the acceptor.
    Acceptor(std::vector<Lane *> lanes, int maxConnections);

    /// Port 0 picks one that is free on all addresses. Gives the port.
    [[nodiscard]] Result<quint16> listen(const QList<QHostAddress> &addresses, quint16 port);
    void close();
    /// The addresses that work, of those given to `listen`.
    [[nodiscard]] QList<QHostAddress> addresses() const;

private:
    [[nodiscard]] Result<quint16> tryPort(const QList<QHostAddress> &addresses, quint16 port);
    void accept(qintptr descriptor);

    std::vector<Lane *> m_lanes;
    int m_maxConnections;
    size_t m_nextLane = 0;
    std::vector<std::unique_ptr<Listener>> m_listeners;
};

} // namespace sluice
