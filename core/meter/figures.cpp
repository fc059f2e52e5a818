// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/figures.h"

#include "json/value.h"
#include "json/writer.h"

namespace sluice {

namespace {

/// One list of all members, for both directions.
template<typename Figures, typename Visit>
void eachFigure(Figures &figures, Visit visit)
{
    auto &counters = figures.counters;
    visit("connect_ms", counters.connect);
    visit("ttft_ms", counters.ttft);
    visit("ttfat_ms", counters.ttfat);
    visit("thinking_ms", counters.thinking);
    visit("end_to_end_ms", counters.endToEnd);
    visit("tokens_per_second", counters.tokensPerSecond);
    visit("tokens_per_second_estimated", counters.tokensPerSecondEstimated);
    visit("answer_tokens_per_second", counters.answerTokensPerSecond);
    visit("input_tokens", counters.inputTokens);
    visit("cached_input_tokens", counters.cachedInputTokens);
    visit("output_tokens", counters.outputTokens);
    visit("reasoning_tokens", counters.reasoningTokens);
    visit("input_estimated", counters.inputEstimated);
    visit("output_estimated", counters.outputEstimated);
    visit("tokens_estimated", counters.tokensEstimated);
    visit("doubts", counters.doubts);
    visit("elapsed_ms", counters.elapsed);
    visit("cost", counters.cost);
    visit("cost_estimated", counters.costEstimated);
    visit("server_queue_ms", counters.serverQueue);
    visit("server_ttft_ms", counters.serverTtft);
    visit("server_times_contradict", counters.serverTimesContradict);
    auto &phases = figures.phases;
    visit("phase_connect_ms", phases.connect);
    visit("phase_queue_ms", phases.queue);
    visit("phase_prefill_ms", phases.prefill);
    visit("phase_thinking_ms", phases.thinking);
    visit("phase_answer_ms", phases.answer);
}

struct Write {
    json::Writer &out;

    void operator()(const char *key, double value) const { out.key(key).number(value); }
    void operator()(const char *key, qint64 value) const { out.key(key).integer(value); }
    void operator()(const char *key, bool value) const
    {
        if (value)
            out.key(key).boolean(true);
    }
    void operator()(const char *key, const QByteArray &value) const
    {
        if (!value.isEmpty())
            out.key(key).string(value);
    }
    template<typename T>
    void operator()(const char *key, const std::optional<T> &value) const
    {
        if (value)
            (*this)(key, *value);
    }
};

struct Read {
    json::Value from;

    void operator()(const char *key, double &value) const { value = from[key].toDouble().value_or(0); }
    void operator()(const char *key, bool &value) const { value = from[key].toBool().value_or(false); }
    void operator()(const char *key, QByteArray &value) const { value = from[key].text(); }
    void operator()(const char *key, std::optional<double> &value) const { value = from[key].toDouble(); }
    void operator()(const char *key, std::optional<qint64> &value) const { value = from[key].toInt(); }
};

} // namespace

QByteArray figuresJson(const Figures &figures)
{
    json::Writer out;
    out.beginObject();
    eachFigure(figures, Write{out});
    return out.endObject().take();
}

Figures readFigures(const QByteArray &json)
{
    Figures figures;
    const Result<json::Document> parsed = json::Document::parse(json);
    if (parsed.ok())
        eachFigure(figures, Read{parsed->root()});
    return figures;
}

} // namespace sluice
