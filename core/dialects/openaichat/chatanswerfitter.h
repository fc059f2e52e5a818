// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "json/value.h"

namespace sluice {

/// Makes a whole chat answer fit for clients that read it strictly: `content` is there, null beside calls; calls have
/// an id of their own, a type and their arguments as text; words are the format's. The bytes as they came when they
/// fit. With `keepTier` the provider's own word for the service tier stays.
[[nodiscard]] QByteArray fitChatAnswer(const QByteArray &body, bool keepTier);

/// The failure that a whole chat answer tells, or that lies in a call nobody could make; nothing if it can be used.
[[nodiscard]] std::optional<Error> failureInChatAnswer(const json::Value &body);

/// Whether a `service_tier` is one that OpenAI documents, or none at all.
[[nodiscard]] bool isServiceTier(const json::Value &tier);

} // namespace sluice
