// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/connection/connector.h"

#include "base/clock.h"

namespace sluice {

namespace {
constexpr qint64 staggerNs = 250'000'000;
}

QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.constFirst().protocol() ? first : second).append(address);
    QList<QHostAddress> all;
    for (qsizetype i = 0; i < qMax(first.size(), second.size()); ++i) {
        if (i < first.size())
            all.append(first[i]);
        if (i < second.size())
            all.append(second[i]);
    }
    return all;
}

/// One address that is being tried. Lives as long as its connector, for the poller may still tell it something.
class Connector::Attempt : public SocketClient
{
public:
    Attempt(Connector &owner, NativeSocket socket)
        : m_owner(owner)
        , m_socket(std::move(socket))
    {
        m_owner.m_poller.watch(m_socket.descriptor(), this, SocketEvent::Writable);
    }
    ~Attempt() override { stop(); }

    void stop()
    {
        if (m_socket.isOpen())
            m_owner.m_poller.unwatch(m_socket.descriptor());
        m_socket.close();
    }
    NativeSocket take()
    {
        m_owner.m_poller.unwatch(m_socket.descriptor());
        return std::move(m_socket);
    }
    [[nodiscard]] int takeErrorCode() { return m_socket.takeErrorCode(); }
    void socketReady(SocketEvents) override
    {
        if (m_socket.isOpen())
            m_owner.onAttemptEnded(this);
    }

private:
    Connector &m_owner;
    NativeSocket m_socket;
};

Connector::Connector(SocketPoller &poller, Deadlines &deadlines, const TransportOptions &options, Hooks hooks)
    : m_poller(poller)
    , m_deadlines(deadlines)
    , m_options(options)
    , m_hooks(std::move(hooks))
{
}

Connector::~Connector()
{
    cancel();
}

void Connector::cancel()
{
    m_done = true;
    m_deadlines.cancel(*this);
    for (const auto &attempt : m_attempts)
        attempt->stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
}

void Connector::start(const QString &host, quint16 port)
{
    m_host = host;
    m_port = port;
    const QHostAddress literal(host);
    if (literal.isNull() && m_options.egress.mayLookUp(host))
        m_lookup = QHostInfo::lookupHost(host, this, &Connector::onLookup);
    else
        tryAllowed(literal.isNull() ? QList<QHostAddress>() : QList<QHostAddress>{literal});
}

void Connector::refuse()
{
    m_firstFault.step = WireStep::Egress;
    tryAddresses({}, 0);
}

/// Whatever a name was looked up to: nobody who answers for it decides where we go.
void Connector::tryAllowed(const QList<QHostAddress> &addresses)
{
    const QList<QHostAddress> allowed = m_options.egress.allowed(m_host, addresses);
    if (allowed.isEmpty())
        m_firstFault.step = WireStep::Egress;
    tryAddresses(allowed, m_port);
}

void Connector::tryAddresses(const QList<QHostAddress> &addresses, quint16 port)
{
    m_addresses = addresses;
    m_port = port;
    tryNext();
}

void Connector::onLookup(const QHostInfo &info)
{
    m_lookup = -1;
    if (m_done)
        return;
    if (info.addresses().isEmpty()) {
        m_done = true;
        m_hooks.failed({.step = WireStep::Lookup, .reason = info.errorString()});
        return;
    }
    m_hooks.resolved();
    tryAllowed(interleaved(info.addresses()));
}

/// On its way there; closed, with the first such fault kept, when the system refuses at once.
NativeSocket Connector::socketTo(const QHostAddress &address)
{
    const QHostAddress source = m_options.sourceFor(address);
    int error = 0;
    NativeSocket socket = NativeSocket::connecting({address, m_port}, source, &error);
    if (socket.isOpen())
        return socket;
    if (!source.isNull() && NativeSocket::isSourceFault(error))
        noteFault({.step = WireStep::Source, .reason = source.toString()});
    else
        noteFault({WireStep::Connect, qt_error_string(error), NativeSocket::isRefusal(error)});
    return socket;
}

/// The first is kept; but that an address of the other kind cannot be left for says less than what became of the rest.
void Connector::noteFault(const WireFault &fault)
{
    if (m_firstFault.reason.isEmpty() || m_firstFault.step == WireStep::Source)
        m_firstFault = fault;
}

void Connector::tryNext()
{
    while (!m_done && m_next < m_addresses.size()) {
        NativeSocket socket = socketTo(m_addresses[m_next++]);
        if (socket.isOpen()) {
            m_attempts.push_back(std::make_unique<Attempt>(*this, std::move(socket)));
            ++m_running;
            m_deadlines.set(*this, m_next < m_addresses.size() ? monotonicNs() + staggerNs : 0);
            return;
        }
    }
    // Not from inside `start`.
    if (!m_done && m_running == 0)
        QMetaObject::invokeMethod(this, &Connector::onAllFailed, Qt::QueuedConnection);
}

void Connector::onAttemptEnded(Attempt *attempt)
{
    const int error = attempt->takeErrorCode();
    if (error != 0) {
        attempt->stop();
        --m_running;
        noteFault({WireStep::Connect, qt_error_string(error), NativeSocket::isRefusal(error)});
        tryNext();
        return;
    }
    NativeSocket socket = attempt->take();
    cancel();
    m_hooks.connected(std::move(socket));
}

void Connector::onAllFailed()
{
    if (std::exchange(m_done, true))
        return;
    if (m_firstFault.step != WireStep::Egress && m_firstFault.step != WireStep::Source)
        m_firstFault.step = WireStep::Connect;
    m_hooks.failed(m_firstFault);
}

} // namespace sluice
