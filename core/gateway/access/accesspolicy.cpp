// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/accesspolicy.h"

#include "base/refusal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace sluice {

namespace {

/// The host of a Host header: without port, brackets and a final dot, in lower case.
QByteArray hostName(const QByteArray &header)
{
    QByteArray host = header.trimmed().toLower();
    if (host.startsWith('[')) {
        const qsizetype end = host.indexOf(']');
        return end < 0 ? QByteArray() : host.mid(1, end - 1);
    }
    const qsizetype colon = host.indexOf(':');
    if (colon >= 0)
        host.truncate(colon);
    if (host.endsWith('.'))
        host.chop(1);
    return host;
}

Error missingKey()
{
    return refusal(Refusal::MissingKey,
                   QCoreApplication::translate("Gateway", "No key was sent. Send the gateway's key as "
                                                          "\"Authorization: Bearer KEY\" or \"x-api-key: KEY\"."));
}

Error unknownKey()
{
    return refusal(Refusal::UnknownKey,
                   QCoreApplication::translate("Gateway", "This is not a key of this gateway. Copy the key from "
                                                          "Sluice and use it as the API key."));
}

Error revokedKey(const GatewayKey &key)
{
    return refusal(Refusal::RevokedKey,
                   QCoreApplication::translate("Gateway", "The gateway key \"%1\" was revoked. Make a new one "
                                                          "in Sluice.")
                       .arg(key.name));
}

/// Why a key of this gateway is no good any more; unset when it is.
std::optional<Error> outOfUse(const GatewayKey &key, qint64 nowMs)
{
    if (key.revokedMs)
        return revokedKey(key);
    if (key.expiresMs && *key.expiresMs <= nowMs) {
        return refusal(Refusal::ExpiredKey,
                       QCoreApplication::translate("Gateway", "The gateway key \"%1\" has expired. Make a new one "
                                                              "in Sluice, or give it more time.")
                           .arg(key.name));
    }
    return {};
}

} // namespace

Result<void> checkHost(const AccessPolicy &policy, const HttpRequestHead &head)
{
    // Health checks by HTTP/1.0 name none; browsers, which a foreign name could lead here, always do.
    if (!head.headers.contains("host"))
        return {};
    const QByteArray host = hostName(head.headers.value("host"));
    if (host == "localhost" || host.endsWith(".localhost") || policy.allowedHosts.contains(host))
        return {};
    const QHostAddress address(QString::fromLatin1(host));
    // An address is no name that somebody else's DNS could point here.
    if (!address.isNull() && (address.isLoopback() || address.isEqual(head.local)))
        return {};
    return refusal(Refusal::HostNotAllowed,
                   QCoreApplication::translate("Gateway",
                                               "The Host header names another machine. Use 127.0.0.1 or localhost, "
                                               "or add the name to the allowed hosts."));
}

std::optional<std::pair<QHostAddress, int>> networkOf(const QByteArray &text)
{
    const auto network = QHostAddress::parseSubnet(QString::fromLatin1(text));
    if (network.first.isNull() || network.second < 0)
        return {};
    return network;
}

QHostAddress callerAddress(const AccessPolicy &policy, const HttpRequestHead &head)
{
    // Of a socket for both families an IPv4 address comes as one of IPv6.
    const auto plain = [](const QHostAddress &address) {
        bool isV4 = false;
        const quint32 v4 = address.toIPv4Address(&isV4);
        return isV4 ? QHostAddress(v4) : address;
    };
    const auto isTrusted = [&](const QHostAddress &address) {
        return std::ranges::any_of(policy.trustedProxies, [&](const auto &network) {
            return address.isInSubnet(network.first, network.second);
        });
    };
    QHostAddress caller = plain(head.peer);
    if (policy.trustedProxies.empty() || !isTrusted(caller))
        return caller;
    QByteArrayList passed;
    for (const auto &[name, value] : head.headers) {
        if (name.compare("x-forwarded-for", Qt::CaseInsensitive) == 0)
            passed += value.split(',');
    }
    // Each proxy adds whom it heard it from at the end; what a client wrote itself stands before that.
    for (auto text = passed.rbegin(); text != passed.rend() && isTrusted(caller); ++text) {
        const QHostAddress before(QString::fromLatin1(text->trimmed()));
        if (before.isNull())
            break;
        caller = plain(before);
    }
    return caller;
}

Result<void> checkOrigin(const AccessPolicy &policy, const HttpRequestHead &head)
{
    if (!head.headers.contains("origin") || policy.allowedOrigins.contains(head.headers.value("origin")))
        return {};
    return refusal(Refusal::OriginNotAllowed,
                   QCoreApplication::translate("Gateway", "Web pages may not call this gateway. Add the origin to the "
                                                          "allowed origins if this one should."));
}

Result<CallerCredentials> checkKey(const AccessPolicy &policy, const KeySet &keys, const HttpRequestHead &head,
                                   qint64 nowMs)
{
    std::optional<Error> reason;
    const QByteArray authorization = head.headers.value("authorization");
    const bool isBearer = authorization.size() > 7 && qstrnicmp(authorization.constData(), "Bearer ", 7) == 0;
    const QByteArray bearer = isBearer ? authorization.mid(7).trimmed() : QByteArray();
    for (const QByteArray &text : {bearer, head.headers.value("x-api-key"), head.headers.value("api-key")}) {
        if (text.isEmpty())
            continue;
        const GatewayKeyPtr key = keys.value(hashGatewayKey(text));
        const std::optional<Error> fault = key ? outOfUse(*key, nowMs) : unknownKey();
        if (!fault)
            return CallerCredentials{key, Secret(text == bearer ? QByteArray() : bearer), Secret(text)};
        // What is known of a key says more than that another one is not known.
        if (!reason || key)
            reason = fault;
    }
    if (!policy.requireKey)
        return CallerCredentials{};
    return reason.value_or(missingKey());
}

std::optional<Error> revocationOf(const GatewayKey &key, const KeySet &keys)
{
    const GatewayKeyPtr now = keys.value(key.hash);
    return now && !now->revokedMs ? std::nullopt : std::optional(revokedKey(key));
}

QByteArray hashGatewayKey(QByteArrayView key)
{
    return QCryptographicHash::hash(key.toByteArray(), QCryptographicHash::Sha256);
}

Secret makeGatewayKey()
{
    static constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    // 43 digits of base62 hold a little more than the 256 bits of 32 bytes.
    QByteArray key = "slc-";
    for (int i = 0; i < 43; ++i)
        key += digits[QRandomGenerator::system()->bounded(62)];
    return Secret(key);
}

} // namespace sluice
