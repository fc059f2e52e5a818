// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace sluice::sim {

/// The words of `text` in lower case: runs of letters, digits and non-ASCII bytes, camelCase and snake_case split.
[[nodiscard]] std::vector<QByteArray> wordsOf(QByteArrayView text, int limit = 400);

/// Up to `count` words or pairs of words that say what `prompt` is about, in their order; never empty.
[[nodiscard]] std::vector<QByteArray> topicsOf(QByteArrayView prompt, int count = 3);

/// The beginning of `text` on one line, at most `bytes` long and cut between words.
[[nodiscard]] QByteArray snippetOf(QByteArrayView text, qsizetype bytes = 72);

/// Whether a word carries meaning: four letters or more and none of the common ones.
[[nodiscard]] bool isTopical(QByteArrayView word);

} // namespace sluice::sim
