// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat_p.h"

namespace sluice::openaichat {

namespace {

struct Naming {
    QByteArrayView type;
    QByteArrayView code = {};
};

Naming namingOf(ErrorKind kind, int status)
{
    if (kind == ErrorKind::Quota)
        return {"insufficient_quota", "insufficient_quota"};
    if (kind == ErrorKind::RateLimit)
        return {"rate_limit_error", "rate_limit_exceeded"};
    if (kind == ErrorKind::Unsupported)
        return {"invalid_request_error", "unsupported_operation"};
    switch (status) {
    case 401: return {"authentication_error", "invalid_api_key"};
    case 402: return {"insufficient_quota", "insufficient_quota"};
    case 403: return {"permission_error"};
    case 404: return {"invalid_request_error", "model_not_found"};
    case 408:
    case 504: return {"timeout"};
    case 409: return {"conflict"};
    case 429: return {"rate_limit_error", "rate_limit_exceeded"};
    case 498:
    case 503:
    case 529: return {"server_error", "overloaded"};
    default: break;
    }
    return {status >= 500 || status == boughtStatus ? QByteArrayView("server_error")
                                                    : QByteArrayView("invalid_request_error")};
}

void writeText(json::Writer &writer, QByteArrayView key, QByteArrayView text)
{
    writer.key(key);
    if (text.isEmpty())
        writer.null();
    else
        writer.string(text);
}

} // namespace

QByteArray encodeError(const Error &error)
{
    const Naming naming = namingOf(error.kind, statusOf(error));
    json::Writer writer;
    writer.beginObject().key("error").beginObject();
    writer.key("message").string(error.message.toUtf8());
    writer.key("type").string(naming.type);
    writeText(writer, "param", error.param);
    writeText(writer, "code", error.code.isEmpty() ? naming.code : QByteArrayView(error.code));
    if (!error.members.isEmpty())
        writer.raw(error.members);
    return writer.endObject().endObject().take();
}

} // namespace sluice::openaichat
