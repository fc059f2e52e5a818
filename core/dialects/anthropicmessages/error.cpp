// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages_p.h"
#include "dialects/parts/contextoverflow.h"

#include <QRegularExpression>

#include <algorithm>

namespace sluice::anthropicmessages {

namespace {

QByteArrayView typeOfStatus(int status)
{
    switch (status) {
    case 401: return "authentication_error";
    case 402: return "billing_error";
    case 403: return "permission_error";
    case 404: return "not_found_error";
    case 408:
    case 504: return "timeout_error";
    case 409: return "conflict_error";
    case 413: return "request_too_large";
    case 429: return "rate_limit_error";
    case 498:
    case 503:
    case 529: return "overloaded_error";
    default: break;
    }
    return status >= 500 || status == boughtStatus ? QByteArrayView("api_error")
                                                   : QByteArrayView("invalid_request_error");
}

QByteArrayView typeOf(const Error &error)
{
    if (isContextOverflow(error))
        return "invalid_request_error";
    switch (error.kind) {
    case ErrorKind::RateLimit: return "rate_limit_error";
    case ErrorKind::Quota: return "billing_error";
    default: return typeOfStatus(statusOf(error));
    }
}

/// The two numbers most providers put into the message, the larger one being the prompt's.
PromptSize sizeIn(const QString &message)
{
    constexpr qint64 smallest = 256; // no context is smaller; other numbers in a message are
    static const QRegularExpression number(QStringLiteral("\\d[\\d,]*"));
    PromptSize size;
    std::vector<qint64> found;
    for (auto it = number.globalMatch(message); it.hasNext();) {
        const qint64 value = it.next().captured().remove(QLatin1Char(',')).toLongLong();
        if (value >= smallest)
            found.push_back(value);
    }
    if (found.size() < 2)
        return size;
    const auto [least, most] = std::ranges::minmax(found);
    return least < most ? PromptSize{most, least} : size;
}

QByteArray messageOf(const Error &error, const PromptSize &known)
{
    if (!isContextOverflow(error))
        return error.message.toUtf8();
    PromptSize size = sizeIn(error.message);
    if (size.maximum == 0)
        size = known;
    if (size.tokens == 0 || size.maximum == 0)
        return "prompt is too long: " + error.message.toUtf8();
    size.tokens = std::max(size.tokens, size.maximum + 1); // an estimate may be short
    return "prompt is too long: " + QByteArray::number(size.tokens) + " tokens > " + QByteArray::number(size.maximum)
           + " maximum";
}

} // namespace

void writeError(json::Writer &writer, const Error &error, const PromptSize &size)
{
    writer.beginObject().key("type").string(typeOf(error));
    writer.key("message").string(messageOf(error, size));
    if (!error.members.isEmpty())
        writer.raw(error.members);
    writer.endObject();
}

QByteArray encodeError(const Error &error, const QByteArray &requestId, const PromptSize &size)
{
    json::Writer writer;
    writer.beginObject().key("type").string("error").key("error");
    writeError(writer, error, size);
    const QByteArray &id = requestId.isEmpty() ? error.requestId : requestId;
    if (!id.isEmpty())
        writer.key("request_id").string(id);
    return writer.endObject().take();
}

} // namespace sluice::anthropicmessages
