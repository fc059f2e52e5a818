// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/pieces.h"

#include <algorithm>

namespace sluice::sim {

namespace {

void cutText(std::vector<Piece> &out, const TokenText &text, Piece like, int tokensPerChunk)
{
    quint32 begin = 0;
    for (int i = 0; i < text.count();) {
        const int count = std::min(tokensPerChunk, text.count() - i);
        i += count;
        like.begin = begin;
        like.size = text.ends[std::size_t(i) - 1] - begin;
        like.tokens = quint32(count);
        out.push_back(like);
        begin = text.ends[std::size_t(i) - 1];
    }
}

void cutCall(std::vector<Piece> &out, const PlannedCall &call, Piece like, const PieceStyle &style)
{
    if (style.wholeCalls) {
        like.kind = PieceKind::CallWhole;
        like.size = quint32(call.arguments.escaped.size());
        like.tokens = quint32(call.arguments.count()) + 1;
        out.push_back(like);
        return;
    }
    like.kind = PieceKind::CallHead;
    out.push_back(like);
    if (call.takesNothing) { // `arguments` stays "" there
        like.kind = PieceKind::Silent;
        like.tokens = quint32(call.arguments.count());
        out.push_back(like);
        return;
    }
    like.kind = PieceKind::CallArguments;
    cutText(out, call.arguments, like, style.tokensPerChunk);
}

std::vector<Piece> cutChoice(const Answer &answer, std::size_t index, const PieceStyle &style)
{
    const PlannedChoice &choice = answer.choices[index];
    std::vector<Piece> out;
    out.reserve(std::size_t(choice.reasoning.count() + choice.content.count()) + 8);
    Piece like{.choice = quint8(index)};
    if (answer.thinking == Thinking::Hidden && choice.reasoning.count() > 0) {
        like.kind = PieceKind::Silent;
        like.tokens = quint32(choice.reasoning.count());
        out.push_back(like);
    } else {
        like.kind = PieceKind::Reasoning;
        cutText(out, choice.reasoning, like, style.tokensPerChunk);
    }
    like = {.kind = PieceKind::Content, .choice = quint8(index)};
    cutText(out, choice.content, like, style.tokensPerChunk);
    like.kind = PieceKind::Refusal;
    cutText(out, choice.refusal, like, style.tokensPerChunk);
    for (std::size_t i = 0; i < choice.calls.size(); ++i) {
        like = {.choice = quint8(index), .call = quint8(i)};
        cutCall(out, choice.calls[i], like, style);
    }
    return out;
}

} // namespace

std::vector<Piece> cutAnswer(const Answer &answer, const PieceStyle &style)
{
    if (answer.choices.size() == 1)
        return cutChoice(answer, 0, style);
    std::vector<std::vector<Piece>> lists;
    std::size_t longest = 0;
    for (std::size_t i = 0; i < answer.choices.size(); ++i) {
        lists.push_back(cutChoice(answer, i, style));
        longest = std::max(longest, lists.back().size());
    }
    std::vector<Piece> out;
    for (std::size_t turn = 0; turn < longest; ++turn) {
        for (const std::vector<Piece> &list : lists) {
            if (turn < list.size())
                out.push_back(list[turn]);
        }
    }
    return out;
}

QByteArrayView pieceText(const Answer &answer, const Piece &piece)
{
    const PlannedChoice &choice = answer.choices[piece.choice];
    const auto slice = [&](const TokenText &text) {
        return QByteArrayView(text.escaped).sliced(qsizetype(piece.begin), qsizetype(piece.size));
    };
    switch (piece.kind) {
    case PieceKind::Reasoning: return slice(choice.reasoning);
    case PieceKind::Content: return slice(choice.content);
    case PieceKind::Refusal: return slice(choice.refusal);
    case PieceKind::CallArguments:
    case PieceKind::CallWhole: return slice(choice.calls[piece.call].arguments);
    case PieceKind::CallHead:
    case PieceKind::Silent: break;
    }
    return {};
}

} // namespace sluice::sim
