// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/socket/answer/answerparser.h"
#include "transport/socket/connection/origin.h"

namespace sluice {

/// What a proxy wants to hear, and says, before a connection through it reaches the server: HTTP's CONNECT or SOCKS5,
/// with a name and a password if the proxy has them. The proxy looks the server's name up.
class ProxyHandshake
{
public:
    enum class Step { Going, Done, Failed };

    explicit ProxyHandshake(const Origin &origin);

    /// Takes what the proxy sent; nothing at first. `takeOutput()` is what to send then.
    [[nodiscard]] Step feed(QByteArrayView bytes);
    [[nodiscard]] QByteArray takeOutput() { return std::exchange(m_output, {}); }
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    enum class State { Start, Connect, SocksMethod, SocksAuth, SocksReply };

    Step start();
    Step readConnect(QByteArrayView bytes);
    Step readSocks(QByteArrayView bytes);
    Step readMethod();
    Step readReply();
    void askSocks();
    Step fail(const QString &reason);

    const Origin m_origin;
    AnswerParser m_parser{true}; // an answer to CONNECT has no body
    QByteArray m_input;
    QByteArray m_output;
    QString m_reason;
    State m_state = State::Start;
};

/// Name and password for a proxy, as HTTP's Basic wants them; empty without a name.
[[nodiscard]] QByteArray proxyCredentials(const QNetworkProxy &proxy);

/// Whether connections to the origin go through the proxy as through a tube; plain HTTP through an HTTP proxy does not.
[[nodiscard]] bool needsTunnel(const Origin &origin);
/// Whether requests name the whole address, for an HTTP proxy that passes them on.
[[nodiscard]] bool asksProxy(const Origin &origin);

} // namespace sluice
