// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"

namespace sluice {

/// What an image is taken for, whatever its size.
constexpr int tokensPerImage = 1000;

/// Guesses how many input tokens a request has, its messages, tools and schemas together; see TokenEstimator. An image
/// counts as 1,000, whatever its size, and so does a file.
[[nodiscard]] qint64 estimateInputTokens(const ChatRequest &request);

} // namespace sluice
