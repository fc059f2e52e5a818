// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/requesttokens.h"

#include "metrics/tokenestimator.h"

#include <cmath>

namespace sluice {

namespace {

// What the chat templates of the common models put around things.
constexpr double perMessage = 4;
constexpr double perTool = 8;
constexpr double perImage = 1000;

double prose(const QByteArray &text)
{
    TokenEstimator estimator;
    estimator.add(text);
    return estimator.tokens();
}

double code(const QByteArray &text)
{
    TokenEstimator estimator;
    estimator.addCode(text);
    return estimator.tokens();
}

double tokensOf(const Message &message)
{
    double tokens = perMessage + prose(message.reasoning);
    for (const ContentPart &part : message.content) {
        if (const auto *text = std::get_if<TextPart>(&part))
            tokens += prose(text->text);
        else if (std::holds_alternative<ImagePart>(part))
            tokens += perImage;
        else if (const auto *other = std::get_if<OtherPart>(&part))
            tokens += code(other->raw);
    }
    for (const ToolCall &call : message.toolCalls)
        tokens += perTool + code(call.name) + code(call.arguments);
    return tokens;
}

} // namespace

qint64 estimateInputTokens(const ChatRequest &request)
{
    double tokens = 0;
    for (const Message &message : request.messages)
        tokens += tokensOf(message);
    for (const ToolDefinition &tool : request.tools)
        tokens += perTool + code(tool.name) + prose(tool.description) + code(tool.parameters);
    if (request.responseFormat)
        tokens += code(request.responseFormat->schema);
    return qint64(std::ceil(tokens));
}

} // namespace sluice
