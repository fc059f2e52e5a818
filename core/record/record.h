// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/money.h"
#include "chat/response.h"

#include <QByteArrayList>
#include <QString>

#include <algorithm>
#include <memory>
#include <optional>

namespace sluice {

/// One try of a request, as it is kept.
struct RecordedAttempt {
    QByteArray target;
    int status = 0;
    /// Empty for the attempt that answered.
    QByteArray errorKind = {};
    QByteArray errorCode = {};
    /// Milliseconds from the request's arrival to its begin and to its end; unset when they are not known.
    std::optional<double> begin = {};
    std::optional<double> end = {};
    friend bool operator==(const RecordedAttempt &, const RecordedAttempt &) = default;
};

/// Milliseconds of one request; unset when it did not get that far.
struct RecordedTimes {
    /// From its arrival until the last attempt began: model lists, pacing, waiting between attempts.
    std::optional<double> queue = {};
    /// From there until the request was sent.
    std::optional<double> connect = {};
    /// From its arrival to the first output.
    std::optional<double> firstToken = {};
    double total = 0;

    /// TTFT as playground and `compare` define it: from the moment the answered attempt was sent to the first output.
    [[nodiscard]] std::optional<double> ttft() const
    {
        if (!firstToken)
            return {};
        return std::max(0.0, *firstToken - queue.value_or(0) - connect.value_or(0));
    }
    friend bool operator==(const RecordedTimes &, const RecordedTimes &) = default;
};

/// What an answer says of itself beside its content, as the provider told it; bounded in size.
struct RecordedAnswer {
    QByteArray id = {};
    QByteArray model = {};
    /// Why it ended: "stop", "length", "tool_calls", "content_filter", "unknown"; each once, whichever choice it was.
    QByteArrayList finishReasons = {};
    friend bool operator==(const RecordedAnswer &, const RecordedAnswer &) = default;
};

/// What a target charges though its answer was told to nobody: guards threw it away, or nobody waited for it.
struct UntoldAnswer {
    QByteArray target = {};
    Usage usage = {};
    std::optional<Money> cost = {};
    bool isEstimated = false;
    bool isUnpriced = false;
    friend bool operator==(const UntoldAnswer &, const UntoldAnswer &) = default;
};

/// What is kept of one request (core/ledger/README.md#what-is-kept), without its bodies. No member holds a secret.
struct RequestRecord {
    QByteArray id;
    qint64 timeMs = 0; ///< Unix ms at which it came
    /// SHA-256 of the gateway key, for its budgets; empty when there was none. Not kept in the row.
    QByteArray keyHash = {};
    QString client = {}; ///< name of the gateway key
    QByteArray door = {};
    QByteArray model = {};  ///< as asked for
    QByteArray target = {}; ///< "provider/model" that answered or was asked last
    std::vector<RecordedAttempt> attempts = {};
    bool stream = false;
    /// As the client asked; unset when it did not.
    std::optional<qint64> maxTokens = {};
    std::optional<double> temperature = {};
    int status = 0; ///< told to the client; 499 when it left before
    QByteArray errorKind = {};
    QByteArray errorCode = {};
    QString errorMessage = {};
    RecordedTimes times = {};
    RecordedAnswer answer = {};
    /// What was charged by: told by the provider where that can be believed, else estimated.
    Usage usage = {};
    /// Of a stream, by the definition of core/meter/README.md; unset where there was too little to measure.
    std::optional<double> tokensPerSecond = {};
    /// Whether a count, and with it the cost, is estimated.
    bool isEstimated = false;
    /// What is odd about the provider's counts, as `judgementText` says it; empty when nothing is.
    QByteArray usageJudgement = {};
    /// Unset when no price is known, or when nothing was used.
    std::optional<Money> cost = {};
    /// Parts of `usage` and `cost` that are other targets', or another answer's. Not kept in the row.
    std::vector<UntoldAnswer> untold = {};
    /// Something was used whose price, or a part of it, is not known: `cost` is not all.
    bool isUnpriced = false;
    /// Members that were not sent on.
    QByteArrayList dropped = {};
    /// What the guards made of it: "passed", "flagged", "redacted", "error_open", "error_closed", "blocked"; empty when
    /// none looked at it.
    QByteArray guard = {};
    /// What they found: "RULE" or "RULE/pattern".
    QByteArrayList guardRules = {};
    /// The client's trace, as `traceparent` had it; empty when there was none that could be read.
    QByteArray traceParent = {};
    /// It is counted, and leaves no trace: whoever has no key must not push out the records of those who have.
    bool isCountedOnly = false;
    friend bool operator==(const RequestRecord &, const RequestRecord &) = default;
};

/// Whether whoever asked stopped it, before its answer or midway: what was wanted, and no failure.
[[nodiscard]] inline bool isStopped(const RequestRecord &record)
{
    return record.errorKind == errorKindName(ErrorKind::Cancelled);
}
/// Whether it came to no answer, or to none that is whole, and was not stopped. The one rule for what counts as failed;
/// `failedColumn()` says the same of a row.
[[nodiscard]] inline bool isFailed(const RequestRecord &record)
{
    return (record.status >= 400 || !record.errorKind.isEmpty()) && !isStopped(record);
}

/// Whether it failed by no doing of its client's: also a stream that broke off, which had begun with a good status.
/// `serverFailedColumn()` says the same of a row.
[[nodiscard]] inline bool isServerFailed(const RequestRecord &record)
{
    return isFailed(record) && (record.status >= 500 || record.status < 400 || record.status == boughtStatus);
}

using RequestRecordPtr = std::shared_ptr<const RequestRecord>;

/// Which bodies are kept.
enum class CaptureLevel { Off, Errors, All };

/// The bodies of one request; empty ones were not captured.
struct CapturedBodies {
    QByteArray request = {};
    /// Of a stream: the answer it amounts to.
    QByteArray answer = {};
    [[nodiscard]] bool isEmpty() const { return request.isEmpty() && answer.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return request.size() + answer.size(); }
    friend bool operator==(const CapturedBodies &, const CapturedBodies &) = default;
};

/// The most that is kept of one body, in bytes.
constexpr qsizetype maxCapturedBody = 1024 * 1024;

} // namespace sluice
