// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "gateway/doors/doors.h"
#include "http/exchange.h"

namespace sluice {

/// The HTTP answer for an error in the dialect of the door: status, body, integer `retry-after`, both request ids.
[[nodiscard]] HttpAnswer errorAnswer(const Error &error, const DoorMatch &door, const QByteArray &requestId);

/// A provider's words with a full stop behind them, so that more may follow.
[[nodiscard]] QString asSentence(const QString &words);

/// Whether a client that waits and sends the same request again may fare better. SDKs and coding tools try again by the
/// status alone, for minutes, unless they are told.
[[nodiscard]] bool helpsToTryAgain(const Error &error);
/// Tells a client not to.
void forbidTryingAgain(HttpAnswer &answer);

} // namespace sluice
