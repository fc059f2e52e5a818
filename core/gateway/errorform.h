// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "gateway/doors.h"
#include "http/exchange.h"

namespace sluice {

/// The HTTP answer for an error in the dialect of the door: status, body, integer `retry-after`, both request ids.
[[nodiscard]] HttpAnswer errorAnswer(const Error &error, const DoorMatch &door, const QByteArray &requestId);

/// The status to answer an error with when the provider gave none.
[[nodiscard]] int statusFor(const Error &error);

} // namespace sluice
