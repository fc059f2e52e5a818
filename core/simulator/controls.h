// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "simulator/faults/failures.h"

namespace sluice::sim {

/// What a request asks of the simulator itself, in `x-sim-…` headers.
struct Controls {
    FailureChoice failure = {};
    std::optional<int> tokens = {};
    std::optional<double> tokensPerSecond = {};
    std::optional<double> ttftMs = {};
    std::optional<quint64> seed = {};
    int tokensPerChunk = 1;
    std::optional<int> toolCalls = {};
    std::optional<int> cachedTokens = {};
    int after = 10;
    int failFirst = 1;
    qint64 hugeBytes = 20LL * 1024 * 1024;
    QByteArray retryAfter = {};
    /// The form of an error in a stream: `data` (the usual), `event` (flat, under `event: error`), `event-nested`.
    QByteArray errorForm = "data";
    std::optional<qint64> limitRequests = {};
    std::optional<qint64> limitTokens = {};
    std::optional<double> limitWindowSeconds = {};
    bool listFailures = false;
};

/// Reads the headers; an unknown failure or a value that is no number is an InvalidRequest error, so that a slip in a
/// test does not pass as success.
[[nodiscard]] Result<Controls> readControls(const HeaderList &headers);

} // namespace sluice::sim
