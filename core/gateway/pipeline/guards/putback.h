// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/answerguard.h"
#include "wire/sse.h"

namespace sluice {

/// Puts back into an answer what guards took out of its request, as the very last thing before the client: what is
/// logged, kept or sent to a model has the placeholders.
class PutBack
{
public:
    /// What is empty puts nothing back.
    explicit PutBack(const Placeholders &placeholders);

    /// Bytes of a stream as they may go on by now: what may still become a placeholder is held.
    [[nodiscard]] QByteArray add(const QByteArray &bytes);
    /// What is held; nothing follows, or something else does.
    [[nodiscard]] QByteArray rest();
    /// Of an answer in one piece.
    [[nodiscard]] QByteArray whole(const QByteArray &body) const;

private:
    [[nodiscard]] QByteArray take();

    GuardRuleList m_rules;
    GuardReport m_report; ///< nobody asks for it
    SseParser m_parser;
    AnswerGuard m_guard;
};

} // namespace sluice
