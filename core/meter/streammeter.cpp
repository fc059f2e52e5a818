// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/streammeter.h"

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

constexpr double nsPerMs = 1e6;
constexpr double nsPerSecond = 1e9;
constexpr qint64 sliceNs = 20'000'000;
constexpr qint64 shortestSpan = 200'000'000;
constexpr double fewestTokens = 40;
// Up to so many tokens an event, an event is a token.
constexpr double oneToken = 1.5;
// What the judgement takes a token for, where only the estimate of a body is at hand.
constexpr qint64 bytesPerToken = 4;

/// Takes over what `from` tells.
template<typename T>
void merge(std::optional<T> &to, const std::optional<T> &from)
{
    if (from)
        to = from;
}

std::optional<double> ms(qint64 from, qint64 to)
{
    if (from == 0 || to == 0)
        return {};
    return double(std::max<qint64>(0, to - from)) / nsPerMs;
}

/// Tokens per second, or nothing when there is too little to tell.
std::optional<double> speed(double tokens, qint64 spanNs)
{
    if (spanNs < shortestSpan)
        return {};
    return std::max(0.0, tokens) * nsPerSecond / double(spanNs);
}

} // namespace

StreamMeter::StreamMeter()
    : StreamMeter(Options())
{
}

StreamMeter::StreamMeter(Options options)
    : m_options(std::move(options))
    , m_seen(m_options.calibration)
{
}

void StreamMeter::setMarks(const Marks &marks)
{
    m_marks.asked = marks.asked;
    m_marks.start = marks.start;
    m_marks.connected = marks.connected;
    m_marks.sent = marks.sent;
    m_marks.head = marks.head;
}

void StreamMeter::add(const StreamEvent &event, qint64 ns)
{
    if (m_marks.end != 0)
        return;
    if (const auto *update = std::get_if<UsageUpdate>(&event))
        addUsage(update->usage);
    const double before = m_seen.tokens();
    m_seen.add(event);
    const double tokens = m_seen.tokens() - before;
    if (isOutput(event))
        addDelta(event, ns, tokens);
    addToSecond(ns, tokens);
    if (std::holds_alternative<Failed>(event))
        finish(ns);
}

void StreamMeter::addDelta(const StreamEvent &event, qint64 ns, double tokens)
{
    const auto count = [&](qint64 &mark, First &first) {
        if (mark == 0)
            mark = ns;
        if (mark != ns)
            return;
        first.tokens += tokens;
        ++first.deltas;
    };
    qint64 first = firstDelta(m_marks);
    count(first, m_first);
    if (std::holds_alternative<ReasoningDelta>(event)) {
        if (m_marks.firstReasoning == 0)
            m_marks.firstReasoning = ns;
    } else {
        count(m_marks.firstAnswer, m_firstAnswer);
        ++m_answerDeltas;
    }
    m_marks.lastDelta = ns;
}

void StreamMeter::addToSecond(qint64 ns, double tokens)
{
    const qint64 number = ns / sliceNs;
    Slice &slice = m_second[std::size_t(number) % m_second.size()];
    if (slice.number != number)
        slice = {number, 0};
    slice.tokens += tokens;
}

void StreamMeter::addUsage(const Usage &usage)
{
    merge(m_usage.input, usage.input);
    merge(m_usage.cachedInput, usage.cachedInput);
    merge(m_usage.output, usage.output);
    merge(m_usage.reasoning, usage.reasoning);
    merge(m_usage.timings.queue, usage.timings.queue);
    merge(m_usage.timings.prompt, usage.timings.prompt);
    merge(m_usage.timings.completion, usage.timings.completion);
    merge(m_usage.timings.total, usage.timings.total);
    merge(m_usage.timings.timeToFirstToken, usage.timings.timeToFirstToken);
    merge(m_usage.timings.processing, usage.timings.processing);
}

void StreamMeter::finish(qint64 ns)
{
    if (m_marks.end == 0)
        m_marks.end = ns;
}

OwnTimes StreamMeter::ownTimes() const
{
    const auto since = [this](qint64 mark) -> std::optional<double> {
        const std::optional<double> passed = ms(sentOrStart(m_marks), mark);
        return passed ? std::optional(*passed / 1000) : std::nullopt;
    };
    return {since(firstDelta(m_marks)), since(m_marks.end)};
}

JudgedUsage StreamMeter::judged() const
{
    ModelLimits limits = m_options.limits;
    if (!limits.seconds)
        limits.seconds = ownTimes().end;
    SentInput sent;
    if (m_options.inputEstimate)
        sent = {*m_options.inputEstimate * bytesPerToken,
                [tokens = *m_options.inputEstimate] { return double(tokens); }};
    return judgeUsage(m_usage, m_seen, limits, sent);
}

/// What came after the first instant, of `all` tokens that `seen` were guessed for. The first event's own were made
/// before anything could be measured; they have the share that their text has of the whole.
double StreamMeter::tokensBeyond(double all, double seen, qint64 deltas, const First &first) const
{
    const bool oneEach = all <= oneToken * double(deltas);
    const double share = seen > 0 ? std::min(1.0, first.tokens / seen) : 1;
    return all - (oneEach ? double(first.deltas) : all * share);
}

