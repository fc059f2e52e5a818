// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/requesttokens.h"

#include "meter/tokenestimator.h"
#include "json/value.h"

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

// What the chat templates of the common models put around things.
constexpr double perMessage = 4;
constexpr double perTool = 8;
// A part that is longer holds a file, whose letters are no text.
constexpr qsizetype longestText = 4096;
// So does one that says where a file is.
constexpr QByteArrayView files[] = {"video_url",   "input_video", "input_file", "file",        "document",
                                    "input_audio", "audio_url",   "file_url",   "document_url"};

bool holdsFile(const QByteArray &part)
{
    if (part.size() > longestText)
        return true;
    const QByteArray type = json::Value(QByteArrayView(part))["type"].text();
    return std::ranges::find(files, QByteArrayView(type)) != std::end(files);
}

double guess(const QByteArray &text)
{
    TokenEstimator estimator;
    estimator.add(text);
    return estimator.tokens();
}

double tokensOf(const Message &message)
{
    double tokens = perMessage + guess(message.reasoning);
    for (const ContentPart &part : message.content) {
        if (const auto *text = std::get_if<TextPart>(&part))
            tokens += guess(text->text);
        else if (std::holds_alternative<ImagePart>(part))
            tokens += tokensPerImage;
        else if (const auto *other = std::get_if<OtherPart>(&part))
            tokens += holdsFile(other->raw) ? tokensPerImage : guess(other->raw);
    }
    for (const ToolCall &call : message.toolCalls)
        tokens += perTool + guess(call.name) + guess(call.arguments);
    return tokens;
}

} // namespace

qint64 estimateInputTokens(const ChatRequest &request)
{
    double tokens = 0;
    for (const Message &message : request.messages)
        tokens += tokensOf(message);
    for (const ToolDefinition &tool : request.tools)
        tokens += perTool + guess(tool.name) + guess(tool.description) + guess(tool.parameters);
    if (request.responseFormat)
        tokens += guess(request.responseFormat->schema);
    return qint64(std::ceil(tokens));
}

} // namespace sluice
