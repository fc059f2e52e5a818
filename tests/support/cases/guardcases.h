// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/guardrule.h"

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

} // namespace sluice::test
