// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/groq/groqwire.h"

#include "json/writer.h"

namespace sluice::sim {

namespace {

ChatStyle style(const WireInfo &info)
{
    return {.reasoningKey = "reasoning",
            .opening = R"({"role":"assistant","content":""})",
            .afterModel = ",\"system_fingerprint\":" + json::quoted(fingerprintOf(info.model)),
            .afterDelta = ",\"logprobs\":null"};
}

QByteArray usage(const Answer &answer, const WireInfo &info)
{
    const PhaseTimes times = phaseTimes(info, answer);
    json::Writer out;
    out.beginObject().key("queue_time").number(times.queue).key("prompt_tokens").integer(answer.promptTokens);
    out.key("prompt_time").number(times.prompt).key("completion_tokens").integer(answer.completionTokens);
    out.key("completion_time").number(times.completion);
    out.key("total_tokens").integer(answer.promptTokens + answer.completionTokens);
    out.key("total_time").number(times.prompt + times.completion);
    if (answer.cachedTokens > 0) {
        out.key("prompt_tokens_details").beginObject();
        out.key("cached_tokens").integer(answer.cachedTokens).endObject();
    }
    if (answer.reasoningTokens > 0) {
        out.key("completion_tokens_details").beginObject();
        out.key("reasoning_tokens").integer(answer.reasoningTokens).endObject();
    }
    return out.endObject().take();
}

QByteArray message(const Answer &answer, const PlannedChoice &choice)
{
    const bool silent = choice.content.count() == 0 && (choice.refusal.count() > 0 || !choice.calls.empty());
    QByteArray out = "{\"role\":\"assistant\",\"content\":";
    out += silent ? "null" : '"' + choice.content.escaped + '"';
    if (choice.reasoning.count() > 0 && answer.thinking != Thinking::Hidden)
        appendMember(out, "reasoning", '"' + choice.reasoning.escaped + '"');
    if (choice.refusal.count() > 0)
        appendMember(out, "refusal", '"' + choice.refusal.escaped + '"');
    return out + toolCallsMember(choice.calls) + '}';
}

} // namespace

GroqChunks::GroqChunks(std::shared_ptr<const Answer> answer, const WireInfo &info)
    : ChatChunks(std::move(answer), info, style(info))
{
}

void GroqChunks::open(QByteArray &out)
{
    chunk(out, 0, R"({"role":"assistant","content":""})", "null",
          ",\"x_groq\":{\"id\":" + json::quoted(info().requestId) + '}');
}

void GroqChunks::finish(QByteArray &out)
{
    const bool mayTell = !info().noUsage;
    QByteArray groq = ",\"x_groq\":{\"id\":" + json::quoted(info().requestId);
    if (mayTell && !info().separateUsage)
        appendMember(groq, "usage", usage(answer(), info()));
    chunk(out, 0, "{}", '"' + answer().choices.front().finish + '"', groq + '}');
    if (mayTell && (info().includeUsage.value_or(false) || info().separateUsage))
        out.append(head()).append("],\"usage\":").append(usage(answer(), info())).append("}\n\n");
}

QByteArray groqChatBody(const Answer &answer, const WireInfo &info)
{
    QByteArray out = "{\"id\":" + json::quoted(info.answerId) + ",\"object\":\"chat.completion\"";
    appendMember(out, "created", QByteArray::number(info.created));
    appendMember(out, "model", json::quoted(info.model));
    const PlannedChoice &choice = answer.choices.front();
    out += ",\"choices\":[{\"index\":0,\"message\":" + message(answer, choice)
           + ",\"logprobs\":null,\"finish_reason\":\"" + choice.finish + "\"}]";
    if (!info.noUsage)
        appendMember(out, "usage", usage(answer, info));
    appendMember(out, "usage_breakdown", "null");
    appendMember(out, "system_fingerprint", json::quoted(fingerprintOf(info.model)));
    appendMember(out, "x_groq", "{\"id\":" + json::quoted(info.requestId) + '}');
    const QByteArray tier = info.serviceTier.isEmpty() || info.serviceTier == "auto" ? "on_demand" : info.serviceTier;
    appendMember(out, "service_tier", json::quoted(tier));
    return out + '}';
}

} // namespace sluice::sim
