// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/contextoverflow.h"

#include <algorithm>

namespace sluice {

bool isContextOverflow(const Error &error)
{
    if (error.code == "context_length_exceeded")
        return true;
    if (error.kind != ErrorKind::InvalidRequest && error.kind != ErrorKind::TooLarge)
        return false;
    constexpr QLatin1String words[] = {
        QLatin1String("maximum context length"),
        QLatin1String("context window"),
        QLatin1String("context length"),
        QLatin1String("prompt is too long"),
        QLatin1String("reduce the length of the messages"),
    };
    // A refused `max_tokens` names the window too, but a shorter conversation does not help it.
    return error.param != "max_tokens" && error.param != "max_completion_tokens" && error.param != "max_output_tokens"
           && std::ranges::any_of(
               words, [&](QLatin1String text) { return error.message.contains(text, Qt::CaseInsensitive); });
}

} // namespace sluice
