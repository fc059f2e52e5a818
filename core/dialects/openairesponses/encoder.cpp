// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/overloaded.h"
#include "dialects/openairesponses/openairesponses_p.h"
#include "wire/sse.h"

#include <algorithm>

namespace sluice::openairesponses {

namespace {

using ItemKind = OutputItem::Kind;

/// Names of the events of a part's life.
struct PartEvents {
    QByteArrayView added, delta, done, partDone;
    QByteArrayView index; ///< the member that counts parts
    QByteArrayView text;  ///< the member of `done` that holds the whole text
    bool hasLogprobs = false;
};

constexpr PartEvents partEvents[] = {
    {"response.content_part.added", "response.output_text.delta", "response.output_text.done",
     "response.content_part.done", "content_index", "text", true},
    {"response.content_part.added", "response.refusal.delta", "response.refusal.done", "response.content_part.done",
     "content_index", "refusal"},
    {"response.reasoning_summary_part.added", "response.reasoning_summary_text.delta",
     "response.reasoning_summary_text.done", "response.reasoning_summary_part.done", "summary_index", "text"},
};

const PartEvents &eventsOf(PartKind kind)
{
    return partEvents[std::size_t(kind)];
}

} // namespace

StreamEncoder::StreamEncoder(AnswerContext context)
    : m_context(std::move(context))
{
}

/// One event with the next number; `write` adds its own members.
template<typename Write>
QByteArray StreamEncoder::event(QByteArrayView type, Write write)
{
    json::Writer writer;
    writer.beginObject().key("type").string(type).key("sequence_number").integer(m_number++);
    write(writer);
    return formatSseEvent(writer.endObject().bytes(), type);
}

QByteArray StreamEncoder::encode(const StreamEvent &event)
{
    if (m_ended)
        return {};
    return std::visit(Overloaded{
                          [this](const Started &head) {
                              if (!head.model.isEmpty())
                                  m_context.model = head.model;
                              return open();
                          },
                          [this](const UsageUpdate &update) {
                              m_usage = update.usage;
                              return QByteArray();
                          },
                          [this](const Finished &finish) {
                              // Items stay open: some providers tell the reason before the last of the text.
                              m_finished = true;
                              m_reason = finish.reason;
                              m_hasImages = finish.hasImages;
                              return open();
                          },
                          [this](const Failed &failure) { return fail(failure.error); },
                          [this](const Cited &cited) {
                              m_citations.push_back(cited.citation);
                              return tellCitations();
                          },
                          [&](const auto &) {
                              QByteArray out = open();
                              out += run(m_sequencer.add(event)); // the numbers follow this order
                              return out;
                          },
                      },
                      event);
}

/// What every stream begins with, once.
QByteArray StreamEncoder::open()
{
    if (std::exchange(m_opened, true))
        return {};
    m_object = responseObject(m_context, {}, {});
    const auto write = [&](json::Writer &writer) { writer.key("response").raw(m_object); };
    const QByteArray created = event("response.created", write);
    return created + event("response.in_progress", write);
}

QByteArray StreamEncoder::text(ItemKind kind, PartKind part, const QByteArray &text)
{
    QByteArray out;
    if (text.isEmpty())
        return out;
    if (m_itemOpen && m_items.back().kind != kind)
        out += closeItem(ItemStatus::Completed);
    if (!m_itemOpen)
        out += openItem(newItem(m_context, kind, m_items.size()));
    if (!m_items.back().parts.empty() && m_items.back().parts.back().kind != part)
        out += closePart();
    if (m_items.back().parts.empty() || m_items.back().parts.back().kind != part)
        out += openPart(part);
    m_items.back().parts.back().text += text;
    out += textDelta(text);
    return out += tellCitations();
}

/// The last text that was told, though calls may have closed it; they wait for one where there is none.
QByteArray StreamEncoder::tellCitations()
{
    if (m_citations.empty())
        return {};
    const auto isText = [](const OutputPart &part) { return part.kind == PartKind::OutputText; };
    for (std::size_t i = m_items.size(); i-- > 0;) {
        std::vector<OutputPart> &parts = m_items[i].parts;
        const auto part = std::find_if(parts.rbegin(), parts.rend(), isText);
        if (part != parts.rend())
            return tellCitations(i, std::size_t(parts.rend() - part) - 1);
    }
    return {};
}

QByteArray StreamEncoder::tellCitations(std::size_t place, std::size_t partPlace)
{
    OutputPart &part = m_items[place].parts[partPlace];
    QByteArray out;
    for (UrlCitation &citation : std::exchange(m_citations, {})) {
        out += event("response.output_text.annotation.added", [&](json::Writer &writer) {
            writer.key("item_id").string(m_items[place].id).key("output_index").integer(qint64(place));
            writer.key("content_index").integer(qint64(partPlace));
            writer.key("annotation_index").integer(qint64(part.citations.size())).key("annotation");
            writeCitation(writer, citation);
        });
        part.citations.push_back(std::move(citation));
    }
    return out;
}

QByteArray StreamEncoder::textDelta(const QByteArray &text)
{
    const OutputItem &item = m_items.back();
    const PartEvents &names = eventsOf(item.parts.back().kind);
    return event(names.delta, [&](json::Writer &writer) {
        writer.key("item_id").string(item.id).key("output_index").integer(qint64(m_items.size()) - 1);
        writer.key(names.index).integer(qint64(item.parts.size()) - 1).key("delta").string(text);
        if (names.hasLogprobs)
            writer.key("logprobs").beginArray().endArray();
    });
}

QByteArray StreamEncoder::openItem(OutputItem item)
{
    m_items.push_back(std::move(item));
    m_itemOpen = true;
    return event("response.output_item.added", [&](json::Writer &writer) {
        writer.key("output_index").integer(qint64(m_items.size()) - 1).key("item");
        writeItem(writer, m_items.back());
    });
}

QByteArray StreamEncoder::openPart(PartKind kind)
{
    OutputItem &item = m_items.back();
    item.parts.push_back({kind});
    const PartEvents &names = eventsOf(kind);
    return event(names.added, [&](json::Writer &writer) {
        writer.key("item_id").string(item.id).key("output_index").integer(qint64(m_items.size()) - 1);
        writer.key(names.index).integer(qint64(item.parts.size()) - 1).key("part");
        writePart(writer, item.parts.back());
    });
}

QByteArray StreamEncoder::closePart()
{
    const OutputItem &item = m_items.back();
    const OutputPart &part = item.parts.back();
    const PartEvents &names = eventsOf(part.kind);
    const auto place = [&](json::Writer &writer) {
        writer.key("item_id").string(item.id).key("output_index").integer(qint64(m_items.size()) - 1);
        writer.key(names.index).integer(qint64(item.parts.size()) - 1);
    };
    const QByteArray done = event(names.done, [&](json::Writer &writer) {
        place(writer);
        writer.key(names.text).string(part.text);
        if (names.hasLogprobs)
            writer.key("logprobs").beginArray().endArray();
    });
    return done + event(names.partDone, [&](json::Writer &writer) {
               place(writer);
               writer.key("part");
               writePart(writer, part);
           });
}

QByteArray StreamEncoder::closeItem(ItemStatus status)
{
    QByteArray out;
    OutputItem &item = m_items.back();
    item.status = status;
    if (item.kind == ItemKind::Call)
        out += closeCall();
    else
        out += closePart();
    m_itemOpen = false;
    return out + event("response.output_item.done", [&](json::Writer &writer) {
               writer.key("output_index").integer(qint64(m_items.size()) - 1).key("item");
               writeItem(writer, item);
           });
}

QByteArray StreamEncoder::run(const std::vector<AnswerStep> &steps)
{
    const auto visitor = Overloaded{
        [this](const ReasoningDelta &delta) { return text(ItemKind::Reasoning, PartKind::SummaryText, delta.text); },
        [this](const TextDelta &delta) { return text(ItemKind::Message, PartKind::OutputText, delta.text); },
        [this](const RefusalDelta &delta) { return text(ItemKind::Message, PartKind::Refusal, delta.text); },
        [this](const CallStep &step) { return call(step); },
    };
    QByteArray out;
    for (const AnswerStep &step : steps)
        out += std::visit(visitor, step);
    return out;
}

QByteArray StreamEncoder::call(const CallStep &step)
{
    switch (step.kind) {
    case CallStep::Kind::Begin: {
        const bool isCut = m_isClosing && isCutOff(m_reason);
        const QByteArray before =
            m_itemOpen ? closeItem(isCut ? ItemStatus::Incomplete : ItemStatus::Completed) : QByteArray();
        return before + openItem(newItem(m_context, ItemKind::Call, m_items.size(), {step.id, step.name, {}}));
    }
    case CallStep::Kind::Arguments: return callArguments(step.arguments);
    case CallStep::Kind::End: break;
    }
    // The end of the last call may be a cut; `finishItems` knows.
    return m_isClosing ? QByteArray() : closeItem(ItemStatus::Completed);
}

/// Free text is wrapped in JSON upstream, so it is told when it is whole.
QByteArray StreamEncoder::callArguments(const QByteArray &arguments)
{
    OutputItem &item = m_items.back();
    item.call.arguments += arguments;
    if (item.tool.form != BridgedTool::Form::Function)
        return {};
    return event("response.function_call_arguments.delta", [&](json::Writer &writer) {
        writer.key("item_id").string(item.id).key("output_index").integer(qint64(m_items.size()) - 1);
        writer.key("delta").string(arguments);
    });
}

QByteArray StreamEncoder::closeCall()
{
    const OutputItem &item = m_items.back();
    const auto place = [&](json::Writer &writer) {
        writer.key("item_id").string(item.id).key("output_index").integer(qint64(m_items.size()) - 1);
    };
    switch (item.tool.form) {
    case BridgedTool::Form::Function:
        return event("response.function_call_arguments.done", [&](json::Writer &writer) {
            place(writer);
            writer.key("name").string(item.tool.name).key("arguments").string(item.call.arguments);
        });
    case BridgedTool::Form::Custom: {
        const QByteArray input = customInput(item.call.arguments);
        const QByteArray delta = event("response.custom_tool_call_input.delta", [&](json::Writer &writer) {
            place(writer);
            writer.key("delta").string(input);
        });
        return delta + event("response.custom_tool_call_input.done", [&](json::Writer &writer) {
                   place(writer);
                   writer.key("input").string(input);
               });
    }
    case BridgedTool::Form::ToolSearch: break;
    }
    return {};
}

/// Closes everything; what is open last is where an answer was cut.
QByteArray StreamEncoder::finishItems()
{
    m_isClosing = true;
    QByteArray out = open();
    out += run(m_sequencer.finish(m_reason));
    if (m_itemOpen)
        out += closeItem(isCutOff(m_reason) ? ItemStatus::Incomplete : ItemStatus::Completed);
    return out;
}

QByteArray StreamEncoder::end(qint64 completedAt)
{
    if (m_ended)
        return {};
    if (!m_finished) {
        return fail(openaichat::protocolError(
            QStringLiteral("The provider's stream ended before the answer was complete; try again.")));
    }
    const QByteArray rest = finishItems();
    const auto isThinking = [](const OutputItem &item) { return item.kind == ItemKind::Reasoning; };
    if (m_hasImages && std::ranges::all_of(m_items, isThinking))
        return rest + fail(openaichat::onlyImagesError());
    m_ended = true;
    const ResponseState state = endState(m_reason, m_usage, completedAt);
    m_object = responseObject(m_context, m_items, state);
    return rest + event(isCutOff(m_reason) ? "response.incomplete" : "response.completed", [&](json::Writer &writer) {
               writer.key("response").raw(m_object);
           });
}

QByteArray StreamEncoder::keepAlive()
{
    if (m_ended)
        return {};
    const QByteArray opening = open();
    return opening + event("keepalive", [](json::Writer &) {});
}

/// What there is of the answer goes with the error.
QByteArray StreamEncoder::fail(const Error &error)
{
    const QByteArray opening = open();
    m_ended = true;
    if (m_itemOpen)
        m_items.back().status = ItemStatus::Incomplete;
    const bool isCancelled = error.kind == ErrorKind::Cancelled; // by whoever asked: no fault
    ResponseState state{isCancelled ? "cancelled" : "failed"};
    state.error = isCancelled ? nullptr : &error;
    state.usage = &m_usage;
    m_object = responseObject(m_context, m_items, state);
    return opening + event("response.failed", [&](json::Writer &writer) { writer.key("response").raw(m_object); });
}

} // namespace sluice::openairesponses
