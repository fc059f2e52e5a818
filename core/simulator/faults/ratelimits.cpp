// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/faults/ratelimits.h"

#include <algorithm>
#include <cmath>

namespace sluice::sim {

namespace {

constexpr double defaultRequests = 100'000'000;
constexpr double defaultTokens = 1'000'000'000;
constexpr double daySeconds = 86'400;
constexpr double minuteSeconds = 60;
constexpr std::size_t mostAccounts = 4096;

QByteArray whole(double value)
{
    return QByteArray::number(qint64(std::floor(std::max(value, 0.0))));
}

QByteArray decimals(double value, int digits)
{
    QByteArray text = QByteArray::number(value, 'f', digits);
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.')))
        text.chop(1);
    return text;
}

double untilFull(const Bucket &bucket)
{
    return (bucket.limit - bucket.level) / bucket.limit * bucket.windowSeconds;
}

Refusal groqLimit(const LimitedRequest &request, const Bucket &bucket, bool tokens, double wanted)
{
    const bool tooLarge = wanted > bucket.limit;
    const QByteArray unit = tokens ? "tokens per minute (TPM)" : "requests per day (RPD)";
    QByteArray text = "model `" + request.model + "` in organization `org_sim` service tier `on_demand` on " + unit
                      + ": Limit " + whole(bucket.limit);
    if (tooLarge) {
        text = "Request too large for " + text + ", Requested " + whole(wanted)
               + ", please reduce your message size and try again.";
    } else {
        text = "Rate limit reached for " + text + ", Used " + whole(bucket.limit - bucket.level) + ", Requested "
               + whole(wanted) + ". Please try again in " + goDuration(bucket.waitFor(wanted)) + '.';
    }
    Refusal refusal{.status = tooLarge ? 413 : 429,
                    .message = text,
                    .type = tokens ? "tokens" : "requests",
                    .code = "rate_limit_exceeded"};
    if (!tooLarge)
        refusal.headers.set("retry-after", QByteArray::number(qint64(std::ceil(bucket.waitFor(wanted)))));
    return refusal;
}

} // namespace

QByteArray goDuration(double seconds)
{
    if (seconds < 1)
        return seconds <= 0 ? "0s" : decimals(seconds * 1000, 1) + "ms";
    const auto minutes = qint64(seconds / 60);
    const QByteArray rest = decimals(seconds - double(minutes) * 60, 3) + 's';
    if (minutes == 0)
        return rest;
    const QByteArray tail = QByteArray::number(minutes % 60) + 'm' + rest;
    return minutes < 60 ? tail : QByteArray::number(minutes / 60) + 'h' + tail;
}

void Bucket::fill(qint64 nowNs)
{
    const double passed = double(std::max<qint64>(nowNs - seenNs, 0)) / 1e9;
    level = seenNs == 0 ? limit : std::min(limit, level + passed * limit / windowSeconds);
    seenNs = nowNs;
}

double Bucket::waitFor(double amount) const
{
    return amount <= level ? 0 : (amount - level) / limit * windowSeconds;
}

RateLimits::Account &RateLimits::account(const LimitedRequest &request, const Controls &controls)
{
    const double requests = double(controls.limitRequests.value_or(qint64(defaultRequests)));
    const double tokens = double(controls.limitTokens.value_or(qint64(defaultTokens)));
    const bool groq = request.provider == Provider::Groq;
    const double window = controls.limitWindowSeconds.value_or(minuteSeconds);
    const double requestWindow = controls.limitWindowSeconds.value_or(groq ? daySeconds : minuteSeconds);
    // Limits are part of the name, so that tests with limits of their own do not meet.
    const QByteArray name = request.key + '\n' + request.model + '\n' + whole(requests) + '\n' + whole(tokens) + '\n'
                            + QByteArray::number(window) + (groq ? "g" : "f");
    if (m_accounts.size() >= mostAccounts && !m_accounts.contains(name.toStdString()))
        m_accounts.clear();
    Account &account = m_accounts[name.toStdString()];
    const std::pair<Bucket *, std::pair<double, double>> all[] = {{&account.requests, {requests, requestWindow}},
                                                                  {&account.tokens, {tokens, window}},
                                                                  {&account.adjusted, {tokens, window}},
                                                                  {&account.generated, {tokens, window}}};
    for (const auto &[bucket, size] : all) {
        bucket->limit = size.first;
        bucket->windowSeconds = std::max(size.second, 0.001);
        bucket->fill(request.nowNs);
    }
    return account;
}

LimitVerdict RateLimits::admitGroq(Account &account, const LimitedRequest &request)
{
    LimitVerdict verdict;
    // Cached input does not count there; the tokens asked for count before any of them is made.
    const auto tokens = double(request.inputTokens - request.cachedTokens + request.outputTokens);
    if (account.requests.waitFor(1) > 0)
        verdict.refusal = groqLimit(request, account.requests, false, 1);
    else if (account.tokens.waitFor(tokens) > 0)
        verdict.refusal = groqLimit(request, account.tokens, true, tokens);
    if (!verdict.refusal) {
        account.requests.level -= 1;
        account.tokens.level -= tokens;
    }
    verdict.headers = {{"x-ratelimit-limit-requests", whole(account.requests.limit)},
                       {"x-ratelimit-limit-tokens", whole(account.tokens.limit)},
                       {"x-ratelimit-remaining-requests", whole(account.requests.level)},
                       {"x-ratelimit-remaining-tokens", whole(account.tokens.level)},
                       {"x-ratelimit-reset-requests", goDuration(untilFull(account.requests))},
                       {"x-ratelimit-reset-tokens", goDuration(untilFull(account.tokens))}};
    return verdict;
}

LimitVerdict RateLimits::admitFireworks(Account &account, const LimitedRequest &request, bool tellRequests)
{
    LimitVerdict verdict;
    const auto input = double(request.inputTokens);
    const auto adjusted = double(request.inputTokens - request.cachedTokens);
    const auto output = double(request.outputTokens);
    const bool over = account.requests.waitFor(1) > 0 || account.tokens.waitFor(input) > 0
                      || account.adjusted.waitFor(adjusted) > 0 || account.generated.waitFor(output) > 0;
    if (over) {
        verdict.refusal = Refusal{.status = 429,
                                  .message = "Rate limit exceeded, please try again later.",
                                  .type = "rate_limit_error",
                                  .code = "rate_limit_exceeded"};
        verdict.headers.append("x-ratelimit-over-limit", "yes");
    } else {
        account.requests.level -= 1;
        account.tokens.level -= input;
        account.adjusted.level -= adjusted;
        account.generated.level -= output;
    }
    const std::pair<const char *, const Bucket *> told[] = {{"tokens-prompt", &account.tokens},
                                                            {"tokens-cache-adjusted-prompt", &account.adjusted},
                                                            {"tokens-generated", &account.generated},
                                                            {"requests", &account.requests}};
    for (const auto &[name, bucket] : told) {
        if (bucket == &account.requests && !tellRequests)
            continue;
        verdict.headers.append(QByteArray("x-ratelimit-limit-") + name, whole(bucket->limit));
        verdict.headers.append(QByteArray("x-ratelimit-remaining-") + name, whole(bucket->level));
    }
    return verdict;
}

LimitVerdict RateLimits::admit(const LimitedRequest &request, const Controls &controls)
{
    const QMutexLocker lock(&m_mutex);
    Account &mine = account(request, controls);
    if (request.provider == Provider::Groq)
        return admitGroq(mine, request);
    return admitFireworks(mine, request, controls.limitRequests.has_value());
}

} // namespace sluice::sim
