// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/value.h"

namespace sluice::json {

/// Reads a text that comes as the JSON strings of several messages, cut anywhere: also between the two halves of a
/// surrogate pair and inside a character's UTF-8 bytes. One per text.
class TextDecoder
{
public:
    /// The text of the next piece, always whole characters; what is cut at its end comes with a later piece.
    [[nodiscard]] QByteArray decode(const Value &piece);
    /// Whether a piece reads by itself as it does here, so that it need not be decoded.
    [[nodiscard]] bool stands(const Value &piece) const;
    /// What a text that ends in the middle of a character still owes: U+FFFD, or nothing.
    [[nodiscard]] QByteArray end();
    /// Whether the beginning of a character waits for its rest.
    [[nodiscard]] bool isWaiting() const { return !m_held.isEmpty(); }
    /// Whether the last piece reads otherwise than it would alone.
    [[nodiscard]] bool wasCut() const { return m_cut; }

private:
    QByteArray m_held; ///< the inside of a string, as it came
    bool m_cut = false;
};

} // namespace sluice::json
