// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/chatchunks.h"

namespace sluice::sim {

/// Groq's chat stream (core/dialects/openaichat/README.md#stream).
class GroqChunks final : public ChatChunks
{
public:
    GroqChunks(std::shared_ptr<const Answer> answer, const WireInfo &info);
    void open(QByteArray &out) override;
    void finish(QByteArray &out) override;
};

/// Groq's whole chat answer.
[[nodiscard]] QByteArray groqChatBody(const Answer &answer, const WireInfo &info);

/// Groq cuts calls in no pieces.
[[nodiscard]] constexpr PieceStyle groqPieces(int tokensPerChunk)
{
    return {.wholeCalls = true, .tokensPerChunk = tokensPerChunk};
}

} // namespace sluice::sim
