// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sluice::markdown {

/// A formula as it stood in the text.
struct MathSpan {
    QByteArray source = {};  ///< with its signs
    QByteArray content = {}; ///< without
    bool display = false;
};

/// A text whose formulas were put aside, so that nothing in them is taken for Markdown.
struct WithoutMath {
    QByteArray text = {};
    std::vector<MathSpan> spans = {};
};

/// Puts `$…$`, `$$…$$`, `\(…\)` and `\[…\]` aside. Sums of money, code and what is not closed stay as they are.
[[nodiscard]] WithoutMath putMathAside(QByteArrayView markdown);

/// A stretch of text, or a formula.
struct MathPart {
    QByteArrayView text = {};
    const MathSpan *math = nullptr;
};
/// The text at its places with formulas again.
[[nodiscard]] std::vector<MathPart> mathParts(QByteArrayView text, const std::vector<MathSpan> &spans);
[[nodiscard]] QByteArray withMathSource(QByteArrayView text, const std::vector<MathSpan> &spans);

} // namespace sluice::markdown
