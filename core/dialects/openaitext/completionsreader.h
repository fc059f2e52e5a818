// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/parts/finishreason.h"
#include "dialects/upstreamdialect.h"
#include "json/textdecoder.h"

namespace sluice {

/// Reads a provider's own stream of text completions (core/dialects/openaitext/openaicompletions.md). Choices other
/// than the first are skipped.
class CompletionsReader final : public StreamReader
{
public:
    std::vector<StreamEvent> decode(const SseEvent &event) override;
    std::vector<StreamEvent> end() override;
    void expect(const StreamExpectation &expected) override { m_expected = expected; }
    /// As of chat: where an end comes with text, more may follow.
    bool complete() const override
    {
        return m_done || (finished() && !m_isSpeaking && (m_usageAtEnd || !m_expected.usage));
    }
    bool finished() const override { return m_finished && m_choicesEnded >= m_expected.choices; }
    bool hasBegun() const override { return m_hasBegun; }
    AnswerFacts facts() const override { return {m_id, m_model, m_ends.reasons()}; }

private:
    std::vector<StreamEvent> readChunk(const json::Value &chunk);
    std::vector<StreamEvent> fail(Error error);

    void readChoice(const json::Value &choice, std::vector<StreamEvent> &events);

    StreamExpectation m_expected;
    json::TextDecoder m_text;
    Usage m_usage;
    QByteArray m_id;
    QByteArray m_model;
    ChoiceEnds m_ends;
    std::optional<FinishWord> m_finish;
    int m_choicesEnded = 0;
    bool m_usageAtEnd = false;
    bool m_started = false;
    bool m_finished = false;
    bool m_isSpeaking = false; ///< the last chunk held text
    bool m_hasBegun = false;
    bool m_done = false;
};

} // namespace sluice
