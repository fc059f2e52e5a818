// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/gatewaymetrics.h"

#include <algorithm>
#include <limits>

namespace sluice {

namespace {
// Clients name the targets, so their number has an end; each is about forty lines.
constexpr std::size_t maxTargets = 100;
constexpr std::size_t maxRequestKeys = 1000;
const QByteArray otherTarget = "other";
const QByteArray noTarget = "";

QByteArrayView stateName(Breaker::State state)
{
    switch (state) {
    case Breaker::State::HalfOpen: return "half_open";
    case Breaker::State::Open: return "open";
    case Breaker::State::Closed: break;
    }
    return "closed";
}

} // namespace

void TimeHistogram::add(double seconds)
{
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), seconds);
    ++counts[std::size_t(bound - bounds.begin())];
    sum += seconds;
}

const QByteArray &GatewayMetrics::knownTarget(const QByteArray &target)
{
    if (target.isEmpty())
        return noTarget;
    const auto known = m_targets.find(target);
    if (known != m_targets.end())
        return known->first;
    return m_targets.size() < maxTargets ? m_targets.try_emplace(target).first->first : otherTarget;
}

void GatewayMetrics::add(const MaskedRecord &masked)
{
    const RequestRecord &record = *masked;
    const std::lock_guard lock(m_mutex);
    const QByteArray &target = knownTarget(record.target);
    RequestKey key{record.door, target, record.status};
    if (m_requests.size() >= maxRequestKeys && !m_requests.contains(key))
        key = {record.door, otherTarget, record.status};
    ++m_requests[key];
    if (!record.errorKind.isEmpty())
        ++m_errors[record.errorKind];
    if (record.attempts.size() > 1)
        m_retries += qint64(record.attempts.size()) - 1;
    addGuards(record);
    if (target.isEmpty())
        return;
    TargetSums &sums = m_targets[target];
    sums.duration.add(record.times.total / 1000);
    if (record.times.firstToken)
        sums.firstToken.add(*record.times.firstToken / 1000);
    if (record.tokensPerSecond) {
        sums.speeds += *record.tokensPerSecond;
        ++sums.measured;
    }
    addUse(record, sums);
    sums.unpriced += record.isUnpriced ? 1 : 0;
    sums.estimated += record.isEstimated ? 1 : 0;
}

/// To each target what is its own: answers that were told to nobody are of those that gave them.
void GatewayMetrics::addUse(const RequestRecord &record, TargetSums &sums)
{
    const auto add = [](TargetSums &to, const Usage &usage, Money cost) {
        to.input = saturatingAdd(to.input, usage.input.value_or(0));
        to.cachedInput = saturatingAdd(to.cachedInput, usage.cachedInput.value_or(0));
        to.output = saturatingAdd(to.output, usage.output.value_or(0));
        to.reasoning = saturatingAdd(to.reasoning, usage.reasoning.value_or(0));
        to.cost += cost;
    };
    const auto less = [](std::optional<qint64> &all, const std::optional<qint64> &part) {
        all = std::max<qint64>(0, all.value_or(0) - part.value_or(0));
    };
    Usage own = record.usage;
    Money cost = record.cost.value_or(Money());
    for (const UntoldAnswer &answer : record.untold) {
        less(own.input, answer.usage.input);
        less(own.cachedInput, answer.usage.cachedInput);
        less(own.output, answer.usage.output);
        less(own.reasoning, answer.usage.reasoning);
        cost -= answer.cost.value_or(Money());
        add(m_targets[knownTarget(answer.target)], answer.usage, answer.cost.value_or(Money()));
    }
    add(sums, own, cost);
}

void GatewayMetrics::addRefusal(const QByteArray &reason)
{
    constexpr std::size_t most = 100;
    const std::lock_guard lock(m_mutex);
    if (m_refusals.size() < most || m_refusals.contains(reason))
        ++m_refusals[reason];
}

/// The names are the configuration's, whose rules come and go.
void GatewayMetrics::addGuards(const RequestRecord &record)
{
    constexpr std::size_t most = 1000;
    if (record.guard.isEmpty())
        return;
    ++m_guarded[record.guard];
    for (const QByteArray &rule : record.guardRules) {
        if (m_guardHits.size() < most || m_guardHits.contains(rule))
            ++m_guardHits[rule];
        else
            ++m_guardHits["other"];
    }
}

void GatewayMetrics::writeGuards(PrometheusText &text) const
{
    text.family("sluice_guarded_requests_total", "counter", "Requests that guards looked at, by what came of it.");
    for (const auto &[outcome, count] : m_guarded)
        text.sample({{"outcome", outcome}}, double(count));
    text.family("sluice_guard_hits_total", "counter", "Requests in which a guard found something, by its rule.");
    for (const auto &[rule, count] : m_guardHits)
        text.sample({{"rule", rule}}, double(count));
}

