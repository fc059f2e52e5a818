// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/proxyrule.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>

namespace sluice {

/// A QNetworkAccessManager that opens one connection at once and is good for one request: nothing that an earlier
/// answer left behind can be there. Lives on the thread of its transport, and may be deleted in its own signal.
class FreshConnection final : public QObject
{
    Q_OBJECT
public:
    enum class State { Opening, Ready, Failed };

    /// To the origin of `url`, by way of the proxy that `proxies` names for it.
    FreshConnection(std::shared_ptr<ProxyRule> proxies, const QUrl &url, const QSslConfiguration &tls);
    ~FreshConnection() override;
    Q_DISABLE_COPY_MOVE(FreshConnection)

    [[nodiscard]] State state() const { return m_state; }
    /// Why it failed.
    [[nodiscard]] QNetworkReply::NetworkError error() const { return m_error; }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    /// Monotonic ns at which it was ready; 0 before.
    [[nodiscard]] qint64 readyAt() const { return m_readyAt; }
    /// Whether since it was ready it has neither ended nor received a byte, as far as the system tells of it.
    [[nodiscard]] bool isUntouched() const;
    /// Whether it is ready, and any byte that comes now counts as one nobody asked for.
    [[nodiscard]] bool isSettled() const { return m_state == State::Ready && !m_tickets.isActive(); }
    [[nodiscard]] bool usesProxy() const { return m_usesProxy; }
    [[nodiscard]] QNetworkAccessManager &manager() { return *m_manager; }

Q_SIGNALS:
    /// It is ready, or has failed.
    void settled();

private:
    void open();
    void onOpened(const QNetworkReply *reply);
    void noteSockets();

    /// A manager may be released inside a signal of one of its own replies.
    struct DeleteLater {
        void operator()(QNetworkAccessManager *manager) const { manager->deleteLater(); }
    };

    const QUrl m_url;
    const QSslConfiguration m_tls;
    std::unique_ptr<QNetworkAccessManager, DeleteLater> m_manager;
    quint16 m_peerPort = 0; ///< of the proxy, if there is one
    bool m_usesProxy = false;
    QHash<quint64, quint64> m_before; ///< connections of others to that port
    QHash<quint64, quint64> m_ours;   ///< what came since had received: ours, and perhaps others opened meanwhile
    QTimer m_tickets;
    State m_state = State::Opening;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QString m_errorText;
    qint64 m_readyAt = 0;
};

} // namespace sluice
