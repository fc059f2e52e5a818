// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/plan/answer.h"

namespace sluice::sim {

enum class PieceKind : quint8 {
    Reasoning,
    Content,
    Refusal,
    CallHead,
    CallArguments,
    CallWhole,
    Silent, ///< tokens that take time and are not told
};

/// What one chunk of a stream carries: a slice of one of the answer's texts.
struct Piece {
    quint32 begin = 0;
    quint32 size = 0;
    quint32 tokens = 1;
    PieceKind kind = PieceKind::Content;
    quint8 choice = 0;
    quint8 call = 0;
};

/// How a dialect cuts an answer.
struct PieceStyle {
    bool wholeCalls = false;
    int tokensPerChunk = 1;
};

/// The pieces in the order they are sent; several choices take turns.
[[nodiscard]] std::vector<Piece> cutAnswer(const Answer &answer, const PieceStyle &style);

/// The escaped text of a piece; a CallHead has none, a CallWhole all of its arguments.
[[nodiscard]] QByteArrayView pieceText(const Answer &answer, const Piece &piece);

} // namespace sluice::sim
