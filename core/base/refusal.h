// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace sluice {

/// Why a request is refused or ends, where it is not a provider that says so. What clients are told of each but the
/// words stands in one table: code, kind, status, whose fault, whether trying again helps.
enum class Refusal {
    // The request itself.
    InvalidRequest,
    InvalidJson,
    UnsupportedParameter,
    UnsupportedOperation,
    UnsupportedContent, ///< by a model; another may take it
    UnknownUrl,
    UnknownAnswer,
    MethodNotAllowed,
    UnknownModel,
    AmbiguousModel,
    // Who asks.
    MissingKey,
    UnknownKey,
    RevokedKey,
    ExpiredKey,
    TooManyWrongKeys,
    HostNotAllowed,
    OriginNotAllowed,
    ModelNotAllowed,
    PriceUnknown,
    KeyLimit,
    OverBudget,
    ContentBlocked,
    // The gateway.
    Stopping,
    StoreUnavailable,
    GuardUnavailable,
    MissingProviderKey,
    UnusableProviderKey,
    TargetFailing,
    TargetLimit,
    // What came from a provider that has no words for it.
    AnswerNotFinished,
    AnswerTooLarge,
    AnswerUnreadable,
    AnswerEmpty,
    AnswerBroken,
};

/// The error of that name. `message` says what to do; `param` is the path of the member at fault, if it is one.
[[nodiscard]] Error refusal(Refusal why, const QString &message, const QByteArray &param = {});

/// The error of a request that the HTTP server itself refuses, which has no name but its status.
[[nodiscard]] Error refusalByStatus(int httpStatus, const QString &message);

} // namespace sluice
