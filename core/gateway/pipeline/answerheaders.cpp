// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/answerheaders.h"

#include "engine/call/call.h"

namespace sluice {

namespace {

// Clients take 16 KiB of head at most, proxies in front of us half of that.
constexpr qsizetype longestHeader = 2048;

/// As many names as have a place; a long conversation may lose the same member in each of its messages. The record has
/// all of them.
QByteArray listed(const QByteArrayList &names)
{
    QByteArray text;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (text.size() + names[i].size() > longestHeader)
            return text + (text.isEmpty() ? "" : ",") + "+" + QByteArray::number(names.size() - i) + " more";
        text += (i > 0 ? "," : "") + names[i];
    }
    return text;
}

} // namespace

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
        headers.append("x-sluice-dropped-params", listed(dropped));
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
