// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/errorform.h"

#include "dialects/anthropicmessages.h"
#include "dialects/openaichat.h"
#include "dialects/openairesponses.h"

namespace sluice {

int statusFor(const Error &error)
{
    if (error.httpStatus >= 400)
        return error.httpStatus;
    switch (error.kind) {
    case ErrorKind::Timeout: return 504;
    case ErrorKind::Auth: return 401;
    case ErrorKind::Quota: return 402;
    case ErrorKind::RateLimit: return 429;
    case ErrorKind::NotFound: return 404;
    case ErrorKind::TooLarge: return 413;
    case ErrorKind::InvalidRequest:
    case ErrorKind::Unsupported: return 400;
    case ErrorKind::Internal: return 500;
    default: return 502;
    }
}

namespace {

QByteArray errorBody(const Error &error, const DoorMatch &door, const QByteArray &requestId)
{
    if (speaksAnthropic(door))
        return anthropicmessages::encodeError(error, requestId);
    return door.door == Door::Responses ? openairesponses::encodeError(error) : openaichat::encodeError(error);
}

} // namespace

HttpAnswer errorAnswer(const Error &error, const DoorMatch &door, const QByteArray &requestId)
{
    HttpAnswer answer;
    answer.status = statusFor(error);
    answer.headers.append("content-type", "application/json");
    answer.headers.append("x-request-id", requestId);
    answer.headers.append("request-id", requestId);
    if (error.retryAfter) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter);
        answer.headers.append("retry-after", QByteArray::number(qMax<qint64>(1, seconds.count())));
    }
    answer.body = errorBody(error, door, requestId);
    return answer;
}

} // namespace sluice
