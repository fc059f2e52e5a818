// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/acceptor.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
constexpr int backlog = 512;
/// How often a free port of one address may turn out to be taken on another.
constexpr int portAttempts = 20;
/// Connections over the limit that may be told so at the same time; more are closed without a word.
constexpr int maxRefusals = 64;
/// Pause when the process has no descriptors left; waiting connections stay in the backlog.
constexpr auto acceptPause = std::chrono::milliseconds(100);

QString addressText(const QHostAddress &address, quint16 port)
{
    const QString host =
        address.protocol() == QAbstractSocket::IPv6Protocol ? u"[%1]"_s.arg(address.toString()) : address.toString();
    return u"%1:%2"_s.arg(host).arg(port);
}

Error listenError(const QTcpServer &server, const QHostAddress &address, quint16 port)
{
    const QString where = addressText(address, port);
    Error error{.kind = ErrorKind::Network};
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        error.message = u"%1 is already in use: stop the program that uses it or choose another port."_s.arg(where);
        break;
    case QAbstractSocket::SocketAccessError:
        error.message = u"%1 may not be used: choose a port of 1024 or higher."_s.arg(where);
        break;
    case QAbstractSocket::SocketAddressNotAvailableError:
        error.message = u"%1 is not an address of this machine: choose another address."_s.arg(where);
        break;
    default: error.message = u"Cannot listen on %1: %2."_s.arg(where, server.errorString());
    }
    return error;
}

/// Errors that say "there is no such address family or address here".
bool isMissingAddress(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SocketAddressNotAvailableError
           || error == QAbstractSocket::UnsupportedSocketOperationError;
}
} // namespace

Listener::Listener(Sink sink, QObject *parent)
    : QTcpServer(parent)
    , m_sink(std::move(sink))
{
    setListenBacklogSize(backlog);
    // QTcpServer stops accepting for good when it runs out of descriptors.
    connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(acceptPause, this, &QTcpServer::resumeAccepting); });
}

Acceptor::Acceptor(std::vector<Lane *> lanes, int maxConnections)
    : m_lanes(std::move(lanes))
    , m_maxConnections(maxConnections)
{
}

Result<quint16> Acceptor::listen(const QList<QHostAddress> &addresses, quint16 port)
{
    Result<quint16> result = tryPort(addresses, port);
    for (int attempt = 1; port == 0 && !result && attempt < portAttempts; ++attempt)
        result = tryPort(addresses, port);
    return result;
}

Result<quint16> Acceptor::tryPort(const QList<QHostAddress> &addresses, quint16 port)
{
    Error missing{.kind = ErrorKind::Network, .message = u"There is no address to listen on."_s};
    for (const QHostAddress &address : addresses) {
        auto listener = std::make_unique<Listener>([this](qintptr descriptor) { accept(descriptor); });
        if (listener->listen(address, port)) {
            port = listener->serverPort();
            m_listeners.push_back(std::move(listener));
            continue;
        }
        const Error error = listenError(*listener, address, port);
        if (!isMissingAddress(listener->serverError())) {
            close();
            return error;
        }
        missing = error;
    }
    if (m_listeners.empty())
        return missing;
    return port;
}

void Acceptor::close()
{
    m_listeners.clear();
}

QList<QHostAddress> Acceptor::addresses() const
{
    QList<QHostAddress> all;
    for (const auto &listener : m_listeners)
        all.append(listener->serverAddress());
    return all;
}

void Acceptor::accept(qintptr descriptor)
{
    NativeSocket socket(descriptor);
    int total = 0;
    for (const Lane *lane : m_lanes)
        total += lane->load();
    if (total >= m_maxConnections + maxRefusals)
        return;
    const bool full = total >= m_maxConnections;

    size_t best = m_nextLane;
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        if (m_lanes[i]->load() < m_lanes[best]->load())
            best = i;
    }
    m_nextLane = (best + 1) % m_lanes.size();
    Lane *lane = m_lanes[best];
    lane->acquire();
    if (lane->thread() == thread()) {
        lane->adopt(std::move(socket), full);
        return;
    }
    // The socket is closed with the event if the lane ends before it gets there.
    auto parcel = std::make_shared<NativeSocket>(std::move(socket));
    QMetaObject::invokeMethod(
        lane, [lane, parcel, full] { lane->adopt(std::move(*parcel), full); }, Qt::QueuedConnection);
}

} // namespace sluice
