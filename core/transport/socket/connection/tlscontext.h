// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/clientidentity.h"

#include <QHash>
#include <QList>
#include <QSslCertificate>

#include <memory>

#include <openssl/ssl.h>

namespace sluice {

/// Whom the connections of one transport trust, what they show of themselves, and the sessions they may resume:
/// OpenSSL's settings for a client.
///
/// Trusted are the system's authorities, those given, and those that SSL_CERT_FILE and SSL_CERT_DIR name.
class TlsContext
{
public:
    explicit TlsContext(const QList<QSslCertificate> &extraAuthorities, const ClientIdentity &identity = {});
    ~TlsContext();
    Q_DISABLE_COPY_MOVE(TlsContext)

    /// Null when OpenSSL could not be set up.
    [[nodiscard]] SSL_CTX *get() const { return m_context.get(); }

    /// The session that a server was seen to offer last, for a handshake without its certificates; may be null.
    [[nodiscard]] SSL_SESSION *sessionFor(const QByteArray &server) const;
    /// Takes the session over.
    void keepSession(const QByteArray &server, SSL_SESSION *session);
    /// One that led to a handshake that failed.
    void forgetSession(const QByteArray &server) { m_sessions.remove(server); }

private:
    struct Free {
        void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
        void operator()(SSL_SESSION *session) const { SSL_SESSION_free(session); }
    };

    std::unique_ptr<SSL_CTX, Free> m_context;
    QHash<QByteArray, std::shared_ptr<SSL_SESSION>> m_sessions;
};

} // namespace sluice
