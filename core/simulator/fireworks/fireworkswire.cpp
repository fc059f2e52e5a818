// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/fireworks/fireworkswire.h"

#include "json/writer.h"

namespace sluice::sim {

namespace {

const ChatStyle &style()
{
    static const ChatStyle same{.reasoningKey = "reasoning_content",
                                .opening = R"({"role":"assistant"})",
                                .afterModel = {},
                                .afterDelta = {},
                                .afterChoices = ",\"usage\":null",
                                .callIndex = false};
    return same;
}

QByteArray seconds(double value)
{
    return QByteArray::number(value, 'f', 6);
}

struct Metric {
    QByteArray name;
    QByteArray value;
};

std::vector<Metric> metrics(const Answer &answer, const WireInfo &info)
{
    const PhaseTimes times = phaseTimes(info, answer);
    return {{"prompt-tokens", QByteArray::number(answer.promptTokens)},
            {"cached-prompt-tokens", QByteArray::number(answer.cachedTokens)},
            {"server-time-to-first-token", seconds(times.queue + times.prompt)},
            {"server-processing-time", seconds(times.queue + times.prompt + times.completion)}};
}

/// Counts are numbers there and durations strings.
QByteArray metricsMember(const Answer &answer, const WireInfo &info)
{
    json::Writer out;
    out.beginObject();
    for (const Metric &metric : metrics(answer, info)) {
        out.key(metric.name);
        if (metric.name.endsWith("tokens"))
            out.raw(metric.value);
        else
            out.string(metric.value);
    }
    return ",\"perf_metrics\":" + out.endObject().take();
}

QByteArray usageExtra(const Answer &answer, const WireInfo &info)
{
    const bool tell = !info.noUsage && !info.separateUsage && info.includeUsage.value_or(true);
    QByteArray extra = tell ? ",\"usage\":" + fireworksUsage(answer) : QByteArray();
    if (info.perfMetrics)
        extra += metricsMember(answer, info);
    return extra;
}

QByteArray separateUsage(const Answer &answer, const WireInfo &info, const QByteArray &head)
{
    const bool tell = !info.noUsage && info.separateUsage && info.includeUsage.value_or(true);
    return tell ? head + "],\"usage\":" + fireworksUsage(answer) + "}\n\n" : QByteArray();
}

QByteArray message(const Answer &answer, const PlannedChoice &choice)
{
    QByteArray out = "{\"role\":\"assistant\"";
    if (choice.content.count() > 0 || (choice.calls.empty() && choice.refusal.count() == 0))
        appendMember(out, "content", '"' + choice.content.escaped + '"');
    if (choice.reasoning.count() > 0 && answer.thinking != Thinking::Hidden)
        appendMember(out, "reasoning_content", '"' + choice.reasoning.escaped + '"');
    if (choice.refusal.count() > 0)
        appendMember(out, "refusal", '"' + choice.refusal.escaped + '"');
    return out + toolCallsMember(choice.calls) + '}';
}

QByteArray wholeBody(const Answer &answer, const WireInfo &info, const QByteArray &object, const QByteArray &choices)
{
    QByteArray out = "{\"id\":" + json::quoted(info.answerId) + ",\"object\":\"" + object + '"';
    appendMember(out, "created", QByteArray::number(info.created));
    appendMember(out, "model", json::quoted(info.model));
    appendMember(out, "choices", '[' + choices + ']');
    if (!info.noUsage)
        appendMember(out, "usage", fireworksUsage(answer));
    if (info.perfMetrics)
        out += metricsMember(answer, info);
    return out + '}';
}

} // namespace

QByteArray fireworksUsage(const Answer &answer)
{
    json::Writer out;
    out.beginObject().key("prompt_tokens").integer(answer.promptTokens);
    out.key("total_tokens").integer(answer.promptTokens + answer.completionTokens);
    out.key("completion_tokens").integer(answer.completionTokens);
    out.key("prompt_tokens_details").beginObject();
    out.key("cached_tokens").integer(answer.cachedTokens).endObject();
    if (answer.reasoningTokens > 0) {
        out.key("completion_tokens_details").beginObject();
        out.key("reasoning_tokens").integer(answer.reasoningTokens).endObject();
    }
    return out.endObject().take();
}

FireworksChunks::FireworksChunks(std::shared_ptr<const Answer> answer, const WireInfo &info)
    : ChatChunks(std::move(answer), info, style())
{
}

void FireworksChunks::finish(QByteArray &out)
{
    const std::size_t last = answer().choices.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        const QByteArray extra = i == last ? usageExtra(answer(), info()) : QByteArray();
        chunk(out, int(i), "{}", '"' + answer().choices[i].finish + '"', extra);
    }
    out.append(separateUsage(answer(), info(), head()));
}