std::optional<double> StreamMeter::wholeSpeed(const Usage &usage) const
{
    double tokens = double(usage.output.value_or(0));
    // Thinking that was not streamed lies before the first delta, outside the time measured.
    if (m_marks.firstReasoning == 0)
        tokens -= double(usage.reasoning.value_or(0));
    if (tokens < fewestTokens)
        return {};
    return speed(tokensBeyond(tokens, m_seen.tokens(), m_seen.deltas(), m_first),
                 m_marks.lastDelta - firstDelta(m_marks));
}

std::optional<double> StreamMeter::answerSpeed(const JudgedUsage &judged) const
{
    if (m_marks.firstReasoning == 0 || m_marks.firstAnswer == 0)
        return {};
    const double all = double(judged.usage.output.value_or(0));
    const double answer = m_seen.answerTokens();
    const double tokens =
        judged.usage.reasoning ? all - double(*judged.usage.reasoning) : all * answer / m_seen.tokens();
    if (tokens < fewestTokens)
        return {};
    return speed(tokensBeyond(tokens, answer, m_answerDeltas, m_firstAnswer), m_marks.lastDelta - m_marks.firstAnswer);
}

std::optional<double> StreamMeter::lastSecondSpeed(qint64 nowNs) const
{
    const qint64 first = firstDelta(m_marks);
    if (first == 0 || nowNs - first < shortestSpan || m_seen.tokens() < fewestTokens)
        return {};
    const qint64 oldest = nowNs / sliceNs - qint64(m_second.size()) + 1;
    double tokens = 0;
    for (const Slice &slice : m_second)
        tokens += slice.number >= oldest ? slice.tokens : 0;
    const bool wholeAnswer = first >= oldest * sliceNs;
    return speed(wholeAnswer ? tokens - m_first.tokens : tokens, nowNs - std::max(first, oldest * sliceNs));
}

void StreamMeter::fillTokens(Counters &counters, const JudgedUsage &judged) const
{
    counters.inputTokens = judged.usage.input;
    counters.cachedInputTokens = judged.usage.cachedInput;
    counters.outputTokens = judged.usage.output;
    counters.reasoningTokens = judged.usage.reasoning;
    counters.inputEstimated = judged.inputIsEstimated();
    counters.outputEstimated = judged.outputIsEstimated();
    counters.tokensEstimated = judged.isEstimated();
    // What was never sent has no input, though one was expected.
    if (m_marks.end > 0 && m_marks.sent == 0 && counters.inputEstimated) {
        counters.inputTokens.reset();
        counters.inputEstimated = false;
    }
    if (judged.isDoubted())
        counters.doubts = judgementText(judged, m_usage);
    // What failed before its answer cost nothing that we know of; an estimate of its prompt would be a made-up price.
    const bool isCharged = m_charged.value_or(m_usage.input || m_usage.output || m_marks.lastDelta != 0);
    if (!m_options.price || !isCharged)
        return;
    Usage counted = judged.usage;
    if (!counted.output)
        counted.output = 0;
    counters.cost = m_options.price->cost(counted);
    counters.costEstimated = counters.cost && counters.tokensEstimated;
}

void StreamMeter::fillServerTimes(Counters &counters) const
{
    const JudgedTimings judged = judgeTimings(m_usage.timings, ownTimes());
    const ProviderTimings &told = judged.timings;
    counters.serverTimesContradict = judged.contradictory;
    if (told.queue)
        counters.serverQueue = *told.queue * 1000;
    std::optional<double> first = told.timeToFirstToken;
    if (!first && told.queue && told.prompt)
        first = *told.queue + *told.prompt;
    if (first && counters.ttft)
        counters.serverTtft = *first * 1000;
}

Counters StreamMeter::counters(qint64 nowNs) const
{
    const bool running = m_marks.end == 0;
    const qint64 sent = sentOrStart(m_marks);
    const JudgedUsage judgement = judged();
    Counters counters;
    counters.connect = ms(m_marks.start, m_marks.connected);
    counters.ttft = ms(sent, firstDelta(m_marks));
    counters.ttfat = ms(sent, m_marks.firstAnswer);
    if (m_marks.firstReasoning != 0)
        counters.thinking = ms(m_marks.firstReasoning, m_marks.firstAnswer ? m_marks.firstAnswer : m_marks.lastDelta);
    if (!running)
        counters.endToEnd = ms(sent, m_marks.lastDelta);
    counters.tokensPerSecond = running ? lastSecondSpeed(nowNs) : wholeSpeed(judgement.usage);
    counters.tokensPerSecondEstimated = counters.tokensPerSecond && (running || judgement.outputIsEstimated());
    if (!running)
        counters.answerTokensPerSecond = answerSpeed(judgement);
    const qint64 asked = m_marks.asked != 0 ? m_marks.asked : m_marks.start;
    counters.elapsed = ms(asked, running ? nowNs : m_marks.end).value_or(0);
    fillTokens(counters, judgement);
    fillServerTimes(counters);
    return counters;
}

Phases StreamMeter::phases(qint64 nowNs) const
{
    return phasesOf(m_marks, judgeTimings(m_usage.timings, ownTimes()).timings, nowNs);
}

} // namespace sluice
