// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/plan/answer.h"
#include "simulator/plan/pacing.h"

#include <memory>

namespace sluice::sim {

/// What a provider writes around every answer.
struct WireInfo {
    QByteArray requestId; ///< `req_…`
    QByteArray answerId;  ///< `chatcmpl-…` or the like
    qint64 created = 0;   ///< Unix seconds
    QByteArray model;
    QByteArray serviceTier;
    Pace pace = {};
    std::optional<bool> includeUsage = {};
    bool perfMetrics = false;
    int logprobs = -1;
    bool noUsage = false;       ///< failure `no-usage`
    bool separateUsage = false; ///< failure `usage-separate`
};

/// What a waiting answer is made of, in seconds.
struct PhaseTimes {
    double queue = 0;
    double prompt = 0;
    double completion = 0;
};
[[nodiscard]] PhaseTimes phaseTimes(const WireInfo &info, const Answer &answer);

/// `,"a":` and such put before a value known to be safe.
void appendMember(QByteArray &out, QByteArrayView key, QByteArrayView rawValue);

/// `fp_…` of a model.
[[nodiscard]] QByteArray fingerprintOf(const QByteArray &model);

} // namespace sluice::sim
