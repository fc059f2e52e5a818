// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace sluice::json {

/// What a look at a text's strings, numbers and words alone can tell; its structure is not looked at.
struct Tokens {
    /// The text with each number and each escape replaced by the plainest of its length, up to a fault: what any parser
    /// takes whose numbers and characters have limits that JSON does not set.
    QByteArray plain;
    /// The place of the first token that is not legal, in bytes.
    std::optional<qsizetype> fault;
};

[[nodiscard]] Tokens checkTokens(const QByteArray &text);

/// Where a text that was refused stops being JSON, in bytes; 0 if that cannot be said.
[[nodiscard]] qsizetype faultOffset(const Tokens &tokens);

} // namespace sluice::json
