// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice {

/// What a client can call (behaviour.md §1).
enum class Door {
    None,
    Chat,
    Responses,
    Completions,
    Embeddings,
    ModelList,
    Model,
    Messages,
    CountTokens,
    Health,
    Metrics,
    Banner,
    Unsupported ///< an operation of the vendors' that no provider here has
};

/// A path understood.
struct DoorMatch {
    Door door = Door::None;
    /// Called below `/openai`, where clients made for Groq come.
    bool groqPath = false;
    /// Called below `/anthropic`.
    bool anthropicPath = false;
    /// Percent-decoded id of `/models/{id}`.
    QByteArray modelId = {};
    /// "images", "audio", …, of an unsupported one.
    QByteArray operation = {};
};

/// Finds the door of a path (no query). `/v1` may be missing or doubled.
[[nodiscard]] DoorMatch findDoor(const QByteArray &path);

/// "chat", "models", …, for records and metrics; "unknown" for none.
[[nodiscard]] QByteArray doorName(Door door);

/// The methods a door takes, for `Allow`: "POST" or "GET, HEAD".
[[nodiscard]] QByteArray allowedMethods(Door door);
[[nodiscard]] bool methodAllowed(Door door, const QByteArray &method);

/// Whether errors of this door have Anthropic's form.
[[nodiscard]] bool speaksAnthropic(const DoorMatch &match);

} // namespace sluice
