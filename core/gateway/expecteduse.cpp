// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/expecteduse.h"

#include <algorithm>

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
    for (qsizetype at = body.indexOf(dataUrl); at >= 0; at = body.indexOf(dataUrl, at)) {
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
        if (const std::optional<qint64> limit = body[name].toInt())
            return std::max<qint64>(*limit, 0);
    }
    return usualOutput;
}

} // namespace

Usage expectedUsage(const json::Value &body)
{
    constexpr qint64 mostAnswers = 128;
    Usage usage;
    usage.input = inputTokens(body.raw());
    usage.output = outputTokens(body) * std::clamp<qint64>(body["n"].toInt().value_or(1), 1, mostAnswers);
    return usage;
}

Use expectedUse(const json::Value &body, const std::optional<Price> &price)
{
    const Usage usage = expectedUsage(body);
    return {*usage.input + *usage.output, price ? price->cost(usage).value_or(0) : 0};
}

} // namespace sluice
