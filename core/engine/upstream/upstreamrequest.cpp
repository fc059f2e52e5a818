// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/upstream/upstreamrequest.h"

#include "base/controlfault.h"
#include "base/refusal.h"

namespace sluice {

namespace {

Error unsupported(const ProviderProfile &profile, const QByteArray &operation)
{
    return refusal(Refusal::UnsupportedOperation, QString::fromUtf8(operation + " is not supported by " + profile.id));
}

Error unfitKey(const ProviderProfile &profile)
{
    return refusal(
        Refusal::UnusableProviderKey,
        QStringLiteral("The key for %1 holds a line break or another control character and is not sent. Copy "
                       "it again, whole and alone.")
            .arg(QString::fromUtf8(profile.name)));
}

} // namespace

Error missingKey(const ProviderAccess &provider)
{
    const ProviderProfile &profile = provider.profile;
    if (!provider.waitsFor.isEmpty())
        return refusal(
            Refusal::MissingProviderKey,
            QStringLiteral("The key for %1 could not be read from %2 yet; it is tried again. \"sluice secrets "
                           "check\" says why.")
                .arg(QString::fromUtf8(profile.name), QString::fromUtf8(provider.waitsFor)));
    return refusal(Refusal::MissingProviderKey,
                   QStringLiteral("There is no key for %1. Set %2 or save a key in the settings.")
                       .arg(QString::fromUtf8(profile.name), QString::fromUtf8(profile.keyVariable)));
}

Result<TransportRequest> makeUpstreamRequest(const Target &target, const QByteArray &operation, const QByteArray &body,
                                             bool stream)
{
    const ProviderProfile &profile = target.provider->profile;
    const auto path = profile.paths.find(operation);
    if (path == profile.paths.end())
        return unsupported(profile, operation);
    const Secret &key = target.key.isEmpty() ? target.provider->key : target.key;
    if (key.isEmpty() && profile.needsKey())
        return missingKey(*target.provider);
    if (!controlFault(key.reveal()).isEmpty()) // a line break in a header would begin another one
        return unfitKey(profile);

    TransportRequest request;
    request.method = body.isEmpty() ? "GET" : "POST";
    request.url = target.provider->baseUrl;
    request.url.setPath(request.url.path() + QString::fromUtf8(path->second));
    if (!key.isEmpty())
        request.headers.append(profile.authHeader, profile.authPrefix + key.reveal());
    request.headers.append("Accept", stream ? "text/event-stream" : "application/json");
    if (!body.isEmpty())
        request.headers.append("Content-Type", "application/json");
    request.headers.append("User-Agent", "sluice");
    request.body = body;
    return request;
}

} // namespace sluice
