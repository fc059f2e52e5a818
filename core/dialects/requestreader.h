// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "chat/request.h"

namespace sluice {

/// A request as values, out of the body that a client sent. `door` is the name of its format in records ("chat"). An
/// error where the format is none of answers in words, or the body is not whole.
[[nodiscard]] Result<ChatRequest> readRequest(QByteArrayView door, const QByteArray &body);

} // namespace sluice
