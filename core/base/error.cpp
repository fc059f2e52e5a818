// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

namespace sluice {

QByteArray errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network: return "network";
    case ErrorKind::Timeout: return "timeout";
    case ErrorKind::Cancelled: return "cancelled";
    case ErrorKind::Auth: return "auth";
    case ErrorKind::Quota: return "quota";
    case ErrorKind::RateLimit: return "rate_limit";
    case ErrorKind::NotFound: return "not_found";
    case ErrorKind::InvalidRequest: return "invalid_request";
    case ErrorKind::TooLarge: return "too_large";
    case ErrorKind::Unsupported: return "unsupported";
    case ErrorKind::Upstream: return "upstream";
    case ErrorKind::Protocol: return "protocol";
    case ErrorKind::Internal: break;
    }
    return "internal";
}

ErrorKind errorKindForStatus(int httpStatus)
{
    switch (httpStatus) {
    case 401:
    case 403: return ErrorKind::Auth;
    case 402: return ErrorKind::Quota;
    case 404: return ErrorKind::NotFound;
    case 408:
    case 504: return ErrorKind::Timeout;
    case 409: // of the provider's making, as a 5xx is: worth another try
    case 425: return ErrorKind::Upstream;
    case 413:
    case 431: return ErrorKind::TooLarge;
    case 429: return ErrorKind::RateLimit;
    default: break;
    }
    if (httpStatus >= 500 || httpStatus == 498)
        return ErrorKind::Upstream;
    return httpStatus >= 400 ? ErrorKind::InvalidRequest : ErrorKind::Protocol;
}

namespace {

int plainStatusOf(const Error &error)
{
    if (error.httpStatus >= 400)
        return error.httpStatus;
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Upstream:
    case ErrorKind::Protocol: return 502;
    case ErrorKind::Timeout: return 504;
    case ErrorKind::Cancelled: return 499; // nobody hears it, but it is recorded
    case ErrorKind::Auth: return 401;
    case ErrorKind::Quota: return 402; // 429 would be tried again
    case ErrorKind::RateLimit: return 429;
    case ErrorKind::NotFound: return 404;
    case ErrorKind::TooLarge: return 413;
    case ErrorKind::InvalidRequest:
    case ErrorKind::Unsupported: return 400;
    case ErrorKind::Internal: break;
    }
    return 500;
}

} // namespace

int statusOf(const Error &error)
{
    const int status = plainStatusOf(error);
    return error.unreadable && isRetryableStatus(status) ? boughtStatus : status;
}

bool isRetryableStatus(int httpStatus)
{
    return httpStatus == 408 || httpStatus == 409 || httpStatus == 425 || httpStatus == 429 || httpStatus == 498
           || httpStatus >= 500;
}

} // namespace sluice
