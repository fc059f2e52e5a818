// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/streammeter.h"

#include "base/overloaded.h"

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

constexpr double nsPerMs = 1e6;
constexpr double nsPerSecond = 1e9;
constexpr qint64 sliceNs = 20'000'000;
constexpr qint64 shortestSpan = 200'000'000;
constexpr double fewestTokens = 40;
constexpr double fewestForCalibration = 100;

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
{
}

void StreamMeter::setMarks(const Marks &marks)
{
    m_marks.start = marks.start;
    m_marks.connected = marks.connected;
    m_marks.sent = marks.sent;
    m_marks.head = marks.head;
}

void StreamMeter::add(const StreamEvent &event, qint64 ns)
{
    if (m_marks.end != 0)
        return;
    const double before = seenTokens();
    const auto prose = [&](const QByteArray &text, qint64 &firstMark) {
        m_estimator.add(text);
        if (!text.isEmpty())
            addDelta(ns, firstMark);
    };
    std::visit(Overloaded{
                   [](const Started &) {},
                   [](const Finished &) {},
                   [&](const TextDelta &delta) { prose(delta.text, m_marks.firstAnswer); },
                   [&](const RefusalDelta &delta) { prose(delta.text, m_marks.firstAnswer); },
                   [&](const ReasoningDelta &delta) { prose(delta.text, m_marks.firstReasoning); },
                   [&](const ToolCallDelta &delta) {
                       m_estimator.addCode(delta.name);
                       m_estimator.addCode(delta.arguments);
                       if (!delta.arguments.isEmpty())
                           addDelta(ns, m_marks.firstAnswer);
                   },
                   [&](const UsageUpdate &update) { addUsage(update.usage); },
                   [&](const Failed &) { finish(ns); },
               },
               event);
    addToSecond(ns, seenTokens() - before);
}

void StreamMeter::addDelta(qint64 ns, qint64 &firstMark)
{
    if (firstMark == 0)
        firstMark = ns;
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
    if (usage.output)
        m_seenAtUsage = seenTokens();
}

void StreamMeter::finish(qint64 ns)
{
    if (m_marks.end == 0)
        m_marks.end = ns;
}

/// Counted as far as the provider told, guessed from there on.
double StreamMeter::outputTokens() const
{
    return double(m_usage.output.value_or(0)) + seenTokens() - m_seenAtUsage;
}

bool StreamMeter::outputIsEstimated() const
{
    return !m_usage.output || seenTokens() > m_seenAtUsage;
}

std::optional<double> StreamMeter::wholeSpeed() const
{
    double tokens = outputTokens();
    // Thinking that was not streamed lies before the first delta, outside the time measured.
    if (m_marks.firstReasoning == 0)
        tokens -= double(m_usage.reasoning.value_or(0));
    if (tokens < fewestTokens)
        return {};
    return speed(tokens - 1, m_marks.lastDelta - firstDelta(m_marks));
}

std::optional<double> StreamMeter::lastSecondSpeed(qint64 nowNs) const
{
    const qint64 first = firstDelta(m_marks);
    if (first == 0 || nowNs - first < shortestSpan || outputTokens() < fewestTokens)
        return {};
    const qint64 oldest = nowNs / sliceNs - qint64(m_second.size()) + 1;
    double tokens = 0;
    for (const Slice &slice : m_second)
        tokens += slice.number >= oldest ? slice.tokens : 0;
    const bool wholeAnswer = first >= oldest * sliceNs;
    return speed(wholeAnswer ? tokens - 1 : tokens, nowNs - std::max(first, oldest * sliceNs));
}

void StreamMeter::fillTokens(Counters &counters) const
{
    counters.inputTokens = m_usage.input ? m_usage.input : m_options.inputEstimate;
    counters.cachedInputTokens = m_usage.cachedInput;
    counters.reasoningTokens = m_usage.reasoning;
    if (m_usage.output || m_marks.lastDelta != 0)
        counters.outputTokens = std::llround(outputTokens());
    const bool inputEstimated = !m_usage.input && m_options.inputEstimate;
    counters.tokensEstimated = inputEstimated || (counters.outputTokens && outputIsEstimated());
    // What failed before its answer cost nothing that we know of; an estimate of its prompt would be a made-up price.
    const bool answered = m_usage.input || m_usage.output || m_marks.lastDelta != 0;
    if (!m_options.price || !answered)
        return;
    Usage counted;
    counted.input = counters.inputTokens;
    counted.cachedInput = m_usage.cachedInput;
    counted.output = counters.outputTokens;
    counters.cost = m_options.price->cost(counted);
    counters.costEstimated = counters.cost && counters.tokensEstimated;
}

void StreamMeter::fillServerTimes(Counters &counters) const
{
    const ProviderTimings &told = m_usage.timings;
    if (told.queue)
        counters.serverQueue = *told.queue * 1000;
    std::optional<double> first = told.timeToFirstToken;
    if (!first && told.queue && told.prompt)
        first = *told.queue + *told.prompt;
    // No server can be quicker to its client than to itself; a longer time is in another unit or of something else.
    if (first && counters.ttft && *first >= 0 && *first * 1000 <= *counters.ttft)
        counters.serverTtft = *first * 1000;
}

Counters StreamMeter::counters(qint64 nowNs) const
{
    const bool running = m_marks.end == 0;
    const qint64 sent = sentOrStart(m_marks);
    Counters counters;
    counters.connect = ms(m_marks.start, m_marks.connected);
    counters.ttft = ms(sent, firstDelta(m_marks));
    counters.ttfat = ms(sent, m_marks.firstAnswer);
    if (m_marks.firstReasoning != 0)
        counters.thinking = ms(m_marks.firstReasoning, m_marks.firstAnswer ? m_marks.firstAnswer : m_marks.lastDelta);
    if (!running)
        counters.endToEnd = ms(sent, m_marks.lastDelta);
    counters.tokensPerSecond = running ? lastSecondSpeed(nowNs) : wholeSpeed();
    counters.tokensPerSecondEstimated = counters.tokensPerSecond && (running || outputIsEstimated());
    counters.elapsed = ms(m_marks.start, running ? nowNs : m_marks.end).value_or(0);
    fillTokens(counters);
    fillServerTimes(counters);
    return counters;
}

Phases StreamMeter::phases(qint64 nowNs) const
{
    return phasesOf(m_marks, m_usage.timings, nowNs);
}

std::optional<double> StreamMeter::calibration() const
{
    const double estimated = m_estimator.tokens();
    const bool hidden = m_marks.firstReasoning == 0 && m_usage.reasoning.value_or(0) > 0;
    if (m_marks.end == 0 || outputIsEstimated() || hidden || estimated < fewestForCalibration)
        return {};
    return std::clamp(double(*m_usage.output) / estimated, 0.25, 4.0);
}

} // namespace sluice
