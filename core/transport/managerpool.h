// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/proxyrule.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QTimer>

#include <memory>
#include <vector>

namespace sluice {

/// Scheme, host and port of a URL in one string; what connections are shared by.
[[nodiscard]] QString originOf(const QUrl &url);

/// QNetworkAccessManagers for one transport. Each has at most six connections per origin, so another one is opened when
/// all six are busy; managers that stay idle are freed again. Lives on the thread of its transport.
class ManagerPool
{
    struct Slot;

public:
    /// Qt's own limit of HTTP/1.1 connections per manager and origin.
    static constexpr int connectionsPerManager = 6;

    /// The right to run one call on a manager, given back on destruction; keeps the manager alive.
    class Lease
    {
    public:
        Lease() = default;
        Lease(Lease &&other) noexcept = default;
        Lease &operator=(Lease &&other) noexcept;
        ~Lease() { release(); }
        Q_DISABLE_COPY(Lease)

        explicit operator bool() const { return m_slot != nullptr; }
        [[nodiscard]] QNetworkAccessManager &manager() const;
        /// Tells that the connection was closed instead of kept, so that it is not counted as warm.
        void connectionLost() { m_lost = true; }
        void release();

    private:
        friend class ManagerPool;
        Lease(std::shared_ptr<Slot> slot, QString origin);

        std::shared_ptr<Slot> m_slot;
        QString m_origin;
        bool m_lost = false;
    };

    explicit ManagerPool(std::shared_ptr<ProxyRule> proxies, std::chrono::milliseconds idleLifetime);
    ~ManagerPool();
    Q_DISABLE_COPY_MOVE(ManagerPool)

    /// Takes the manager that most recently had a connection to `origin` become idle, else one with room, else a new
    /// one.
    [[nodiscard]] Lease take(const QString &origin);
    /// Opens connections to `url` until so many are idle, each in a manager of its own.
    void warm(const QUrl &url, int connections, const QSslConfiguration &tls);

    [[nodiscard]] int managerCount() const { return static_cast<int>(m_slots.size()); }

private:
    [[nodiscard]] std::shared_ptr<Slot> newSlot();
    [[nodiscard]] std::shared_ptr<Slot> slotWithRoom(const QString &origin);
    void sweep();

    std::shared_ptr<ProxyRule> m_proxies;
    std::vector<std::shared_ptr<Slot>> m_slots;
    QTimer m_sweeper;
};

} // namespace sluice
