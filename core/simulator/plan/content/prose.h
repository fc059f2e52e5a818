// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/plan/content/random.h"
#include "simulator/plan/content/tokens.h"

namespace sluice::sim {

/// What an answer talks about.
struct Subject {
    QByteArray quote; ///< the beginning of the question
    std::vector<QByteArray> topics;
};

/// A sentence about the subject without a leading blank.
[[nodiscard]] QByteArray sentence(const Subject &subject, Random &random);
/// A thought of a reasoning model, without a leading blank.
[[nodiscard]] QByteArray thought(const Subject &subject, Random &random);
/// Words that make exactly `tokens` tokens (1 … 24) after a blank or at the start of a line.
[[nodiscard]] QByteArray closing(int tokens);

/// One block of Markdown with its blank line at the end; `index` picks the kind in turn: paragraph, list, code, table,
/// numbered list, quotation.
[[nodiscard]] QByteArray markdownBlock(int index, const Subject &subject, Random &random);

} // namespace sluice::sim
