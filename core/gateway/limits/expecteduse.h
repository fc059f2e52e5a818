// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/doors/translator.h"
#include "models/modeltable.h"

namespace sluice {

/// More than any model writes; keeps what clients ask for within what can be added up.
constexpr qint64 mostOutputTokens = 10'000'000;

/// As far as numbers in JSON are exact.
constexpr qint64 mostAskedTokens = 9'007'199'254'740'992;
/// A limit of output tokens as a client wrote it, which is how it is recorded, from 0 to `mostAskedTokens`; nothing
/// unless it is a number.
[[nodiscard]] std::optional<qint64> outputLimit(const json::Value &value);

/// What a request lets a provider count.
struct Allowance {
    /// Of one answer: the request's limit, else what the model can write at most.
    qint64 output = 0;
    /// So many may be written.
    qint64 answers = 1;
    /// Whether the request limits the output itself.
    bool isLimited = false;

    /// The most output there may be.
    [[nodiscard]] qint64 most() const { return output * answers; }
    /// What is usual: without a limit most answers are short. A stream may begin with so much, and more can follow.
    [[nodiscard]] qint64 usual() const;
};

/// What of it goes to a provider: as many answers as its profile lets through, and one where it is asked in chat
/// instead.
[[nodiscard]] OutputMembers asSent(OutputMembers asked, const ClientDialect &dialect, const ProviderProfile &profile);

/// By the members that the format's output is limited by, and no others. Where two of them contradict each other
/// the larger counts, for a provider may take either.
[[nodiscard]] Allowance allowanceOf(const ClientDialect &dialect, const OutputMembers &asked, const ModelFacts &facts);

/// Tokens of the request's texts, from its bytes at little cost. Texts beyond `mostRead` bytes are counted by their
/// size.
[[nodiscard]] qint64 roughInputTokens(QByteArrayView body, qsizetype mostRead = 512 * 1024);
/// The same with the texts read where the door's form is known, and the body is not too large to be read in passing.
[[nodiscard]] qint64 estimatedInputTokens(const DoorRequest &request);

} // namespace sluice
