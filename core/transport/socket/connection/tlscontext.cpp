// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/connection/tlscontext.h"

#include "transport/socket/connection/tlssession.h"

#include <QSslConfiguration>

#include <openssl/err.h>
#include <openssl/x509.h>

namespace sluice {

namespace {
constexpr qsizetype maxSessions = 64;
constexpr unsigned char protocols[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};

void trust(SSL_CTX *context, const QList<QSslCertificate> &authorities)
{
    X509_STORE *store = SSL_CTX_get_cert_store(context);
    for (const QSslCertificate &authority : authorities) {
        const QByteArray der = authority.toDer();
        const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
        if (X509 *certificate = d2i_X509(nullptr, &bytes, long(der.size()))) {
            X509_STORE_add_cert(store, certificate);
            X509_free(certificate);
        }
    }
}

void trustTheSystem(SSL_CTX *context)
{
    // What the environment names, and where OpenSSL was built to look: a folder is read only as far as it is needed.
    SSL_CTX_set_default_verify_paths(context);
    SSL_CTX_load_verify_file(context, X509_get_default_cert_file());
    SSL_CTX_load_verify_dir(context, X509_get_default_cert_dir());
#ifndef Q_OS_LINUX
    trust(context, QSslConfiguration::systemCaCertificates());
#endif
}

int onNewSession(SSL *ssl, SSL_SESSION *session)
{
    static_cast<TlsSession *>(SSL_get_ex_data(ssl, 0))->keepSession(session);
    return 1; // it is ours now
}

/// The server asks who we are; what there is to show the context shows by itself.
int onAsked(SSL *ssl, void * /*data*/)
{
    static_cast<TlsSession *>(SSL_get_ex_data(ssl, 0))->noteAsked();
    return 1;
}
} // namespace

TlsContext::TlsContext(const QList<QSslCertificate> &extraAuthorities, const ClientIdentity &identity)
    : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX *context = m_context.get();
    if (!context)
        return;
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_AUTO_RETRY);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_alpn_protos(context, protocols, sizeof protocols);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(context, &onNewSession);
    SSL_CTX_set_cert_cb(context, &onAsked, nullptr);
    trustTheSystem(context);
    trust(context, extraAuthorities);
    if (!identity.isEmpty())
        (void)showIdentity(context, identity); // what cannot be shown was told of by whoever read it
    ERR_clear_error();                         // of files that are not there
}

TlsContext::~TlsContext() = default;

SSL_SESSION *TlsContext::sessionFor(const QByteArray &server) const
{
    return m_sessions.value(server).get();
}

void TlsContext::keepSession(const QByteArray &server, SSL_SESSION *session)
{
    if (m_sessions.size() >= maxSessions && !m_sessions.contains(server))
        m_sessions.clear();
    m_sessions.insert(server, std::shared_ptr<SSL_SESSION>(session, Free()));
}

} // namespace sluice
