// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/limits/expecteduse.h"

#include "base/bytesearch.h"
#include "meter/tokenestimator.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sluice {

namespace {

constexpr qint64 tokensPerImage = 1000;
// A body beyond this is counted by its bytes: the lane has others to serve.
constexpr qsizetype mostRead = 512 * 1024;
constexpr qsizetype bytesPerToken = 4;
// For a request that sets no limit itself; most answers are shorter.
constexpr qint64 usualOutput = 256;
// Of a model nobody knows anything of.
constexpr qint64 unknownCap = 32'768;

/// Calls `text` for what is no picture, and counts those.
template<typename Text>
qint64 withoutImages(QByteArrayView body, Text text)
{
    static constexpr QByteArrayView dataUrl = ";base64,";
    qint64 images = 0;
    qsizetype from = 0;
    for (qsizetype at = indexOf(body, dataUrl); at >= 0; at = indexOf(body, dataUrl, from)) {
        text(body.sliced(from, at - from));
        const qsizetype quote = body.indexOf('"', at);
        from = quote < 0 ? body.size() : quote;
        ++images;
    }
    text(body.sliced(from));
    return images;
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    const auto *const begin = std::find_if_not(text.begin(), text.end(),
                                               [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; });
    return text.sliced(begin - text.begin());
}

/// Parts that say they are pictures or files, wherever these are: providers fetch what is told by address.
qint64 fileParts(QByteArrayView body)
{
    static constexpr QByteArrayView member = "\"type\"";
    static constexpr std::array<QByteArrayView, 12> types = {
        "\"image_url\"", "\"input_image\"", "\"image\"",       "\"video_url\"", "\"input_video\"", "\"input_file\"",
        "\"file\"",      "\"document\"",    "\"input_audio\"", "\"audio_url\"", "\"file_url\"",    "\"document_url\""};
    qint64 parts = 0;
    for (qsizetype at = indexOf(body, member); at >= 0; at = indexOf(body, member, at + member.size())) {
        const QByteArrayView rest = withoutBlanks(body.sliced(at + member.size()));
        if (!rest.startsWith(':'))
            continue;
        const QByteArrayView value = withoutBlanks(rest.sliced(1));
        parts += std::ranges::any_of(types, [&](QByteArrayView type) { return value.startsWith(type); }) ? 1 : 0;
    }
    return parts;
}

qint64 capOf(const ModelFacts &facts)
{
    return std::clamp<qint64>(facts.maxOutputTokens.value_or(facts.contextWindow.value_or(unknownCap)), 1,
                              mostOutputTokens);
}

} // namespace

std::optional<qint64> outputLimit(const json::Value &value)
{
    const std::optional<double> number = value.toDouble();
    if (!number)
        return {};
    return qint64(std::ceil(std::clamp(*number, 0.0, double(mostAskedTokens))));
}

qint64 Allowance::usual() const
{
    return (isLimited ? output : std::min(output, usualOutput)) * answers;
}

OutputMembers asSent(OutputMembers asked, const ClientDialect &dialect, const ProviderProfile &profile)
{
    if (!profile.supports(dialect.name)) {
        asked.answers = asked.bestOf = asked.prompts = 1;
        return asked;
    }
    const FieldRules &rules = profile.rulesFor(dialect.name);
    const auto bound = [&rules](const char *member, qint64 &count) {
        const auto rule = rules.find(member);
        if (rule == rules.end())
            return;
        if (!rule->second.supported)
            count = 1;
        else if (rule->second.maximum)
            count = std::clamp<qint64>(qint64(*rule->second.maximum), 1, count);
    };
    bound("n", asked.answers);
    bound("best_of", asked.bestOf);
    return asked;
}

Allowance allowanceOf(const ClientDialect &dialect, const OutputMembers &asked, const ModelFacts &facts)
{
    if (!dialect.outputLimit)
        return {0, 1, true};
    const OutputLimit limit = dialect.outputLimit(asked);
    const qint64 cap = capOf(facts);
    Allowance allowance;
    allowance.answers = limit.answers;
    allowance.isLimited = limit.tokens.has_value();
    const qint64 wanted = std::min(limit.tokens.value_or(cap), mostOutputTokens);
    allowance.output = facts.maxOutputTokens ? std::min(wanted, cap) : wanted;
    return allowance;
}

qint64 roughInputTokens(QByteArrayView body, qsizetype mostRead)
{
    double tokens = 0;
    const qint64 images = withoutImages(body, [&](QByteArrayView text) {
        if (text.size() > mostRead) {
            tokens += double(text.size()) / bytesPerToken;
            return;
        }
        TokenEstimator estimator;
        estimator.add(text);
        tokens += estimator.tokens();
    });
    return qint64(std::ceil(tokens)) + std::max(images, fileParts(body)) * tokensPerImage;
}

qint64 estimatedInputTokens(const DoorRequest &request)
{
    const ClientDialect &dialect = *request.door.dialect;
    const json::Value &body = request.body;
    if (body.raw().size() > mostRead)
        return roughInputTokens(body.raw());
    if (!dialect.countInput)
        return roughInputTokens(body[dialect.input].raw());
    const std::optional<qint64> tokens = dialect.countInput(body);
    return tokens ? *tokens : roughInputTokens(body.raw()); // a large body is gone through once
}

} // namespace sluice
