// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/overloaded.h"
#include "dialects/anthropicmessages/anthropicmessages_p.h"
#include "wire/sse.h"

namespace sluice::anthropicmessages {

namespace {

/// One event; `write` adds its own members behind the type.
template<typename Write>
QByteArray eventText(QByteArrayView type, Write write)
{
    json::Writer writer;
    writer.beginObject().key("type").string(type);
    write(writer);
    return formatSseEvent(writer.endObject().bytes(), type);
}

} // namespace

QByteArray StreamEncoder::encode(const StreamEvent &event)
{
    if (m_ended)
        return {};
    return std::visit(Overloaded{
                          [this](const Started &head) {
                              if (!head.model.isEmpty())
                                  m_context.model = head.model;
                              return start();
                          },
                          [this](const UsageUpdate &update) {
                              m_usage = update.usage;
                              return QByteArray();
                          },
                          [this](const Finished &finish) {
                              // Blocks stay open: some providers tell the reason before the last of the text.
                              m_finished = true;
                              m_end = finish;
                              return start();
                          },
                          [this](const Failed &failure) { return fail(failure.error); },
                          [&](const auto &) { return start() + run(m_sequencer.add(event)); },
                      },
                      event);
}

/// Usage is told at the end, where the provider tells it, but clients read it here without asking whether it is there.
QByteArray StreamEncoder::start()
{
    if (std::exchange(m_started, true))
        return {};
    return eventText("message_start", [this](json::Writer &writer) {
        writer.key("message").beginObject().key("id").string("msg_" + m_context.id).key("type").string("message");
        writer.key("role").string("assistant").key("model").string(m_context.model);
        writer.key("content").beginArray().endArray();
        writer.key("stop_reason").null().key("stop_sequence").null().key("usage");
        writeUsage(writer, m_usage);
        writer.endObject();
    });
}

QByteArray StreamEncoder::run(const std::vector<AnswerStep> &steps)
{
    const auto visitor = Overloaded{
        [this](const ReasoningDelta &delta) {
            return m_context.thinking ? text(Block::Thinking, delta.text) : QByteArray();
        },
        [this](const TextDelta &delta) { return text(Block::Text, delta.text); },
        [this](const RefusalDelta &delta) { return text(Block::Text, delta.text); },
        [this](const CallStep &step) { return call(step); },
    };
    QByteArray out;
    for (const AnswerStep &step : steps)
        out += std::visit(visitor, step);
    return out;
}

QByteArray StreamEncoder::text(Block block, const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    QByteArray out;
    const bool thinking = block == Block::Thinking;
    m_spoke = m_spoke || !thinking;
    if (m_block != block) {
        out = openBlock(block, thinking ? R"({"type":"thinking","thinking":"","signature":""})"
                                        : R"({"type":"text","text":""})");
    }
    return out + (thinking ? delta("thinking_delta", "thinking", text) : delta("text_delta", "text", text));
}

QByteArray StreamEncoder::call(const CallStep &step)
{
    switch (step.kind) {
    case CallStep::Kind::Begin: {
        m_called = true;
        m_inputObject.reset();
        const qint64 index = m_blocks + (m_block == Block::None ? 0 : 1);
        json::Writer writer;
        writer.beginObject().key("type").string("tool_use").key("id").string(callId(m_context, step.id, index));
        writer.key("name").string(step.name).key("input").beginObject().endObject().endObject();
        return openBlock(Block::ToolUse, writer.bytes());
    }
    case CallStep::Kind::Arguments: return input(step.arguments);
    case CallStep::Kind::End: break;
    }
    const QByteArray rest = std::exchange(m_input, {});
    const QByteArray told = rest.isEmpty() ? rest : delta("input_json_delta", "partial_json", inputObject(rest));
    return told + closeBlock();
}

/// An object goes on as it comes, to its end; what is none has to be whole to become one.
QByteArray StreamEncoder::input(const QByteArray &arguments)
{
    QByteArray text = std::exchange(m_input, {}) + arguments;
    if (!m_inputObject && QByteArrayView(text).trimmed().startsWith('{'))
        m_inputObject.emplace();
    if (!m_inputObject) {
        m_input = std::move(text);
        return {};
    }
    const QByteArrayView object = m_inputObject->upToEnd(text);
    return object.isEmpty() ? QByteArray() : delta("input_json_delta", "partial_json", object.toByteArray());
}

QByteArray StreamEncoder::openBlock(Block block, QByteArrayView content)
{
    QByteArray out = closeBlock();
    m_block = block;
    return out + eventText("content_block_start", [&](json::Writer &writer) {
               writer.key("index").integer(m_blocks).key("content_block").raw(content);
           });
}

QByteArray StreamEncoder::delta(QByteArrayView type, QByteArrayView member, const QByteArray &text)
{
    return eventText("content_block_delta", [&](json::Writer &writer) {
        writer.key("index").integer(m_blocks).key("delta").beginObject();
        writer.key("type").string(type).key(member).string(text).endObject();
    });
}

QByteArray StreamEncoder::closeBlock()
{
    if (m_block == Block::None)
        return {};
    QByteArray out;
    if (m_block == Block::Thinking)
        out = delta("signature_delta", "signature", {});
    m_block = Block::None;
    return out
           + eventText("content_block_stop", [&](json::Writer &writer) { writer.key("index").integer(m_blocks++); });
}

QByteArray StreamEncoder::finishBlocks()
{
    QByteArray out = start();
    out += run(m_sequencer.finish(m_end.reason));
    return out + closeBlock();
}

QByteArray StreamEncoder::end()
{
    if (m_ended)
        return {};
    if (!m_finished) {
        return fail(openaichat::protocolError(
            QStringLiteral("The provider's stream ended before the answer was complete; try again.")));
    }
    QByteArray out = finishBlocks();
    if (m_end.hasImages && !m_spoke && !m_called)
        return out + fail(openaichat::onlyImagesError());
    m_ended = true;
    out += eventText("message_delta", [this](json::Writer &writer) {
        writer.key("delta").beginObject();
        writeStop(writer, m_end, m_called, m_context);
        writer.endObject().key("usage");
        writeUsage(writer, m_usage);
    });
    return out + eventText("message_stop", [](json::Writer &) {});
}

QByteArray StreamEncoder::fail(const Error &error, const PromptSize &size)
{
    if (std::exchange(m_ended, true))
        return {};
    return eventText("error", [&](json::Writer &writer) {
        writer.key("error");
        writeError(writer, error, size);
    });
}

QByteArray StreamEncoder::ping()
{
    return eventText("ping", [](json::Writer &) {});
}

} // namespace sluice::anthropicmessages
