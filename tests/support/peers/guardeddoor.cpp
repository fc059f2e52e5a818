// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/guardeddoor.h"

#include "dialects/upstreamdialect.h"
#include "support/cases/replay.h"
#include "json/writer.h"

namespace sluice::test {

const std::vector<GuardedDoor> &guardedDoors()
{
    static const QByteArray chat =
        R"("messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"function","function":{"name":"look"}}])";
    static const std::vector<GuardedDoor> doors = {
        {"chat", "/v1/chat/completions", chat, "chat"},
        {"chat below /openai", "/openai/v1/chat/completions", chat, "chat"},
        {"responses", "/v1/responses", R"("input":"Hi")", "chat"},
        {"responses native", "/v1/responses", R"("input":"Hi")", "responses"},
        {"messages", "/v1/messages",
         R"("max_tokens":9,"thinking":{"type":"enabled","budget_tokens":1024},"messages":[{"role":"user","content":"Hi"}])",
         "chat"},
        {"completions", "/v1/completions", R"("prompt":"Hi")", "completions", false},
    };
    return doors;
}

namespace {

QByteArray chatChunk(const QByteArray &delta, const QByteArray &finish = "null")
{
    return R"({"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":)"
           + delta + R"(,"finish_reason":)" + finish + "}]}";
}

QByteArray chatDelta(TextKind kind, const QByteArray &piece)
{
    const QByteArray text = json::quoted(piece);
    switch (kind) {
    case TextKind::Reasoning: return chatChunk("{\"reasoning\":" + text + '}');
    case TextKind::Arguments: return chatChunk(R"({"tool_calls":[{"index":0,"function":{"arguments":)" + text + "}}]}");
    case TextKind::Content: break;
    }
    return chatChunk("{\"content\":" + text + '}');
}

std::vector<SseEvent> chatEventsThatSay(TextKind kind, const QByteArrayList &pieces)
{
    QByteArrayList data{chatChunk(R"({"role":"assistant","content":""})")};
    if (kind != TextKind::Reasoning)
        data.append(chatDelta(TextKind::Reasoning, "Think."));
    if (kind == TextKind::Arguments) {
        data.append(chatDelta(TextKind::Content, "Then."));
        data.append(chatChunk(
            R"({"tool_calls":[{"index":0,"id":"call_1","type":"function","function":{"name":"look","arguments":""}}]})"));
    }
    for (const QByteArray &piece : pieces)
        data.append(chatDelta(kind, piece));
    if (kind == TextKind::Reasoning)
        data.append(chatDelta(TextKind::Content, "Done."));
    data.append(chatChunk("{}", kind == TextKind::Arguments ? "\"tool_calls\"" : "\"stop\""));
    data.append(
        R"({"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[],"usage":{"prompt_tokens":7,"completion_tokens":2,"total_tokens":9}})");
    data.append("[DONE]");
    std::vector<SseEvent> events;
    for (const QByteArray &one : data)
        events.push_back({{}, one, {}});
    return events;
}

/// As a provider that has the operation itself tells it: our own encoder stands in for it.
std::vector<SseEvent> responsesThatSay(TextKind kind, const QByteArrayList &pieces)
{
    ClientContext context{"up", "m"};
    context.unixTime = [] { return 1; };
    const std::unique_ptr<ClientFormat> format = findClientDialect("openai-responses")->makeFormat(context);
    auto reader = findDialect("openai-chat")->makeReader();
    QByteArray stream;
    for (const SseEvent &event : chatEventsThatSay(kind, pieces)) {
        for (const StreamEvent &one : reader->decode(event))
            stream += format->encode(one);
    }
    return sseEvents(stream + format->encodeEnd());
}

std::vector<SseEvent> completionsThatSay(const QByteArrayList &pieces)
{
    const QByteArray head =
        R"({"id":"c1","object":"text_completion","created":1,"model":"m","choices":[{"index":0,"text":)";
    std::vector<SseEvent> events;
    for (const QByteArray &piece : pieces)
        events.push_back({{}, head + json::quoted(piece) + R"(,"finish_reason":null}]})", {}});
    events.push_back({{}, head + R"("","finish_reason":"stop"}]})", {}});
    events.push_back({{}, "[DONE]", {}});
    return events;
}

} // namespace

