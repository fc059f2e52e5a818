// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusal.h"

#include <array>

namespace sluice {

namespace {

using Kind = ErrorKind;
using Source = ErrorSource;

struct Row {
    Refusal why;
    QByteArrayView code;
    ErrorKind kind;
    int status; ///< 0: the one of the kind, where the provider answered with a good one
    ErrorSource source = Source::Downstream;
    bool retryable = false;
    bool unreadable = false;
};

constexpr std::array rows{
    Row{Refusal::InvalidRequest, {}, Kind::InvalidRequest, 400},
    Row{Refusal::InvalidJson, "invalid_json", Kind::InvalidRequest, 400},
    Row{Refusal::UnsupportedParameter, "unsupported_parameter", Kind::InvalidRequest, 400},
    Row{Refusal::UnsupportedOperation, "unsupported_operation", Kind::Unsupported, 400},
    Row{Refusal::UnsupportedContent, "unsupported_content", Kind::InvalidRequest, 400},
    Row{Refusal::UnknownUrl, "unknown_url", Kind::NotFound, 404},
    Row{Refusal::UnknownAnswer, "response_not_found", Kind::NotFound, 404},
    Row{Refusal::MethodNotAllowed, "method_not_allowed", Kind::InvalidRequest, 405},
    Row{Refusal::UnknownModel, "model_not_found", Kind::NotFound, 404},
    Row{Refusal::AmbiguousModel, "ambiguous_model", Kind::InvalidRequest, 400},
    Row{Refusal::MissingKey, "missing_api_key", Kind::Auth, 401},
    Row{Refusal::UnknownKey, "invalid_api_key", Kind::Auth, 401},
    Row{Refusal::RevokedKey, "revoked_api_key", Kind::Auth, 401},
    Row{Refusal::ExpiredKey, "expired_api_key", Kind::Auth, 401},
    Row{Refusal::TooManyWrongKeys, "too_many_wrong_keys", Kind::RateLimit, 429},
    Row{Refusal::HostNotAllowed, "host_not_allowed", Kind::InvalidRequest, 403},
    Row{Refusal::OriginNotAllowed, "origin_not_allowed", Kind::InvalidRequest, 403},
    Row{Refusal::ModelNotAllowed, "model_not_allowed", Kind::Auth, 403},
    Row{Refusal::PriceUnknown, "price_unknown", Kind::Auth, 403},
    Row{Refusal::KeyLimit, "rate_limit_exceeded", Kind::RateLimit, 429, Source::Downstream, true},
    Row{Refusal::OverBudget, "insufficient_quota", Kind::Quota, 429},
    Row{Refusal::ContentBlocked, "content_blocked", Kind::InvalidRequest, 400},
    Row{Refusal::Stopping, "server_stopping", Kind::Upstream, 503, Source::Internal, true},
    Row{Refusal::StoreUnavailable, "store_unavailable", Kind::Upstream, 503, Source::Internal, true},
    Row{Refusal::GuardUnavailable, "guard_unavailable", Kind::Upstream, 503, Source::Internal, true},
    Row{Refusal::MissingProviderKey, "missing_provider_key", Kind::Auth, 401, Source::Internal},
    Row{Refusal::UnusableProviderKey, "unusable_provider_key", Kind::Auth, 401, Source::Internal},
    Row{Refusal::TargetFailing, "target_failing", Kind::Upstream, 503, Source::Internal, true},
    Row{Refusal::TargetLimit, "rate_limit_exceeded", Kind::RateLimit, 429, Source::Internal, true},
    Row{Refusal::AnswerNotFinished, "answer_not_finished", Kind::Upstream, 502, Source::Upstream, true},
    Row{Refusal::AnswerTooLarge, "bad_upstream_answer", Kind::TooLarge, 502, Source::Upstream, false, true},
    Row{Refusal::AnswerUnreadable, "bad_upstream_answer", Kind::Protocol, 0, Source::Upstream, true, true},
    Row{Refusal::AnswerEmpty, "bad_upstream_answer", Kind::Protocol, 0, Source::Upstream, true},
    Row{Refusal::AnswerBroken, {}, Kind::Protocol, 0, Source::Upstream, true},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].why != Refusal(i))
            return false;
    }
    return true;
}
static_assert(isInOrder() && rows.size() == std::size_t(Refusal::AnswerBroken) + 1);

} // namespace

Error refusal(Refusal why, const QString &message, const QByteArray &param)
{
    const Row &row = rows[std::size_t(why)];
    Error error{row.kind, row.source, row.retryable, row.unreadable};
    error.httpStatus = row.status;
    error.code = row.code.toByteArray();
    error.param = param;
    error.message = message;
    return error;
}

Error refusalByStatus(int httpStatus, const QString &message)
{
    Error error{errorKindForStatus(httpStatus), ErrorSource::Downstream};
    error.httpStatus = httpStatus;
    error.message = message;
    return error;
}

} // namespace sluice
