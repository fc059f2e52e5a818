// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace sluice {

/// What went wrong, in the terms a caller acts on.
enum class ErrorKind {
    Network,        ///< no connection, reset, TLS, DNS, proxy
    Timeout,        ///< one of our own timers ran out
    Cancelled,      ///< the caller stopped it
    Auth,           ///< 401 or 403: the credential is missing, wrong or not allowed
    Quota,          ///< 402 or a spent budget
    RateLimit,      ///< 429: come back later
    NotFound,       ///< unknown model or path
    InvalidRequest, ///< 400, 422: sending it again cannot help
    TooLarge,       ///< head, body or context too large
    Unsupported,    ///< the provider cannot do this operation
    Upstream,       ///< 5xx and errors told in the stream
    Protocol,       ///< bytes that do not follow the wire format, or a stream cut short
    Internal,       ///< our own fault
};

/// Whose fault it is.
enum class ErrorSource { Upstream, Downstream, Internal };

/// One failure as a value; `message` says what to do and never holds a secret.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    ErrorSource source = ErrorSource::Internal;
    /// Whether the same request may succeed later or elsewhere.
    bool retryable = false;
    /// Its answer began and cannot be read to its end. It is paid for: sending the request again buys another.
    bool unreadable = false;
    /// HTTP status the provider answered, or the one to answer with; 0 when there is none.
    int httpStatus = 0;
    /// How long the provider asked to wait.
    std::optional<std::chrono::milliseconds> retryAfter = {};
    QByteArray code = {};
    QByteArray param = {};
    QByteArray requestId = {};
    QString message = {};
    /// The provider's own error body as it came (at most 64 KiB), for pass-through; may be empty.
    QByteArray body = {};

    /// Further members of the provider's error, as JSON: `"failed_generation":"…","debug":{…}`; may be empty.
    QByteArray members = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// Stable lower-case name of a kind, for logs and metrics: "rate_limit", "network", …
[[nodiscard]] QByteArray errorKindName(ErrorKind kind);

/// The kind an HTTP status stands for; statuses below 400 are Protocol.
[[nodiscard]] ErrorKind errorKindForStatus(int httpStatus);

/// Of an answer that was bought and cannot be told ("not acceptable"). Clients that know no `x-should-retry` ask again
/// by the status alone, and would buy another: of those that tell of a failure it is the one that none asks again for
/// (core/dialects/errors.md#what-sdks-make-of-them).
inline constexpr int boughtStatus = 406;

/// The HTTP status to tell a client of an error: the provider's own, or the one its kind stands for; `boughtStatus`
/// where either would have a client buy the answer again.
[[nodiscard]] int statusOf(const Error &error);

/// Whether a status is worth another try (408, 409, 425, 429, 498, 5xx).
[[nodiscard]] bool isRetryableStatus(int httpStatus);

} // namespace sluice
