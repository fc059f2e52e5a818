// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/socket/answertail.h"
#include "transport/socket/origintrust.h"

#include <unordered_map>

namespace sluice {

/// The connections of one transport. The one that has been idle longest is taken first: the more time it had to show
/// whether anything comes unasked.
class ConnectionPool : private DeadlineClient
{
public:
    /// Connections kept for one origin, idle or at rest.
    static constexpr int maxIdle = 128;
    static constexpr std::chrono::seconds idleLimit{60};

    explicit ConnectionPool(SocketCore &core);
    ~ConnectionPool() override;
    Q_DISABLE_COPY_MOVE(ConnectionPool)

    /// An idle connection that was looked at just now, or else a new one that is being opened.
    [[nodiscard]] UpstreamConnection &take(const Origin &origin, ConnectionUser *user);
    /// Opens connections until so many are idle or on their way to be.
    void warm(const Origin &origin, int connections);
    /// All that nobody uses.
    void closeIdle();
    /// Reads an answer to its end without its caller, for a moment, and keeps the connection if it is fit then.
    void readTail(UpstreamConnection &connection, AnswerParser parser, std::chrono::milliseconds keptFor);

    // For the connections themselves:
    void putIdle(UpstreamConnection &connection);
    /// Its origin is on probation: it serves nobody until it says that it `rested`.
    void putToRest(UpstreamConnection &connection);
    void rested(UpstreamConnection &connection);
    /// Closed: it is destroyed once nobody on the stack can be using it.
    void bury(UpstreamConnection &connection);
    /// The server sent bytes that no request asked for: what is kept of it is closed.
    void distrustOrigin(const Origin &origin);
    /// An end or a goodbye came right behind an answer.
    void noteUnrest(const Origin &origin) { m_trust.sawUnrest(origin); }
    [[nodiscard]] OriginTrust::Level trustIn(const Origin &origin, qint64 now) const { return m_trust.of(origin, now); }

    // For tails:
    void forgetTail(AnswerTail &tail) { m_tails.erase(&tail); }

    [[nodiscard]] int idleCount() const;
    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_all.size()); }

private:
    using Kept = QHash<Origin, std::vector<UpstreamConnection *>>;

    UpstreamConnection &open(const Origin &origin, ConnectionUser *user);
    [[nodiscard]] static size_t countIn(const Kept &kept, const Origin &origin);
    /// Closes it where as many are kept as may be.
    bool putInto(Kept &kept, UpstreamConnection &connection);
    void deadlineReached() override;
    void emptyGrave();

    SocketCore &m_core;
    std::unordered_map<UpstreamConnection *, std::unique_ptr<UpstreamConnection>> m_all;
    OriginTrust m_trust;
    Kept m_idle; ///< the longest idle first
    Kept m_resting;
    std::vector<std::unique_ptr<UpstreamConnection>> m_grave;
    std::unordered_map<AnswerTail *, std::unique_ptr<AnswerTail>> m_tails;
    QObject m_context;
};

} // namespace sluice
