// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat_p.h"
#include "wire/bodyform.h"
#include "wire/sse.h"
#include "json/escape_p.h"
#include "json/scan_p.h"

namespace sluice::openaichat {

namespace {

/// The string under the first `key` of a text that may end anywhere; empty when it is not whole.
QByteArray stringUnder(QByteArrayView text, const QByteArray &key)
{
    const QByteArray quoted = '"' + key + '"';
    for (qsizetype at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
        const char *const end = text.end();
        const char *p = json::skipSpace(text.begin() + at + quoted.size(), end);
        if (p == end || *p != ':')
            continue;
        p = json::skipSpace(p + 1, end);
        if (p == end || *p != '"')
            continue;
        const char *const behind = json::skipString(p, end);
        if (behind - p >= 2 && behind[-1] == '"')
            return json::unescaped(QByteArrayView(p + 1, behind - p - 2));
    }
    return {};
}

} // namespace

QByteArray errorText(const QByteArray &body)
{
    if (bodyForm(body) != BodyForm::Events)
        return body;
    QByteArray data;
    SseParser parser;
    const auto take = [&](SseEvent &&event) {
        if (data.isEmpty())
            data = std::move(event.data);
    };
    if (parser.feed(body, take))
        parser.finish(take);
    return data;
}

QByteArray readCutError(const QByteArray &body, Error &error)
{
    if (bodyForm(body) != BodyForm::Json)
        return {};
    error.message = QString::fromUtf8(stringUnder(body, "message"));
    if (error.message.isEmpty())
        return {};
    error.code = stringUnder(body, "code");
    return stringUnder(body, "type");
}

} // namespace sluice::openaichat
