// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/message.h"
#include "json/value.h"

namespace sluice {

/// A message as JSON of our own, to be stored and read again without loss: `role`, `content` (text, or parts),
/// `reasoning`, `tool_calls`, `tool_call_id`, `name`.
[[nodiscard]] QByteArray messageJson(const Message &message);
/// An InvalidRequest error says what is missing; members it does not know are passed over.
[[nodiscard]] Result<Message> readMessage(json::Value value);

/// "user", "assistant", …
[[nodiscard]] QByteArray roleName(Role role);
[[nodiscard]] std::optional<Role> roleOfName(QByteArrayView name);

} // namespace sluice
