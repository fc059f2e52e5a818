// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/describe.h"

#include "base/overloaded.h"
#include "dialects/openaichat/openaichat.h"
#include "json/writer.h"

namespace sluice::test {

namespace {

void addNumber(QByteArray &line, const char *name, std::optional<qint64> number)
{
    if (number)
        line.append(' ').append(name).append('=').append(QByteArray::number(*number));
}

void addTime(QByteArray &line, const char *name, std::optional<double> seconds)
{
    json::Writer writer;
    if (seconds)
        line.append(' ').append(name).append('=').append(writer.number(*seconds).bytes());
}

void addText(QByteArray &line, const char *name, const QByteArray &text)
{
    if (!text.isEmpty())
        line.append(' ').append(name).append('=').append(text);
}

} // namespace

QByteArray describe(const Usage &usage)
{
    QByteArray line;
    addNumber(line, "input", usage.input);
    addNumber(line, "cached", usage.cachedInput);
    addNumber(line, "output", usage.output);
    addNumber(line, "reasoning", usage.reasoning);
    addTime(line, "queue", usage.timings.queue);
    addTime(line, "prompt", usage.timings.prompt);
    addTime(line, "completion", usage.timings.completion);
    addTime(line, "total", usage.timings.total);
    addTime(line, "ttft", usage.timings.timeToFirstToken);
    addTime(line, "processing", usage.timings.processing);
    return line.mid(1);
}

QByteArray describe(const Error &error)
{
    QByteArray line = errorKindName(error.kind);
    if (error.retryable)
        line += " retryable";
    if (error.httpStatus != 0)
        addNumber(line, "status", error.httpStatus);
    if (error.retryAfter)
        addNumber(line, "wait", error.retryAfter->count());
    addText(line, "code", error.code);
    addText(line, "param", error.param);
    addText(line, "id", error.requestId);
    return line + ' ' + json::quoted(error.message.toUtf8());
}

QByteArray describe(const StreamEvent &event)
{
    using json::quoted;
    return std::visit(Overloaded{
                          [](const Started &e) {
                              return "started " + quoted(e.id) + ' ' + quoted(e.model) + ' '
                                     + QByteArray::number(e.created);
                          },
                          [](const TextDelta &e) { return "text " + quoted(e.text); },
                          [](const ReasoningDelta &e) { return "reasoning " + quoted(e.text); },
                          [](const RefusalDelta &e) { return "refusal " + quoted(e.text); },
                          [](const ToolCallDelta &e) {
                              return "tool " + QByteArray::number(e.index) + ' ' + quoted(e.id) + ' ' + quoted(e.name)
                                     + ' ' + quoted(e.arguments);
                          },
                          [](const Cited &e) {
                              return "cited " + quoted(e.citation.url) + ' ' + quoted(e.citation.title) + ' '
                                     + QByteArray::number(e.citation.start) + ' ' + QByteArray::number(e.citation.end);
                          },
                          [](const UsageUpdate &e) { return "usage " + describe(e.usage); },
                          [](const Finished &e) { return "finished " + openaichat::finishReasonText(e.reason); },
                          [](const Failed &e) { return "failed " + describe(e.error); },
                      },
                      event);
}

ChatResponse folded(const std::vector<StreamEvent> &events)
{
    ChatResponse answer;
    Message &message = answer.message;
    QByteArray text;
    const auto addCall = [&](const ToolCallDelta &delta) {
        message.toolCalls.resize(std::max(message.toolCalls.size(), std::size_t(delta.index) + 1));
        ToolCall &call = message.toolCalls[std::size_t(delta.index)];
        call.id += delta.id;
        call.name += delta.name;
        call.arguments += delta.arguments;
    };
    const auto visitor = Overloaded{
        [&](const Started &e) { answer.id = e.id, answer.model = e.model, answer.created = e.created; },
        [&](const TextDelta &e) { text += e.text; },
        [&](const ReasoningDelta &e) { message.reasoning += e.text; },
        [&](const RefusalDelta &e) { answer.refusal += e.text; },
        addCall,
        [&](const Cited &e) { answer.citations.push_back(e.citation); },
        [&](const UsageUpdate &e) { answer.usage = e.usage; },
        [&](const Finished &e) {
            answer.finishReason = e.reason;
            answer.stop = e.stop;
        },
        [&](const Failed &) {},
    };
    for (const StreamEvent &event : events)
        std::visit(visitor, event);
    message.content.emplace_back(TextPart{text});
    for (ToolCall &call : message.toolCalls) {
        if (call.arguments.isEmpty() && !isCutOff(answer.finishReason))
            call.arguments = "{}";
    }
    return answer;
}

} // namespace sluice::test
