// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/nativesocket.h"
#include "transport/socket/connection/origin.h"
#include "transport/socket/connection/wirefault.h"

#include <QByteArray>

#include <memory>

#include <openssl/ssl.h>

namespace sluice {

class TlsContext;

/// One TLS connection without a socket: encrypted bytes in and out through memory, so that whoever has the socket
/// decides when it is read and knows when its bytes came.
class TlsSession
{
public:
    enum class Handshake { Going, Done, Failed };

    /// Verifies that the server is `origin.host`, a name or an address.
    TlsSession(TlsContext &context, const Origin &origin);
    ~TlsSession();
    Q_DISABLE_COPY_MOVE(TlsSession)

    /// Goes on with the handshake, with what was fed.
    [[nodiscard]] Handshake handshake();
    /// Encrypted bytes from the server.
    void feed(QByteArrayView bytes);
    /// Encrypted bytes for the server; to be asked after each call of the others.
    [[nodiscard]] QByteArray takeOutgoing();

    /// Decrypts what was fed. End: the server said that nothing follows.
    [[nodiscard]] IoResult read(std::span<char> buffer);
    /// Encrypts both, one behind the other.
    void write(QByteArrayView first, QByteArrayView second);
    /// Whether something may be read without feeding more.
    [[nodiscard]] bool hasPending() const;
    /// Whether the handshake took up an earlier session.
    [[nodiscard]] bool wasResumed() const;

    /// Why it failed.
    [[nodiscard]] const WireFault &fault() const { return m_fault; }

    /// Whether the server asked who we are.
    [[nodiscard]] bool wasAsked() const { return m_wasAsked; }

    /// For the context.
    void keepSession(SSL_SESSION *session);
    void noteAsked() { m_wasAsked = true; }

private:
    void encrypt(QByteArrayView bytes);
    void explainFailure();

    struct Free {
        void operator()(SSL *ssl) const { SSL_free(ssl); }
    };

    TlsContext &m_context;
    const QByteArray m_server; ///< what sessions are kept by
    std::unique_ptr<SSL, Free> m_ssl;
    BIO *m_in = nullptr; ///< both belong to `m_ssl`
    BIO *m_out = nullptr;
    WireFault m_fault;
    bool m_wasAsked = false; ///< who we are
};

} // namespace sluice
