// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sluice::bench {

/// What to send and how often.
struct LoadOptions {
    uint16_t port = 0;
    std::string path = "/v1/chat/completions";
    std::string key;
    /// Every `@N@` in it becomes the request's number.
    std::string body;
    int connections = 1;
    int requests = 1;
    /// Requests before the counted ones.
    int warmup = 0;
    bool stream = false;
};

/// One stream as it arrived.
struct StreamRecord {
    int deltas = 0;
    uint64_t hash = 0;
};

/// All that was measured; times in nanoseconds.
struct LoadResult {
    std::string error; ///< empty when every request got 200 and a whole answer
    int64_t elapsed = 0;
    std::vector<int64_t> latencies;    ///< from sending to the last byte
    std::vector<int64_t> firsts;       ///< from sending to the first delta
    std::vector<int64_t> gaps;         ///< between arrivals that brought deltas
    std::vector<StreamRecord> streams; ///< by the request's number
};

/// Sends all requests over keep-alive connections, one at a time on each, from one thread.
[[nodiscard]] LoadResult runLoad(const LoadOptions &options);

} // namespace sluice::bench
