// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "wire/sse.h"
#include "json/value.h"

namespace sluice {

/// What one event of a provider's stream holds, before its dialect reads it.
struct EventContent {
    enum class Kind {
        Nothing, ///< an empty data line, or JSON that is no object: it means nothing
        Done,    ///< `[DONE]`: whatever follows is no part of the answer
        Failure, ///< the provider tells an error, or the event cannot be read
        Object,  ///< a JSON object
    };
    Kind kind = Kind::Nothing;
    std::optional<Error> error = {};
    std::optional<json::Document> document = {};
};

/// Reads an event in the forms that all dialects of streams share; `what` names it in an error: "a chunk".
[[nodiscard]] EventContent readEvent(const SseEvent &event, const char *what = "a chunk");

/// Whether an event has no data, and is no error.
[[nodiscard]] bool isBlank(const SseEvent &event);

/// Whether an event only says that the stream is over.
[[nodiscard]] bool isDone(const SseEvent &event);

} // namespace sluice