void GatewayMetrics::writeRequests(PrometheusText &text) const
{
    text.family("sluice_requests_total", "counter", "Requests by door, target and the status told to the client.");
    for (const auto &[key, count] : m_requests) {
        const auto &[door, target, status] = key;
        text.sample({{"door", door}, {"target", target}, {"status", QByteArray::number(status)}}, double(count));
    }
    text.family("sluice_errors_total", "counter",
                "Requests that failed, or were stopped by their client (kind cancelled), by kind of error.");
    for (const auto &[kind, count] : m_errors)
        text.sample({{"kind", kind}}, double(count));
    text.family("sluice_refused_requests_total", "counter",
                "Requests that were refused before a key of theirs was known, by reason; few of them are recorded.");
    for (const auto &[reason, count] : m_refusals)
        text.sample({{"reason", reason}}, double(count));
    text.family("sluice_retries_total", "counter", "Attempts beyond the first of each request.");
    text.sample({}, double(m_retries));
}

void GatewayMetrics::writeTimes(PrometheusText &text, TimeHistogram TargetSums::*times) const
{
    for (const auto &[target, sums] : m_targets) {
        const TimeHistogram &histogram = sums.*times;
        qint64 below = 0;
        for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
            below += histogram.counts[i];
            const bool last = i == TimeHistogram::bounds.size();
            const double bound = last ? std::numeric_limits<double>::infinity() : TimeHistogram::bounds[i];
            const QByteArray name = last ? "+Inf" : QByteArray::number(bound);
            text.sample({{"target", target}, {"le", name}}, double(below), "_bucket");
        }
        text.sample({{"target", target}}, histogram.sum, "_sum");
        text.sample({{"target", target}}, double(below), "_count");
    }
}

void GatewayMetrics::writeTargets(PrometheusText &text) const
{
    text.family("sluice_request_duration_seconds", "histogram", "From a request's arrival to its last byte.");
    writeTimes(text, &TargetSums::duration);
    text.family("sluice_first_token_seconds", "histogram",
                "From a request's arrival to the first output of its stream.");
    writeTimes(text, &TargetSums::firstToken);
    text.family("sluice_output_tokens_per_second", "summary",
                "Output tokens a second of each stream, from its first output to its last, without what its first "
                "event held.");
    for (const auto &[target, sums] : m_targets) {
        text.sample({{"target", target}}, sums.speeds, "_sum");
        text.sample({{"target", target}}, double(sums.measured), "_count");
    }
    text.family("sluice_tokens_total", "counter",
                "Tokens as the providers counted them, or estimated; input has cached, output has "
                "reasoning in it.");
    for (const auto &[target, sums] : m_targets) {
        text.sample({{"target", target}, {"kind", "input"}}, double(sums.input));
        text.sample({{"target", target}, {"kind", "cached_input"}}, double(sums.cachedInput));
        text.sample({{"target", target}, {"kind", "output"}}, double(sums.output));
        text.sample({{"target", target}, {"kind", "reasoning"}}, double(sums.reasoning));
    }
    text.family("sluice_cost_dollars_total", "counter", "US dollars of requests whose price is known.");
    for (const auto &[target, sums] : m_targets)
        text.sample({{"target", target}}, sums.cost.dollars());
    text.family("sluice_unpriced_requests_total", "counter",
                "Answered requests whose price, or a part of it, is not "
                "known.");
    for (const auto &[target, sums] : m_targets)
        text.sample({{"target", target}}, double(sums.unpriced));
    text.family("sluice_estimated_requests_total", "counter",
                "Answered requests whose tokens, and so their cost, were "
                "not told or not believed, and are estimated.");
    for (const auto &[target, sums] : m_targets)
        text.sample({{"target", target}}, double(sums.estimated));
}

QByteArray GatewayMetrics::text(const Gauges &gauges) const
{
    PrometheusText text;
    {
        const std::lock_guard lock(m_mutex);
        writeRequests(text);
        writeTargets(text);
        writeGuards(text);
    }
    text.family("sluice_active_requests", "gauge", "Requests to a model that run now.");
    text.sample({}, double(gauges.activeRequests));
    text.family("sluice_active_streams", "gauge", "Of these, streams.");
    text.sample({}, double(m_streams));
    text.family("sluice_records_lost_total", "counter", "Requests that could not be written to the ledger.");
    text.sample({}, double(gauges.recordsLost));
    text.family("sluice_breaker_state", "gauge", "1 for the state a target's breaker is in.");
    for (const auto &[target, breaker] : gauges.breakers) {
        for (const auto state : {Breaker::State::Closed, Breaker::State::HalfOpen, Breaker::State::Open})
            text.sample({{"target", target}, {"state", stateName(state)}}, state == breaker ? 1 : 0);
    }
    return text.take();
}

} // namespace sluice
