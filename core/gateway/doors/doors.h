// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/clientdialect.h"
#include "wire/headers.h"

namespace sluice {

/// What a client can call (core/gateway/README.md#doors).
enum class Door {
    None,
    Request, ///< to a model, in the format of its dialect
    CountTokens,
    KeptAnswer, ///< one that a request of before was answered with
    CancelKept,
    KeptInput, ///< what it was asked with
    ModelList,
    Model,
    Health,
    Metrics,
    Banner,
    Unsupported ///< an operation of the vendors' that no provider here has
};

/// A path understood.
struct DoorMatch {
    Door door = Door::None;
    /// What is told in; never null.
    const ClientDialect *dialect = &clientDialects().front();
    /// Called below `/openai`, where clients made for Groq come.
    bool groqPath = false;
    /// Percent-decoded id of `/models/{id}`.
    QByteArray modelId = {};
    /// Of `/responses/{id}`.
    QByteArray answerId = {};
    /// "images", "audio", …, of an unsupported one.
    QByteArray operation = {};
};

/// Finds the door of a path (no query): those of the formats stand in their table. `/v1` may be missing or doubled.
/// What has no format of its own, as the list of models, is told in the one whose clients send such headers.
[[nodiscard]] DoorMatch findDoor(const QByteArray &path, const HeaderList &headers = {});

/// "chat", "models", …, for records and metrics; "unknown" for none.
[[nodiscard]] QByteArray doorName(const DoorMatch &match);

/// The methods a door takes, for `Allow`: "POST", "GET, HEAD", ….
[[nodiscard]] QByteArray allowedMethods(Door door);
[[nodiscard]] bool methodAllowed(Door door, const QByteArray &method);

} // namespace sluice
