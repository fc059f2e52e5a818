// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/compare/comparison.h"
#include "cli/money.h"
#include "terminal/table.h"
#include "json/writer.h"

namespace sluice::cli {

namespace {

template<typename T>
void write(json::Writer &writer, const char *key, const std::optional<T> &value)
{
    writer.key(key);
    if (!value)
        writer.null();
    else if constexpr (std::is_same_v<T, QByteArray>)
        writer.string(*value);
    else if constexpr (std::is_integral_v<T>)
        writer.integer(*value);
    else
        writer.number(*value);
}

std::optional<QByteArray> textOrNone(const QByteArray &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void writeError(json::Writer &writer, const std::optional<Error> &error)
{
    writer.key("error");
    if (!error) {
        writer.null();
        return;
    }
    writer.beginObject().key("kind").string(errorKindName(error->kind));
    writer.key("status").integer(error->httpStatus);
    writer.key("code").string(error->code);
    writer.key("message").string(error->message.toUtf8()).endObject();
}

void writePhases(json::Writer &writer, const Phases &phases)
{
    writer.key("phases_ms").beginObject();
    writer.key("connect").number(phases.connect).key("queue").number(phases.queue);
    writer.key("prefill").number(phases.prefill).key("thinking").number(phases.thinking);
    writer.key("answer").number(phases.answer).endObject();
}

void writeAnswer(json::Writer &writer, const ComparedAnswer &answer)
{
    const Counters &counters = answer.last.counters;
    const QByteArray &target = answer.last.target;
    writer.beginObject().key("model").string(answer.model);
    // Where it went: the name that was asked for may stand for a model of any provider.
    write(writer, "target", textOrNone(target));
    write(writer, "provider", textOrNone(target.left(qMax<qsizetype>(0, target.indexOf('/')))));
    writer.key("state").string(stateName(answer.last.state));
    writer.key("text").string(answer.text).key("reasoning").string(answer.reasoning);
    write(writer, "ttft_ms", counters.ttft);
    write(writer, "ttfat_ms", counters.ttfat);
    write(writer, "tokens_per_second", counters.tokensPerSecond);
    writer.key("tokens_per_second_estimated").boolean(counters.tokensPerSecondEstimated);
    write(writer, "answer_tokens_per_second", counters.answerTokensPerSecond);
    write(writer, "input_tokens", counters.inputTokens);
    write(writer, "cached_input_tokens", counters.cachedInputTokens);
    write(writer, "output_tokens", counters.outputTokens);
    write(writer, "reasoning_tokens", counters.reasoningTokens);
    writer.key("tokens_estimated").boolean(counters.tokensEstimated);
    writer.key("usage_judgement").string(counters.doubts);
    writer.key("provider_times_contradict").boolean(counters.serverTimesContradict);
    writer.key("elapsed_ms").number(counters.elapsed);
    write(writer, "cost_usd", counters.cost);
    writer.key("cost_estimated").boolean(counters.costEstimated);
    writePhases(writer, answer.last.phases);
    writer.key("dropped_parameters").beginArray();
    for (const QByteArray &name : answer.dropped)
        writer.string(name);
    writer.endArray();
    writeError(writer, answer.last.error);
    writer.endObject();
}

QByteArray milliseconds(const std::optional<double> &value)
{
    return value ? QByteArray::number(*value, 'f', 0) + " ms" : QByteArray("-");
}

QByteArray tokens(const Counters &counters)
{
    const auto number = [](const std::optional<qint64> &value, bool estimated) {
        return value ? (estimated ? "~" : "") + QByteArray::number(*value) : QByteArray("-");
    };
    return number(counters.inputTokens, counters.inputEstimated) + '/'
           + number(counters.outputTokens, counters.outputEstimated);
}

QByteArray speed(const Counters &counters)
{
    if (!counters.tokensPerSecond)
        return "-";
    return (counters.tokensPerSecondEstimated ? "~" : "") + QByteArray::number(*counters.tokensPerSecond, 'f', 1);
}

QByteArray cost(const Counters &counters)
{
    if (!counters.cost)
        return "-";
    return (counters.costEstimated ? "~$" : "$") + moneyText(*counters.cost, 6);
}

} // namespace

QByteArray stateName(PaneState state)
{
    switch (state) {
    case PaneState::Idle: return "idle";
    case PaneState::Connecting: return "connecting";
    case PaneState::Waiting: return "waiting";
    case PaneState::Thinking: return "thinking";
    case PaneState::Answering: return "answering";
    case PaneState::Done: return "done";
    case PaneState::Stopped: return "stopped";
    case PaneState::Length: return "length";
    case PaneState::Filtered: return "filtered";
    case PaneState::Failed: break;
    }
    return "failed";
}

QByteArray comparisonJson(const QByteArray &prompt, bool demo, const std::vector<ComparedAnswer> &answers)
{
    json::Writer writer;
    writer.beginObject().key("prompt").string(prompt);
    writer.key("demo").boolean(demo).key("answers").beginArray();
    for (const ComparedAnswer &answer : answers)
        writeAnswer(writer, answer);
    return writer.endArray().endObject().take();
}

QByteArray comparisonTable(const std::vector<ComparedAnswer> &answers)
{
    std::vector<QByteArrayList> rows{{"MODEL", "STATE", "TTFT", "TOK/S", "TOKENS IN/OUT", "TIME", "COST"}};
    for (const ComparedAnswer &answer : answers) {
        const Counters &counters = answer.last.counters;
        rows.push_back({answer.model, stateName(answer.last.state), milliseconds(counters.ttft), speed(counters),
                        tokens(counters), QByteArray::number(counters.elapsed / 1000, 'f', 2) + " s", cost(counters)});
    }
    return terminal::table(rows, 2);
}

} // namespace sluice::cli
