// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/controls.h"

#include <QMutex>

#include <unordered_map>

namespace sluice::sim {

/// A duration as Go prints it, which is how Groq tells its resets: 577.5ms, 7.66s, 2m59.56s, 1h2m3s.
[[nodiscard]] QByteArray goDuration(double seconds);

/// A token bucket: `limit` per `windowSeconds`, filled up evenly.
struct Bucket {
    double limit = 0;
    double windowSeconds = 60;
    double level = 0;
    qint64 seenNs = 0;

    void fill(qint64 nowNs);
    /// Seconds until `amount` can be taken; 0 if it can now.
    [[nodiscard]] double waitFor(double amount) const;
};

/// What one request wants to use up.
struct LimitedRequest {
    Provider provider = Provider::Groq;
    QByteArray key;
    QByteArray model;
    qint64 inputTokens = 0;
    qint64 cachedTokens = 0;
    qint64 outputTokens = 0; ///< as asked for, before anything is generated
    qint64 nowNs = 0;
};

/// Whether a request may run, and the limit headers to answer with either way.
struct LimitVerdict {
    std::optional<Refusal> refusal;
    HeaderList headers;
};

/// The limits of every key and model. Used from all lanes.
class RateLimits
{
public:
    [[nodiscard]] LimitVerdict admit(const LimitedRequest &request, const Controls &controls);

private:
    struct Account {
        Bucket requests;
        Bucket tokens; ///< Groq: all tokens; Fireworks: of the prompt
        Bucket adjusted;
        Bucket generated;
    };

    Account &account(const LimitedRequest &request, const Controls &controls);
    static LimitVerdict admitGroq(Account &account, const LimitedRequest &request);
    static LimitVerdict admitFireworks(Account &account, const LimitedRequest &request, bool tellRequests);

    QMutex m_mutex;
    std::unordered_map<std::string, Account> m_accounts;
};

} // namespace sluice::sim
