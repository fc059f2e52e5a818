// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/answerheaders.h"

#include "engine/call/call.h"

namespace sluice {

HeaderList answerHeaders(const QByteArray &contentType, const QByteArray &requestId, const Call *call,
                         const Translator *translator)
{
    HeaderList headers;
    headers.append("content-type", contentType);
    headers.append("x-request-id", requestId);
    headers.append("request-id", requestId);
    if (!call)
        return headers;
    headers.append("x-sluice-model", call->target().qualifiedName());
    const QByteArrayList &dropped = translator->dropped();
    if (!dropped.isEmpty())
        headers.append("x-sluice-dropped-params", dropped.join(','));
    if (call->tries() > 1)
        headers.append("x-sluice-attempts", QByteArray::number(call->tries()));
    const ProviderProfile &profile = call->target().provider->profile;
    for (const auto *names : {&profile.rateLimitHeaders, &profile.timingHeaders}) {
        for (const auto &[key, name] : *names) {
            const QByteArray value = call->headers().value(name);
            if (!value.isEmpty())
                headers.append(name, value);
        }
    }
    return headers;
}

} // namespace sluice