FireworksTextChunks::FireworksTextChunks(std::shared_ptr<const Answer> answer, WireInfo info)
    : m_answer(std::move(answer))
    , m_info(std::move(info))
{
    m_head = "data: {\"id\":" + json::quoted(m_info.answerId) + ",\"object\":\"text_completion\",\"created\":"
             + QByteArray::number(m_info.created) + ",\"model\":" + json::quoted(m_info.model) + ",\"choices\":[";
}

void FireworksTextChunks::piece(QByteArray &out, const Piece &piece)
{
    if (piece.kind != PieceKind::Content)
        return;
    out.append(m_head).append("{\"index\":").append(QByteArray::number(piece.choice)).append(",\"text\":\"");
    out.append(pieceText(*m_answer, piece)).append("\",\"logprobs\":null,\"finish_reason\":null}],\"usage\":null}\n\n");
}

void FireworksTextChunks::finish(QByteArray &out)
{
    const std::size_t last = m_answer->choices.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        out.append(m_head).append("{\"index\":").append(QByteArray::number(qsizetype(i)));
        out.append(",\"text\":\"\",\"logprobs\":null,\"finish_reason\":\"").append(m_answer->choices[i].finish);
        out.append("\"}]").append(i == last ? usageExtra(*m_answer, m_info) : QByteArray()).append("}\n\n");
    }
    out.append(separateUsage(*m_answer, m_info, m_head));
}

void FireworksTextChunks::done(QByteArray &out)
{
    out.append("data: [DONE]\n\n");
}

QByteArray fireworksChatBody(const Answer &answer, const WireInfo &info)
{
    QByteArray choices;
    for (std::size_t i = 0; i < answer.choices.size(); ++i) {
        const PlannedChoice &choice = answer.choices[i];
        choices += (i > 0 ? ",{\"index\":" : "{\"index\":") + QByteArray::number(qsizetype(i))
                   + ",\"message\":" + message(answer, choice) + ",\"finish_reason\":\"" + choice.finish + "\"}";
    }
    return wholeBody(answer, info, "chat.completion", choices);
}

QByteArray fireworksTextBody(const Answer &answer, const WireInfo &info)
{
    QByteArray choices;
    for (std::size_t i = 0; i < answer.choices.size(); ++i) {
        const PlannedChoice &choice = answer.choices[i];
        choices += (i > 0 ? ",{\"index\":" : "{\"index\":") + QByteArray::number(qsizetype(i)) + ",\"text\":\""
                   + choice.content.escaped + "\",\"logprobs\":null,\"finish_reason\":\"" + choice.finish + "\"}";
    }
    return wholeBody(answer, info, "text_completion", choices);
}

HeaderList fireworksHeaders(const Answer &answer, const WireInfo &info)
{
    HeaderList headers;
    for (const Metric &metric : metrics(answer, info))
        headers.append("fireworks-" + metric.name, metric.value);
    headers.append("fireworks-sampling-options", R"({"temperature":1.0,"top_p":1.0,"top_k":0})");
    return headers;
}

} // namespace sluice::sim
