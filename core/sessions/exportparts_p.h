// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/session.h"

namespace sluice {

// The formats of exportSession().
[[nodiscard]] QByteArray sessionJson(const StoredSession &session);
[[nodiscard]] QByteArray sessionMarkdown(const StoredSession &session);
[[nodiscard]] QByteArray sessionHtml(const StoredSession &session);

/// How an answer ended, in words, where it did not end as it should.
[[nodiscard]] QByteArray endWords(AnswerState state);
/// A pane's letter.
[[nodiscard]] inline char paneLetter(const SessionPane &pane)
{
    return static_cast<char>('A' + qBound(0, pane.number, 25));
}

} // namespace sluice
