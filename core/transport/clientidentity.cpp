// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/clientidentity.h"

#include <QSslCertificate>

#include <memory>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;

/// Without a function of its own OpenSSL would ask the terminal.
int noWord(char * /*buffer*/, int /*size*/, int /*isWriting*/, void * /*data*/)
{
    return 0;
}

Bio bytesOf(const QByteArray &text)
{
    return {BIO_new_mem_buf(text.constData(), int(text.size())), &BIO_free};
}

/// OpenSSL's words for what happened last, such as "ee key too small".
QString lastReason()
{
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    return QString::fromLatin1(reason ? reason : "it is not taken");
}

std::optional<IdentityFault> showCertificates(SSL_CTX *context, const QByteArray &chain)
{
    const Bio from = bytesOf(chain);
    const Certificate own(PEM_read_bio_X509(from.get(), nullptr, &noWord, nullptr), &X509_free);
    if (!own)
        return IdentityFault{false, u"holds no certificate in PEM form"_s};
    if (SSL_CTX_use_certificate(context, own.get()) != 1)
        return IdentityFault{false, u"cannot be used: "_s + lastReason()};
    while (X509 *const next = PEM_read_bio_X509(from.get(), nullptr, &noWord, nullptr)) {
        if (SSL_CTX_add0_chain_cert(context, next) != 1)
            X509_free(next);
    }
    return {};
}

std::optional<IdentityFault> showKey(SSL_CTX *context, const Secret &pem)
{
    const Bio from = bytesOf(pem.reveal());
    const Key key(PEM_read_bio_PrivateKey(from.get(), nullptr, &noWord, nullptr), &EVP_PKEY_free);
    if (!key)
        return IdentityFault{true, u"holds no private key in PEM form that opens without a passphrase"_s};
    if (SSL_CTX_use_PrivateKey(context, key.get()) != 1)
        return IdentityFault{true, u"does not belong to the certificate"_s};
    return {};
}

} // namespace

std::optional<IdentityFault> showIdentity(SSL_CTX *context, const ClientIdentity &identity)
{
    ERR_clear_error();
    std::optional<IdentityFault> fault = showCertificates(context, identity.chain);
    if (!fault)
        fault = showKey(context, identity.key);
    ERR_clear_error();
    return fault;
}

std::optional<IdentityFault> identityFault(const ClientIdentity &identity)
{
    const Context context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
    return context ? showIdentity(context.get(), identity) : IdentityFault{false, u"OpenSSL could not be set up"_s};
}

QString validityFault(const ClientIdentity &identity, const QDateTime &now)
{
    const QList<QSslCertificate> all = QSslCertificate::fromData(identity.chain, QSsl::Pem);
    if (all.isEmpty())
        return {};
    const QDateTime end = all.front().expiryDate();
    const QDateTime begin = all.front().effectiveDate();
    if (end < now)
        return u"has ended on %1; put a new one where it is read"_s.arg(end.toUTC().toString(Qt::ISODate));
    return begin > now ? u"begins on %1; look at this machine's clock"_s.arg(begin.toUTC().toString(Qt::ISODate))
                       : QString();
}

} // namespace sluice
