// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/parts/callnormalizer.h"
#include "dialects/upstreamdialect.h"
#include "json/textdecoder.h"
#include "json/writer.h"

#include <map>

namespace sluice {

// Some servers answer a request for a stream with a whole body, others the reverse. Each form says all the other does:
// members nobody here knows go over too.

/// Puts the chunks of a chat or of text completions together.
class ChunkFolder : public BodyFolder
{
public:
    ChunkFolder(QByteArrayView object, bool isChat)
        : m_object(object)
        , m_isChat(isChat)
    {
    }
    void add(const SseEvent &event) override;
    QByteArray body() override;

private:
    struct Text {
        QByteArray key;
        json::TextDecoder decoder = {};
        QByteArray text = {};
    };
    struct Choice {
        std::vector<RawMember> members = {}; ///< of the choice but for its content
        std::vector<Text> texts = {};
        std::vector<RawMember> others = {}; ///< of the message
        CallNormalizer normalizer = {};
        std::vector<ToolCall> calls = {};
        QByteArray logprobs = {};
    };
    void addChoice(const json::Value &choice);
    void addDelta(Choice &choice, const json::Value &delta);
    static void addText(Choice &choice, QByteArrayView key, const json::Value &value);
    static void addCall(Choice &choice, const json::Value &value);
    static void addLogprobs(Choice &choice, const json::Value &value);
    void writeChoice(json::Writer &writer, Choice &choice) const;
    static void writeMessage(json::Writer &writer, Choice &choice);

    QByteArrayView m_object;
    bool m_isChat;
    std::vector<RawMember> m_head;
    std::map<qint64, Choice> m_choices;
};

class ChatFolder final : public ChunkFolder
{
public:
    ChatFolder()
        : ChunkFolder("chat.completion", true)
    {
    }
};

class CompletionsFolder final : public ChunkFolder
{
public:
    CompletionsFolder()
        : ChunkFolder("text_completion", false)
    {
    }
};

/// The last event of a Responses stream holds the whole response.
class ResponsesFolder final : public BodyFolder
{
public:
    void add(const SseEvent &event) override;
    QByteArray body() override { return m_response; }

private:
    QByteArray m_response;
};

[[nodiscard]] std::vector<SseEvent> unfoldChat(const json::Value &body);
[[nodiscard]] std::vector<SseEvent> unfoldCompletions(const json::Value &body);
[[nodiscard]] std::vector<SseEvent> unfoldResponse(const json::Value &body);

} // namespace sluice
