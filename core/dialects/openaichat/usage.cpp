// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat_p.h"

#include <algorithm>

namespace sluice::openaichat {

namespace {

/// A number, or one written as a string.
std::optional<double> looseNumber(const json::Value &value)
{
    if (!value.isString())
        return value.toDouble();
    bool ok = false;
    const double number = value.text().toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<qint64> looseInteger(const json::Value &value)
{
    // As far as numbers in JSON are exact; what is beyond stays beyond belief, and can be added up.
    constexpr double most = 9007199254740992;
    const auto number = looseNumber(value);
    return number && *number >= 0 ? std::optional(qint64(std::min(*number, most))) : std::nullopt;
}

namespace {

template<typename T>
void setIfKnown(std::optional<T> &target, std::optional<T> value)
{
    if (value)
        target = value;
}

void readUsageObject(const json::Value &object, Usage &usage)
{
    std::optional<qint64> total;
    json::visitMembers(object, [&](QByteArrayView key, const json::Value &value) {
        if (key == "total_tokens")
            total = looseInteger(value);
        else if (key == "prompt_tokens" || key == "input_tokens")
            setIfKnown(usage.input, looseInteger(value));
        else if (key == "completion_tokens" || key == "output_tokens")
            setIfKnown(usage.output, looseInteger(value));
        else if (key == "prompt_tokens_details" || key == "input_tokens_details")
            setIfKnown(usage.cachedInput, looseInteger(value["cached_tokens"]));
        else if (key == "completion_tokens_details" || key == "output_tokens_details")
            setIfKnown(usage.reasoning, looseInteger(value["reasoning_tokens"]));
        else if (key == "queue_time")
            setIfKnown(usage.timings.queue, looseNumber(value));
        else if (key == "prompt_time")
            setIfKnown(usage.timings.prompt, looseNumber(value));
        else if (key == "completion_time")
            setIfKnown(usage.timings.completion, looseNumber(value));
        else if (key == "total_time")
            setIfKnown(usage.timings.total, looseNumber(value));
    });
    // Some count thinking beside the answer's tokens; their sum says so.
    const qint64 thought = usage.reasoning.value_or(0);
    if (total && thought > 0 && usage.input && usage.output && *total == *usage.input + *usage.output + thought)
        *usage.output += thought;
}

/// Seconds under dashed names; the counts only fill in for a usage object that did not come.
void readPerfMetrics(const json::Value &object, Usage &usage)
{
    json::visitMembers(object, [&](QByteArrayView key, const json::Value &value) {
        if (key == "prompt-tokens" && !usage.input)
            usage.input = looseInteger(value);
        else if (key == "cached-prompt-tokens" && !usage.cachedInput)
            usage.cachedInput = looseInteger(value);
        else if (key == "server-time-to-first-token")
            setIfKnown(usage.timings.timeToFirstToken, looseNumber(value));
        else if (key == "server-processing-time")
            setIfKnown(usage.timings.processing, looseNumber(value));
        else if (key == "prefill-queue-duration")
            setIfKnown(usage.timings.queue, looseNumber(value));
        else if (key == "prefill-duration")
            setIfKnown(usage.timings.prompt, looseNumber(value));
        else if (key == "generation-duration")
            setIfKnown(usage.timings.completion, looseNumber(value));
    });
}

void writeTime(json::Writer &writer, QByteArrayView key, std::optional<double> seconds)
{
    if (seconds)
        writer.key(key).number(*seconds);
}

} // namespace

bool readUsage(const json::Value &body, Usage &usage)
{
    const Usage before = usage;
    json::Value extension;
    json::Value plain;
    json::Value metrics;
    json::visitMembers(body, [&](QByteArrayView key, const json::Value &value) {
        if (key == "x_groq")
            extension = value;
        else if (key == "usage")
            plain = value;
        else if (key == "perf_metrics")
            metrics = value;
    });
    readUsageObject(extension["usage"], usage);
    readUsageObject(plain, usage);
    readPerfMetrics(metrics, usage);
    return usage != before;
}

Usage usageOf(const json::Value &body)
{
    Usage usage;
    (void)readUsage(body, usage);
    return usage;
}

bool hasTokens(const Usage &usage)
{
    return usage.input || usage.output;
}

QByteArray usageObject(const Usage &usage)
{
    const qint64 input = usage.input.value_or(0);
    const qint64 output = usage.output.value_or(0);
    json::Writer writer;
    writer.beginObject();
    writeTime(writer, "queue_time", usage.timings.queue);
    writer.key("prompt_tokens").integer(input);
    writeTime(writer, "prompt_time", usage.timings.prompt);
    writer.key("completion_tokens").integer(output);
    writeTime(writer, "completion_time", usage.timings.completion);
    writer.key("total_tokens").integer(input + output);
    writeTime(writer, "total_time", usage.timings.total);
    if (usage.cachedInput)
        writer.key("prompt_tokens_details").beginObject().key("cached_tokens").integer(cachedPart(usage)).endObject();
    if (usage.reasoning) {
        writer.key("completion_tokens_details").beginObject();
        writer.key("reasoning_tokens").integer(*usage.reasoning).endObject();
    }
    if (usage.isEstimated)
        writer.key("estimated").boolean(true);
    return writer.endObject().take();
}

} // namespace sluice::openaichat
