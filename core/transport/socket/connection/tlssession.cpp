// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/connection/tlssession.h"

#include "transport/socket/connection/tlscontext.h"

#include <QHostAddress>

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace sluice {

namespace {
/// Both pieces of a request go out as one record if they fit into it.
constexpr qsizetype recordBytes = 16 * 1024;

int toInt(qsizetype size)
{
    return int(qMin<qsizetype>(size, std::numeric_limits<int>::max()));
}
} // namespace

TlsSession::TlsSession(TlsContext &context, const Origin &origin)
    : m_context(context)
    , m_server(origin.host.toLatin1() + ':' + QByteArray::number(origin.port))
    , m_ssl(context.get() ? SSL_new(context.get()) : nullptr)
{
    if (!m_ssl)
        return;
    m_in = BIO_new(BIO_s_mem());
    m_out = BIO_new(BIO_s_mem());
    BIO_ctrl(m_in, BIO_C_SET_BUF_MEM_EOF_RETURN, -1, nullptr);
    SSL_set_bio(m_ssl.get(), m_in, m_out);
    SSL_set_ex_data(m_ssl.get(), 0, this);
    SSL_set_connect_state(m_ssl.get());
    const QByteArray host = origin.host.toLatin1();
    if (QHostAddress(origin.host).isNull()) {
        // The library's own macros hold casts of C.
        SSL_ctrl(m_ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 const_cast<char *>(host.constData()));
        SSL_set_hostflags(m_ssl.get(), X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
        SSL_set1_host(m_ssl.get(), host.constData());
    } else {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_ssl.get()), host.constData());
    }
    if (SSL_SESSION *session = context.sessionFor(m_server))
        SSL_set_session(m_ssl.get(), session);
}

TlsSession::~TlsSession()
{
    // Else OpenSSL takes the session for one that failed and never resumes it.
    if (m_ssl && SSL_is_init_finished(m_ssl.get()) == 1)
        SSL_set_shutdown(m_ssl.get(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
}

void TlsSession::keepSession(SSL_SESSION *session)
{
    m_context.keepSession(m_server, session);
}

TlsSession::Handshake TlsSession::handshake()
{
    if (!m_ssl) {
        m_fault = {.step = WireStep::Tls, .reason = QStringLiteral("OpenSSL could not be set up")};
        return Handshake::Failed;
    }
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    if (result == 1)
        return Handshake::Done;
    const int error = SSL_get_error(m_ssl.get(), result);
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
        return Handshake::Going;
    m_context.forgetSession(m_server);
    explainFailure();
    return Handshake::Failed;
}

void TlsSession::explainFailure()
{
    const long verified = SSL_get_verify_result(m_ssl.get());
    if (verified != X509_V_OK) {
        m_fault = {.step = WireStep::Certificate,
                   .reason = QString::fromLatin1(X509_verify_cert_error_string(verified))};
        return;
    }
    const unsigned long error = ERR_peek_last_error();
    const char *reason = ERR_reason_error_string(error);
    // Whoever asks who we are and then sends an alert did not like what it was told.
    const bool isAlert = ERR_GET_REASON(error) >= SSL_AD_REASON_OFFSET;
    m_fault = {.step = m_wasAsked && isAlert ? WireStep::Identity : WireStep::Tls,
               .reason = QString::fromLatin1(reason ? reason : "the handshake was cut")};
}

void TlsSession::feed(QByteArrayView bytes)
{
    BIO_write(m_in, bytes.data(), toInt(bytes.size()));
}

QByteArray TlsSession::takeOutgoing()
{
    char *data = nullptr;
    const long size = m_out ? BIO_ctrl(m_out, BIO_CTRL_INFO, 0, &data) : 0;
    if (size <= 0)
        return {};
    QByteArray bytes(data, size);
    BIO_ctrl(m_out, BIO_CTRL_RESET, 0, nullptr);
    return bytes;
}

IoResult TlsSession::read(std::span<char> buffer)
{
    ERR_clear_error();
    const int got = SSL_read(m_ssl.get(), buffer.data(), toInt(qsizetype(buffer.size())));
    if (got > 0)
        return {IoResult::State::Done, got};
    switch (SSL_get_error(m_ssl.get(), got)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE: return {IoResult::State::WouldBlock, 0};
    case SSL_ERROR_ZERO_RETURN: return {IoResult::State::End, 0};
    default: break;
    }
    explainFailure();
    return {IoResult::State::Broken, 0};
}

void TlsSession::write(QByteArrayView first, QByteArrayView second)
{
    if (first.size() + second.size() > recordBytes) {
        encrypt(first);
        encrypt(second);
        return;
    }
    QByteArray both;
    both.reserve(first.size() + second.size());
    both.append(first).append(second);
    encrypt(both);
}

/// Memory takes any amount.
void TlsSession::encrypt(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    ERR_clear_error();
    SSL_write(m_ssl.get(), bytes.data(), toInt(bytes.size()));
}

bool TlsSession::wasResumed() const
{
    return SSL_session_reused(m_ssl.get()) == 1;
}

bool TlsSession::hasPending() const
{
    return SSL_has_pending(m_ssl.get()) == 1 || BIO_ctrl_pending(m_in) > 0;
}

} // namespace sluice