std::vector<SseEvent> eventsThatSay(const GuardedDoor &door, TextKind kind, const QByteArrayList &pieces)
{
    if (door.operation == "responses")
        return responsesThatSay(kind, pieces);
    return door.operation == "completions" ? completionsThatSay(pieces) : chatEventsThatSay(kind, pieces);
}

GuardedStream guardedStream(const GuardedDoor &door, const std::vector<SseEvent> &events, const GuardRuleList &rules)
{
    ProviderAccess provider;
    provider.profile.id = "p";
    provider.profile.name = "p";
    provider.profile.dialect = "openai-chat";
    provider.profile.paths = {{"chat", "/chat"}, {door.operation, "/other"}};
    const QByteArray body = R"({"model":"p/m","stream":true,)" + door.body + '}';
    DoorRequest request{findDoor(door.path), json::Value(QByteArrayView(body)), false, "id"};
    request.unixTime = [] { return 1; };
    Translator translator(request);
    GuardedStream stream;
    if (!translator.read().ok() || !translator.prepare({&provider, "m"}, {}).ok())
        return stream;
    const UpstreamDialect *dialect = dialectOf(provider.profile, door.operation);
    auto reader = dialect->makeReader();
    std::unique_ptr<AnswerGuard> guard;
    if (!rules.empty())
        guard = std::make_unique<AnswerGuard>(rules, translator.passesAnswer() ? dialect->makeReader() : nullptr,
                                              stream.report);
    const auto tellGuarded = [&] {
        for (const AnswerEvent &event : guard->take())
            stream.bytes += translator.event(event.raw, event.decoded);
    };
    for (const SseEvent &event : events) {
        const std::vector<StreamEvent> decoded = reader->decode(event);
        if (!guard) {
            stream.bytes += translator.event(event, decoded);
            continue;
        }
        guard->add({event, decoded});
        tellGuarded();
        if (stream.report.isBlocked())
            break;
    }
    if (guard && !stream.report.isBlocked()) {
        guard->end();
        tellGuarded();
    }
    stream.bytes +=
        stream.report.isBlocked() ? stream.bytes.isEmpty() ? QByteArray() : translator.cut() : translator.end();
    return stream;
}

namespace {

/// The strings that a client's program would put together, wherever they stand in an event.
void collect(const json::Value &value, TextKind kind, bool isDelta, QByteArray &text)
{
    for (const json::Value &item : value.items())
        collect(item, kind, isDelta, text);
    for (const json::Member &member : value.members()) {
        const bool isContent = isDelta && (member.key == "content" || member.key == "text");
        const bool isThought =
            isDelta && (member.key == "reasoning" || member.key == "reasoning_content" || member.key == "thinking");
        const bool isArguments = isDelta && (member.key == "arguments" || member.key == "partial_json");
        if (member.value.isString()
            && ((kind == TextKind::Content && isContent) || (kind == TextKind::Reasoning && isThought)
                || (kind == TextKind::Arguments && isArguments)))
            text += member.value.text();
        collect(member.value, kind, isDelta || member.key == "delta" || member.key == "choices", text);
    }
}

} // namespace

QByteArray textToldBy(const QByteArray &bytes, TextKind kind)
{
    QByteArray text;
    for (const SseEvent &event : sseEvents(bytes)) {
        const Result<json::Document> document = json::Document::parse(event.data);
        if (!document)
            continue;
        const json::Value root = document->root();
        const QByteArray type = root["type"].text();
        if (!root["delta"].isString()) {
            collect(root, kind, false, text);
            continue;
        }
        const bool isThought = type.contains("reasoning");
        const bool isArguments = type.contains("arguments");
        if ((kind == TextKind::Reasoning) == isThought && (kind == TextKind::Arguments) == isArguments)
            text += root["delta"].text();
    }
    return text;
}

} // namespace sluice::test
