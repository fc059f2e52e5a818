// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat_p.h"

#include "base/overloaded.h"

#include <algorithm>

namespace sluice::openaichat {

QByteArray StreamEncoder::encode(const StreamEvent &event)
{
    if (m_failed)
        return {};
    return std::visit(
        Overloaded{
            [this](const Started &head) {
                m_head = head;
                return begin();
            },
            [this](const TextDelta &delta) { return textChunk("content", delta.text); },
            [this](const ReasoningDelta &delta) { return textChunk(m_options.reasoningField, delta.text); },
            [this](const RefusalDelta &delta) { return textChunk("refusal", delta.text); },
            [this](const ToolCallDelta &delta) { return toolChunk(delta); },
            [this](const Cited &cited) { return citationChunk(cited.citation); },
            [this](const UsageUpdate &update) {
                m_usage = update.usage;
                return m_finished ? finishChunks() : QByteArray();
            },
            [this](const Finished &finish) {
                m_finished = true;
                m_finishSent = false; // told again behind more output, it counts again
                m_reason = finish.reason;
                const bool wait = m_options.groqExtension && !hasTokens(m_usage);
                return wait ? QByteArray() : finishChunks();
            },
            [this](const Failed &failure) {
                m_failed = true;
                return formatSseEvent(encodeError(failure.error));
            },
        },
        event);
}

QByteArray StreamEncoder::end()
{
    if (m_failed)
        return {};
    QByteArray out = finishChunks();
    if (m_options.includeUsage && hasTokens(m_usage)) {
        const QByteArray usage = usageObject(m_usage);
        out += chunk({}, {}, "\"usage\":" + usage);
    }
    return out + formatSseEvent("[DONE]");
}

/// The chunk with the role, which comes before all others.
QByteArray StreamEncoder::begin()
{
    if (std::exchange(m_roleSent, true))
        return {};
    return chunk(R"({"role":"assistant","content":""})");
}

QByteArray StreamEncoder::textChunk(QByteArrayView member, const QByteArray &text)
{
    if (member.isEmpty() || text.isEmpty())
        return {};
    json::Writer writer;
    writer.beginObject().key(member).string(text).endObject();
    return begin() + chunk(writer.bytes());
}

QByteArray StreamEncoder::citationChunk(const UrlCitation &citation)
{
    json::Writer writer;
    writer.beginObject().key("annotations").beginArray().beginObject().key("type").string("url_citation");
    writer.key("url_citation").beginObject().key("url").string(citation.url).key("title").string(citation.title);
    writer.key("start_index").integer(citation.start).key("end_index").integer(citation.end);
    writer.endObject().endObject().endArray().endObject();
    return begin() + chunk(writer.bytes());
}

QByteArray StreamEncoder::toolChunk(const ToolCallDelta &delta)
{
    const auto index = std::size_t(delta.index);
    if (index >= m_callHasArguments.size())
        m_callHasArguments.resize(index + 1);
    if (!delta.arguments.isEmpty())
        m_callHasArguments[index] = true;
    json::Writer writer;
    writer.beginObject().key("tool_calls").beginArray().beginObject().key("index").integer(delta.index);
    if (!delta.id.isEmpty())
        writer.key("id").string(delta.id).key("type").string("function");
    writer.key("function").beginObject();
    if (!delta.name.isEmpty())
        writer.key("name").string(delta.name);
    writer.key("arguments").string(delta.arguments).endObject().endObject().endArray().endObject();
    return begin() + chunk(writer.bytes());
}

/// What ends the choice, once: `{}` for calls without arguments, then the chunk with the finish reason.
QByteArray StreamEncoder::finishChunks()
{
    if (std::exchange(m_finishSent, true))
        return {};
    QByteArray out = begin();
    for (std::size_t index = 0; index < m_callHasArguments.size(); ++index) {
        if (!m_callHasArguments[index] && !isCutOff(m_reason))
            out += toolChunk({int(index), {}, {}, "{}"});
    }
    FinishReason reason = m_reason;
    if (reason == FinishReason::Unknown)
        reason = m_callHasArguments.empty() ? FinishReason::Stop : FinishReason::ToolCalls;
    json::Writer extension;
    if (m_options.groqExtension) {
        extension.key("x_groq").beginObject().key("id").string(m_head.id);
        if (hasTokens(m_usage))
            extension.key("usage").raw(usageObject(m_usage));
        extension.endObject();
    }
    return out + chunk("{}", finishReasonText(reason), extension.bytes());
}

/// One chunk as an event; without a delta it has no choices.
QByteArray StreamEncoder::chunk(QByteArrayView delta, QByteArrayView finishReason, QByteArrayView tail)
{
    json::Writer writer;
    writer.beginObject().key("id").string(m_head.id).key("object").string("chat.completion.chunk");
    writer.key("created").integer(m_head.created).key("model").string(m_head.model).key("choices").beginArray();
    if (!delta.isEmpty()) {
        writer.beginObject().key("index").integer(0).key("delta").raw(delta);
        writer.key("logprobs").null().key("finish_reason").raw(finishReason).endObject();
    }
    writer.endArray();
    if (!tail.isEmpty())
        writer.raw(tail);
    return formatSseEvent(writer.endObject().bytes());
}

} // namespace sluice::openaichat
