// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/textguard.h"

namespace sluice::test {

/// One line of tests/cases/guards: a text, and what is found in it.
struct GuardCase {
    /// Empty of a text in which nothing is to be found.
    QByteArray pattern;
    QByteArray before;
    QByteArray found;
    QByteArray after;
    [[nodiscard]] QByteArray text() const { return before + found + after; }
};

/// Those of a built-in kind. In the file a match stands in «», the first `~` is nothing (so that those who look for
/// secrets in repositories find none), and `\n` a new line.
[[nodiscard]] std::vector<GuardCase> guardCases(const QByteArray &kind);

/// A rule of a built-in kind that looks at everything.
[[nodiscard]] GuardRulePtr guardRule(const QByteArray &kind, GuardRule::Action action);

/// A text without what the rules take out of it.
[[nodiscard]] QByteArray redacted(const QByteArray &text, const GuardRuleList &rules,
                                  TextGuard::Form form = TextGuard::Form::Plain);

/// What goes on of a text that comes in pieces, and nothing of it before it is known; behind it who blocked it.
[[nodiscard]] QByteArray told(const QByteArrayList &pieces, const GuardRuleList &rules,
                              TextGuard::Form form = TextGuard::Form::Plain);

} // namespace sluice::test
