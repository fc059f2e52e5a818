// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/value.h"

namespace sluice {

struct RequestContext;
struct UpstreamDialect;

/// Whether an answer of Responses is not at its end, and goes on where nobody sees it.
[[nodiscard]] bool goesOn(const json::Value &answer);

/// An answer was fetched that was booked while it went on: where it has ended, the booking becomes what it cost, once.
void billLate(const RequestContext &request, const UpstreamDialect &format, const QByteArray &answer);

} // namespace sluice
