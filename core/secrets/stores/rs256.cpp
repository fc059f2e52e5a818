// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/stores/rs256.h"

#include "secrets/secreterror.h"

#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

QByteArray url64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Digest = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

Key readKey(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> from(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    // No passphrase: without a function OpenSSL would ask the terminal.
    const auto noWord = [](char *, int, int, void *) { return 0; };
    return {PEM_read_bio_PrivateKey(from.get(), nullptr, noWord, nullptr), &EVP_PKEY_free};
}

QByteArray signature(EVP_PKEY *key, const QByteArray &text)
{
    const Digest digest(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const auto *const bytes = reinterpret_cast<const unsigned char *>(text.constData());
    std::size_t size = 0;
    if (EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(digest.get(), nullptr, &size, bytes, std::size_t(text.size())) != 1)
        return {};
    QByteArray signature(qsizetype(size), '\0');
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                       std::size_t(text.size()))
        != 1)
        return {};
    return signature.left(qsizetype(size));
}

} // namespace

Result<QByteArray> signedJwt(const QByteArray &claims, const Secret &pem)
{
    const Key key = readKey(pem.reveal());
    const QByteArray text = url64(R"({"alg":"RS256","typ":"JWT"})") + '.' + url64(claims);
    const QByteArray made =
        key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA ? signature(key.get(), text) : QByteArray();
    if (made.isEmpty())
        return secretRefused(u"the service account's private key is no RSA key in PEM form"_s);
    return text + '.' + url64(made);
}

} // namespace sluice
