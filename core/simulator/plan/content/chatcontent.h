// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/plan/content/prose.h"

namespace sluice::sim {

/// A Markdown answer of exactly `tokens` tokens (at least 1) about `question`.
[[nodiscard]] TokenText markdownAnswer(QByteArrayView question, int tokens, Random &random);

/// The same, but the answer begins by telling what the tools found.
[[nodiscard]] TokenText toolResultAnswer(QByteArrayView question, const std::vector<QByteArray> &results, int tokens,
                                         Random &random);

/// Thoughts of exactly `tokens` tokens; empty for 0.
[[nodiscard]] TokenText reasoningText(QByteArrayView question, int tokens, Random &random);

} // namespace sluice::sim
