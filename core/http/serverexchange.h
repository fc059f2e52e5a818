// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/bodyroom.h"
#include "http/exchange.h"

namespace sluice {

class Connection;

/// The exchange a connection hands to its handler; passes calls on as long as it is open.
class ServerExchange final : public HttpExchange
{
    Q_OBJECT
public:
    ServerExchange(Connection &connection, HttpRequestHead head, QByteArray body, BodyShare share, qint64 receivedNs);

    [[nodiscard]] const HttpRequestHead &head() const override { return m_head; }
    [[nodiscard]] const QByteArray &body() const override { return m_body; }
    [[nodiscard]] qint64 receivedNs() const override { return m_receivedNs; }

    void respond(const HttpAnswer &answer) override;
    void startStream(int status, const HeaderList &headers) override;
    void write(const QByteArray &bytes) override;
    void end() override;
    void reset() override;
    void close() override;
    [[nodiscard]] qint64 pendingBytes() const override;

    /// The connection has gone: tells the handler and cuts itself off.
    void lose();

private:
    void leave();

    Connection *m_connection; ///< null once the exchange is over
    HttpRequestHead m_head;
    QByteArray m_body;
    BodyShare m_share;
    qint64 m_receivedNs;
};

} // namespace sluice
