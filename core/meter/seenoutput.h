// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"
#include "meter/tokenestimator.h"

namespace sluice {

/// What was seen of an answer, in estimated tokens; grows piece by piece and stays small. What a provider counts is
/// held against it, and where it counted nothing this stands for it.
class SeenOutput
{
public:
    /// `calibration`: the model's own tokens per estimated one, as its earlier answers told.
    explicit SeenOutput(double calibration = 1);

    /// A step of a stream; those without output count for nothing, but of counts told it is kept how far they reach.
    void add(const StreamEvent &event);
    /// An answer that came in one piece.
    void add(const ChatResponse &response);
    /// UTF-8 of an answer's text where there is neither of both.
    void addText(QByteArrayView utf8);

    /// Thinking, text and calls together.
    [[nodiscard]] double tokens() const;
    [[nodiscard]] double reasoningTokens() const { return m_reasoning.tokens() * m_calibration; }
    /// Text, refusals and calls.
    [[nodiscard]] double answerTokens() const { return (m_text.tokens() + m_calls.tokens()) * m_calibration; }
    /// What came after the provider last counted in the stream; its count cannot hold it. None when it did not count
    /// there.
    [[nodiscard]] double tokensSinceCount() const { return m_tokensAtCount ? tokens() - *m_tokensAtCount : 0; }
    /// The same without calibration, for finding it.
    [[nodiscard]] double rawTokens() const { return tokens() / m_calibration; }
    /// Steps that held output.
    [[nodiscard]] qint64 deltas() const { return m_deltas; }
    [[nodiscard]] qint64 calls() const { return m_callCount; }
    [[nodiscard]] bool isEmpty() const { return m_deltas == 0 && m_callCount == 0; }

private:
    void addCall(QByteArrayView name, QByteArrayView arguments);

    double m_calibration;
    TokenEstimator m_reasoning;
    TokenEstimator m_text;
    TokenEstimator m_calls;
    std::optional<double> m_tokensAtCount;
    qint64 m_deltas = 0;
    qint64 m_callCount = 0;
};

} // namespace sluice
