// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"
#include "playground/panefeed.h"
#include "wire/sse.h"

namespace sluice {

/// An event with what it was read as; its time is the store's matter.
[[nodiscard]] CapturedEvent captured(const SseEvent &raw, const std::vector<StreamEvent> &decoded);

} // namespace sluice
