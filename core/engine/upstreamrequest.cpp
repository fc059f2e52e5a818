// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/upstreamrequest.h"

namespace sluice {

namespace {

Error unsupported(const ProviderProfile &profile, const QByteArray &operation)
{
    Error error{ErrorKind::Unsupported, ErrorSource::Downstream};
    error.httpStatus = 400;
    error.type = "invalid_request_error";
    error.code = "unsupported_operation";
    error.message = QString::fromUtf8(operation + " is not supported by " + profile.id);
    return error;
}

Error missingKey(const ProviderProfile &profile)
{
    Error error{ErrorKind::Auth, ErrorSource::Internal};
    error.httpStatus = 401;
    error.type = "authentication_error";
    error.code = "missing_provider_key";
    error.message = QStringLiteral("There is no key for %1. Set %2 or save a key in the settings.")
                        .arg(QString::fromUtf8(profile.name), QString::fromUtf8(profile.keyVariable));
    return error;
}

} // namespace

Result<TransportRequest> makeUpstreamRequest(const Target &target, const QByteArray &operation, const QByteArray &body,
                                             bool stream)
{
    const ProviderProfile &profile = target.provider->profile;
    const auto path = profile.paths.find(operation);
    if (path == profile.paths.end())
        return unsupported(profile, operation);
    const Secret &key = target.key.isEmpty() ? target.provider->key : target.key;
    if (key.isEmpty() && profile.needsKey())
        return missingKey(profile);

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
