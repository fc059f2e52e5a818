// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/chatchunks.h"

#include "simulator/plan/content/random.h"
#include "json/writer.h"

namespace sluice::sim {

namespace {

/// A plausible probability of a token that never changes.
QByteArray logprobOf(QByteArrayView text, int rank)
{
    const double share = double(hashBytes(quint64(rank), text) % 1000) / 1000.0;
    return QByteArray::number(-0.001 - share * 0.4 - rank * 1.5, 'f', 4);
}

} // namespace

PhaseTimes phaseTimes(const WireInfo &info, const Answer &answer)
{
    const double wait = double(info.pace.ttftNs) / 1e9;
    return {wait * 0.6, wait * 0.4, info.pace.seconds(answer.completionTokens)};
}

void appendMember(QByteArray &out, QByteArrayView key, QByteArrayView rawValue)
{
    out.append(",\"").append(key).append("\":").append(rawValue);
}

QByteArray fingerprintOf(const QByteArray &model)
{
    return "fp_" + QByteArray::number(hashBytes(1, model) & 0xffffffffffULL, 16).rightJustified(10, '0');
}

ChatChunks::ChatChunks(std::shared_ptr<const Answer> answer, WireInfo info, ChatStyle style)
    : m_answer(std::move(answer))
    , m_info(std::move(info))
    , m_style(std::move(style))
{
    m_head = "data: {\"id\":" + json::quoted(m_info.answerId)
             + ",\"object\":\"chat.completion.chunk\",\"created\":" + QByteArray::number(m_info.created)
             + ",\"model\":" + json::quoted(m_info.model) + m_style.afterModel + ",\"choices\":[";
}

void ChatChunks::chunk(QByteArray &out, int choice, QByteArrayView delta, QByteArrayView finish,
                       QByteArrayView extra) const
{
    out.append(m_head).append("{\"index\":").append(QByteArray::number(choice));
    out.append(",\"delta\":").append(delta).append(m_style.afterDelta);
    out.append(",\"finish_reason\":").append(finish).append("}]").append(extra).append("}\n\n");
}

void ChatChunks::open(QByteArray &out)
{
    for (std::size_t i = 0; i < m_answer->choices.size(); ++i)
        chunk(out, int(i), m_style.opening, "null", m_style.afterChoices);
}

void ChatChunks::piece(QByteArray &out, const Piece &piece)
{
    if (piece.kind == PieceKind::Silent)
        return;
    out.append(m_head).append(piece.choice == 0 ? "{\"index\":0,\"delta\":{" : "{\"index\":");
    if (piece.choice > 0)
        out.append(QByteArray::number(piece.choice)).append(",\"delta\":{");
    delta(out, piece);
    out.append("}");
    if (m_info.logprobs >= 0 && piece.kind == PieceKind::Content)
        logprobs(out, pieceText(*m_answer, piece));
    else
        out.append(m_style.afterDelta);
    out.append(",\"finish_reason\":null}]").append(m_style.afterChoices).append("}\n\n");
}

void ChatChunks::delta(QByteArray &out, const Piece &piece) const
{
    switch (piece.kind) {
    case PieceKind::Reasoning: out.append("\"").append(m_style.reasoningKey).append("\":\""); break;
    case PieceKind::Content: out.append("\"content\":\""); break;
    case PieceKind::Refusal: out.append("\"refusal\":\""); break;
    default: callDelta(out, piece); return;
    }
    out.append(pieceText(*m_answer, piece)).append("\"");
}

void ChatChunks::callDelta(QByteArray &out, const Piece &piece) const
{
    const PlannedCall &call = m_answer->choices[piece.choice].calls[piece.call];
    out.append("\"tool_calls\":[{");
    if (m_style.callIndex)
        out.append("\"index\":").append(QByteArray::number(piece.call)).append(",");
    if (piece.kind != PieceKind::CallArguments) {
        out.append("\"id\":").append(json::quoted(call.id)).append(",\"type\":\"function\",");
        out.append("\"function\":{\"name\":").append(json::quoted(call.name)).append(",");
    } else {
        out.append("\"function\":{");
    }
    out.append("\"arguments\":\"").append(pieceText(*m_answer, piece)).append("\"}}]");
}

void ChatChunks::logprobs(QByteArray &out, QByteArrayView text) const
{
    out.append(",\"logprobs\":{\"content\":[{\"token\":\"").append(text).append("\",\"logprob\":");
    out.append(logprobOf(text, 0)).append(",\"bytes\":null,\"top_logprobs\":[");
    for (int rank = 0; rank < m_info.logprobs; ++rank) {
        out.append(rank > 0 ? ",{\"token\":\"" : "{\"token\":\"").append(text);
        out.append(rank > 0 ? QByteArray::number(rank) : QByteArray()).append("\",\"logprob\":");
        out.append(logprobOf(text, rank)).append(",\"bytes\":null}");
    }
    out.append("]}]}");
}

void ChatChunks::done(QByteArray &out)
{
    out.append("data: [DONE]\n\n");
}

QByteArray toolCallsMember(const std::vector<PlannedCall> &calls)
{
    if (calls.empty())
        return {};
    QByteArray out = ",\"tool_calls\":[";
    bool first = true;
    for (const PlannedCall &call : calls) {
        out.append(first ? "{" : ",{").append("\"id\":").append(json::quoted(call.id));
        out.append(",\"type\":\"function\",\"function\":{\"name\":").append(json::quoted(call.name));
        out.append(",\"arguments\":\"").append(call.arguments.escaped).append("\"}}");
        first = false;
    }
    return out + ']';
}

} // namespace sluice::sim
