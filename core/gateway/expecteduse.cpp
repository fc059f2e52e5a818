// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/expecteduse.h"

#include "base/bytesearch.h"

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

constexpr qint64 bytesPerToken = 4;
constexpr qint64 tokensPerImage = 800;
// For a request that sets no limit itself; most answers are shorter.
constexpr qint64 usualOutput = 256;

qint64 inputTokens(QByteArrayView body)
{
    static constexpr QByteArrayView dataUrl = ";base64,";
    qint64 bytes = body.size();
    qint64 images = 0;
    for (qsizetype at = indexOf(body, dataUrl); at >= 0; at = indexOf(body, dataUrl, at)) {
        const qsizetype quote = body.indexOf('"', at);
        const qsizetype end = quote < 0 ? body.size() : quote;
        bytes -= end - at;
        ++images;
        at = end;
    }
    return bytes / bytesPerToken + images * tokensPerImage;
}

qint64 outputTokens(const json::Value &body)
{
    for (const QByteArrayView name : {"max_completion_tokens", "max_tokens", "max_output_tokens"}) {
        if (const std::optional<qint64> limit = outputLimit(body[name]))
            return *limit;
    }
    return usualOutput;
}

} // namespace

std::optional<qint64> outputLimit(const json::Value &value)
{
    const std::optional<double> number = value.toDouble();
    if (!number)
        return {};
    return qint64(std::ceil(std::clamp(*number, 0.0, double(mostOutputTokens))));
}

Usage expectedUsage(const json::Value &body)
{
    constexpr double mostAnswers = 128;
    Usage usage;
    usage.input = inputTokens(body.raw());
    usage.output = outputTokens(body) * qint64(std::clamp(body["n"].toDouble().value_or(1), 1.0, mostAnswers));
    return usage;
}

Use expectedUse(const json::Value &body, const std::optional<Price> &price)
{
    const Usage usage = expectedUsage(body);
    return {*usage.input + *usage.output, price ? price->cost(usage).value_or(0) : 0};
}

} // namespace sluice
