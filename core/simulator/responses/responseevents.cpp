// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/responses/responsewire.h"

#include "json/writer.h"

namespace sluice::sim {

namespace {
constexpr QByteArrayView contentIndex = ",\"content_index\":0";
constexpr QByteArrayView summaryIndex = ",\"summary_index\":0";
} // namespace

void ResponseEvents::event(QByteArray &out, QByteArrayView type, QByteArrayView members)
{
    out.append("event: response.").append(type).append("\ndata: {\"type\":\"response.").append(type);
    out.append("\",\"sequence_number\":").append(QByteArray::number(m_sequence++)).append(members).append("}\n\n");
}

QByteArray ResponseEvents::place() const
{
    return ",\"item_id\":" + json::quoted(m_itemId) + ",\"output_index\":" + QByteArray::number(m_outputIndex);
}

void ResponseEvents::open(QByteArray &out)
{
    event(out, "created", ",\"response\":" + m_parts.object("in_progress"));
    event(out, "in_progress", ",\"response\":" + m_parts.object("in_progress"));
}

void ResponseEvents::openItem(QByteArray &out, Open kind, int call)
{
    if (m_open == kind && (kind != Open::Call || m_call == call))
        return;
    closeItem(out);
    m_open = kind;
    m_call = call;
    ++m_outputIndex;
    QByteArray item;
    if (kind == Open::Reasoning) {
        m_itemId = m_parts.itemId("rs_");
        item = m_parts.reasoningItem(false);
    } else if (kind == Open::Message) {
        m_itemId = m_parts.itemId("msg_");
        item = m_parts.messageItem(false);
    } else {
        m_itemId = m_parts.itemId("fc_", call);
        item = m_parts.callItem(call, false);
    }
    event(out, "output_item.added", ",\"output_index\":" + QByteArray::number(m_outputIndex) + ",\"item\":" + item);
    if (kind == Open::Reasoning)
        event(out, "reasoning_summary_part.added",
              place() + summaryIndex.toByteArray() + R"(,"part":{"type":"summary_text","text":""})");
    else if (kind == Open::Message)
        event(out, "content_part.added", place() + contentIndex.toByteArray() + ",\"part\":" + m_parts.textPart(false));
}

void ResponseEvents::piece(QByteArray &out, const Piece &piece)
{
    const QByteArray delta = ",\"delta\":\"" + pieceText(m_parts.answer(), piece).toByteArray() + '"';
    switch (piece.kind) {
    case PieceKind::Reasoning:
        openItem(out, Open::Reasoning, 0);
        event(out, "reasoning_summary_text.delta", place() + summaryIndex.toByteArray() + delta);
        break;
    case PieceKind::Content:
    case PieceKind::Refusal:
        openItem(out, Open::Message, 0);
        event(out, "output_text.delta", place() + contentIndex.toByteArray() + delta + ",\"logprobs\":[]");
        break;
    case PieceKind::CallHead: openItem(out, Open::Call, piece.call); break;
    case PieceKind::CallArguments: event(out, "function_call_arguments.delta", place() + delta); break;
    case PieceKind::CallWhole:
    case PieceKind::Silent: break;
    }
}

void ResponseEvents::closeReasoning(QByteArray &out)
{
    const QByteArray text = ",\"text\":\"" + m_parts.choice().reasoning.escaped + '"';
    const QByteArray here = place() + summaryIndex.toByteArray();
    event(out, "reasoning_summary_text.done", here + text);
    event(out, "reasoning_summary_part.done", here + ",\"part\":{\"type\":\"summary_text\"" + text + '}');
}

void ResponseEvents::closeMessage(QByteArray &out)
{
    const QByteArray here = place() + contentIndex.toByteArray();
    const PlannedChoice &choice = m_parts.choice();
    const QByteArray &text = choice.refusal.count() > 0 ? choice.refusal.escaped : choice.content.escaped;
    event(out, "output_text.done", here + ",\"text\":\"" + text + "\",\"logprobs\":[]");
    event(out, "content_part.done", here + ",\"part\":" + m_parts.textPart(true));
}

void ResponseEvents::closeCall(QByteArray &out)
{
    const PlannedCall &call = m_parts.choice().calls[std::size_t(m_call)];
    event(out, "function_call_arguments.done",
          place() + ",\"name\":" + json::quoted(call.name) + ",\"arguments\":\"" + call.arguments.escaped + '"');
}

void ResponseEvents::closeItem(QByteArray &out)
{
    QByteArray item;
    switch (m_open) {
    case Open::Nothing: return;
    case Open::Reasoning:
        closeReasoning(out);
        item = m_parts.reasoningItem(true);
        break;
    case Open::Message:
        closeMessage(out);
        item = m_parts.messageItem(true);
        break;
    case Open::Call:
        closeCall(out);
        item = m_parts.callItem(m_call, true);
        break;
    }
    m_open = Open::Nothing;
    event(out, "output_item.done", ",\"output_index\":" + QByteArray::number(m_outputIndex) + ",\"item\":" + item);
}

void ResponseEvents::finish(QByteArray &out)
{
    closeItem(out);
}

void ResponseEvents::done(QByteArray &out)
{
    event(out, m_parts.finalStatus(), ",\"response\":" + m_parts.object(m_parts.finalStatus()));
}

} // namespace sluice::sim
