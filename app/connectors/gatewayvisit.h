// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "connectors/offer.h"
#include "transport/transport.h"

#include <QTimer>

#include <functional>

namespace sluice::connectors {

/// Asks a gateway whether it is there and what it offers to a key. `finished` comes once; then this can be deleted.
class GatewayVisit : public QObject
{
    Q_OBJECT
public:
    /// `root` is "http://127.0.0.1:7117". `takeKey` is called once the gateway has answered.
    GatewayVisit(QByteArray root, std::function<Result<Secret>()> takeKey);

Q_SIGNALS:
    /// Network: nobody answers there.
    void finished(const sluice::Result<sluice::connectors::Offer> &offer);

private:
    void ask(const QByteArray &path, void (GatewayVisit::*then)(int status, const QByteArray &body));
    void onHealth(int status, const QByteArray &body);
    void onModels(int status, const QByteArray &body);
    void fail(const QString &message, ErrorKind kind = ErrorKind::InvalidRequest);

    QByteArray m_root;
    std::function<Result<Secret>()> m_takeKey;
    Secret m_key;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<TransportCall> m_call;
    QByteArray m_body;
    QTimer m_again;
    int m_refusals = 0;
};

} // namespace sluice::connectors
