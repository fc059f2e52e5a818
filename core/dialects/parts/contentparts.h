// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/value.h"

#include <functional>

namespace sluice {

/// An answer's content that a server tells as a list of parts, where the format has one text: calls `take` with each
/// text, and whether it is thinking. False if something else is in it, which has no place in a text.
bool visitContentParts(const json::Value &list,
                       const std::function<void(const json::Value &text, bool isThinking)> &take);

/// Whether a delta, or a message, tells something of an answer, whatever it is: text, calls, tools that the provider
/// ran, sound, images, citations. A role, what is empty, and words that name something are none.
[[nodiscard]] bool tellsAnswer(const json::Value &delta);

/// A whole message with such content made the format's own: a text, and the thinking in the member for it. Nothing if
/// it is that already, or cannot be.
[[nodiscard]] std::optional<QByteArray> withPlainContent(const json::Value &message);

} // namespace sluice
