// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/upstreamforms.h"
#include "support/cases/chatchunk.h"

#include "chat/streamevent.h"
#include "dialects/openairesponses/openairesponses.h"
#include "support/cases/replay.h"

#include <algorithm>
#include <vector>

namespace sluice::test {

namespace {

const QByteArray usage = R"("usage":{"prompt_tokens":7,"completion_tokens":2,"total_tokens":9})";
const QByteArray arguments = R"({"a":1})";

UpstreamForm chatForm()
{
    const QByteArray begin =
        R"({"tool_calls":[{"index":0,"id":"call_1","type":"function","function":{"name":"look","arguments":""}}]})";
    UpstreamForm form{.name = "chat/completions", .plain = {}, .error = {}};
    form.plain = R"({"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":)"
                 R"({"role":"assistant","content":"Hi.","tool_calls":[{"id":"call_1","type":"function","function":)"
                 R"({"name":"look","arguments":"{\"a\":1}"}}]},"finish_reason":"tool_calls"}],)"
                 + usage + '}';
    form.events = {chatChunk(R"({"role":"assistant","content":""})"),
                   chatChunk(R"({"content":"Hi."})"),
                   chatChunk(begin),
                   chatChunk(R"({"tool_calls":[{"index":0,"function":{"arguments":"{\"a\":1}"}}]})"),
                   chatChunk("{}", "\"tool_calls\""),
                   R"(data: {"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[],)" + usage
                       + "}\n\n",
                   "data: [DONE]\n\n"};
    form.firstOutput = 1;
    form.finish = 4;
    form.over = 5;
    form.error = "data: {\"error\":{\"message\":\"No luck.\",\"type\":\"server_error\"}}\n\n";
    return form;
}

UpstreamForm responsesForm()
{
    UpstreamForm form{.name = "responses", .plain = {}, .error = {}};
    const openairesponses::AnswerContext context{"up", "m", 1, openairesponses::echoOf({}), {}};
    const std::vector<StreamEvent> story = {Started{"c1", "m", 1}, TextDelta{"Hi."},
                                            ToolCallDelta{0, "call_1", "look", {}}, ToolCallDelta{0, {}, {}, arguments},
                                            Finished{FinishReason::ToolCalls}};
    openairesponses::StreamEncoder encoder(context);
    QByteArray stream = encodeAll(encoder, story);
    stream += encoder.end(2);
    for (const SseEvent &event : sseEvents(stream))
        form.events.append(formatSseEvent(event.data, event.event));
    const auto output = std::ranges::find_if(form.events, [](const QByteArray &e) { return e.contains(".delta\n"); });
    form.firstOutput = output - form.events.begin();
    form.finish = form.over = form.events.size() - 1;
    const QByteArray last = sseEvents(form.events.last()).front().data;
    form.plain = json::Document::parse(last)->root()["response"].raw().toByteArray();
    form.error = "event: error\ndata: {\"type\":\"error\",\"code\":\"server_error\",\"message\":\"No luck.\"}\n\n";
    return form;
}

UpstreamForm completionsForm()
{
    const QByteArray head = R"({"id":"c1","object":"text_completion","created":1,"model":"m","choices":[)";
    const auto chunk = [&](const QByteArray &text, const QByteArray &finish) {
        return "data: " + head + R"({"index":0,"text":")" + text + R"(","finish_reason":)" + finish + "}]}\n\n";
    };
    UpstreamForm form{.name = "completions", .plain = {}, .error = {}};
    form.plain = head + R"({"index":0,"text":"Hi.","finish_reason":"stop"}],)" + usage + '}';
    form.events = {chunk("H", "null"), chunk("i.", "null"), chunk("", "\"stop\""),
                   "data: " + head + "]," + usage + "}\n\n", "data: [DONE]\n\n"};
    form.firstOutput = 0;
    form.finish = 2;
    form.over = 3;
    form.error = "data: {\"error\":{\"message\":\"No luck.\",\"type\":\"server_error\"}}\n\n";
    return form;
}

UpstreamForm embeddingsForm()
{
    return {.name = "embeddings",
            .plain = R"({"object":"list","data":[{"object":"embedding","index":0,"embedding":[0.5,1.5]}],"model":"m",)"
                     R"("usage":{"prompt_tokens":1,"total_tokens":1}})",
            .error = {}};
}

} // namespace

const UpstreamForm &upstreamForm(const QByteArray &path)
{
    static const std::vector<UpstreamForm> forms = {chatForm(), responsesForm(), completionsForm(), embeddingsForm()};
    const auto found = std::ranges::find_if(forms, [&](const UpstreamForm &form) { return path.endsWith(form.name); });
    return found == forms.end() ? forms.front() : *found;
}

} // namespace sluice::test
