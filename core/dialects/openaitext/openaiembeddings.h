// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "chat/response.h"
#include "json/value.h"

namespace sluice::openaiembeddings {

// Embeddings in the form that the client wants, whichever the provider has
// (core/dialects/openaitext/openaiembeddings.md). Pure.

/// Whether the client wants its vectors as base64, as the OpenAI SDKs do unasked.
[[nodiscard]] bool wantsBase64(const json::Value &request);

/// The answer with each list of numbers as base64 of little-endian 32-bit floats; all other bytes stay, and so do
/// vectors that are text already.
[[nodiscard]] Result<QByteArray> withBase64(const QByteArray &answer);
/// The other way round; a text that is no vector stays.
[[nodiscard]] Result<QByteArray> withNumbers(const QByteArray &answer);

/// What a whole answer tells of what it used: some tell nothing but the sum, which is all input.
[[nodiscard]] Usage usageOf(const json::Value &answer);

} // namespace sluice::openaiembeddings
