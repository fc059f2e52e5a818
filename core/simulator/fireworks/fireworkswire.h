// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/chatchunks.h"

namespace sluice::sim {

/// Fireworks' chat stream (core/dialects/openaichat/README.md#stream): tool calls in pieces without `index`, usage on
/// the last finish chunk.
class FireworksChunks final : public ChatChunks
{
public:
    FireworksChunks(std::shared_ptr<const Answer> answer, const WireInfo &info);
    void finish(QByteArray &out) override;
};

/// Fireworks' text completion stream.
class FireworksTextChunks final : public EventWriter
{
public:
    FireworksTextChunks(std::shared_ptr<const Answer> answer, WireInfo info);
    void open(QByteArray &) override {}
    void piece(QByteArray &out, const Piece &piece) override;
    void finish(QByteArray &out) override;
    void done(QByteArray &out) override;

private:
    std::shared_ptr<const Answer> m_answer;
    WireInfo m_info;
    QByteArray m_head;
};

[[nodiscard]] QByteArray fireworksChatBody(const Answer &answer, const WireInfo &info);
[[nodiscard]] QByteArray fireworksTextBody(const Answer &answer, const WireInfo &info);
[[nodiscard]] QByteArray fireworksUsage(const Answer &answer);
/// The `fireworks-…` headers of a whole answer.
[[nodiscard]] HeaderList fireworksHeaders(const Answer &answer, const WireInfo &info);

} // namespace sluice::sim
