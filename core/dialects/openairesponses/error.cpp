// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/openairesponses_p.h"
#include "dialects/parts/contextoverflow.h"

namespace sluice::openairesponses {

namespace {

QByteArrayView codeOf(const Error &error)
{
    if (isContextOverflow(error))
        return "context_length_exceeded";
    switch (error.kind) {
    case ErrorKind::RateLimit: return "rate_limit_exceeded";
    case ErrorKind::Quota: return "insufficient_quota";
    case ErrorKind::Auth: return "authentication_error";
    case ErrorKind::NotFound: return "model_not_found";
    case ErrorKind::InvalidRequest:
    case ErrorKind::TooLarge:
    case ErrorKind::Unsupported: return "invalid_prompt";
    default: return "server_error";
    }
}

/// Clients read the wait from these words.
QString messageOf(const Error &error)
{
    QString message = error.message;
    const QString words = QStringLiteral("try again in");
    if (error.kind == ErrorKind::RateLimit && error.retryAfter && !message.contains(words, Qt::CaseInsensitive)) {
        const qint64 seconds = (error.retryAfter->count() + 999) / 1000;
        message += QStringLiteral(" Please try again in %1s.").arg(seconds);
    }
    return message;
}

} // namespace

void writeFailure(json::Writer &writer, const Error &error)
{
    const QByteArrayView code = codeOf(error);
    writer.beginObject().key("code").string(code).key("message").string(messageOf(error).toUtf8());
    writer.key("type").string(code == "server_error" ? code : QByteArrayView("invalid_request_error"));
    if (!error.members.isEmpty())
        writer.raw(error.members);
    writer.endObject();
}

QByteArray encodeError(const Error &error)
{
    Error told = error;
    if (isContextOverflow(error))
        told.code = "context_length_exceeded";
    return openaichat::encodeError(told);
}

} // namespace sluice::openairesponses
