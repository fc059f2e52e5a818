// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/access/accesspolicy.h"

// What browsers want to be told before they let a listed web page read an answer (core/gateway/README.md#who-may-call).
namespace sluice {

/// The headers of every answer to a request from an allowed origin; none for all others.
[[nodiscard]] HeaderList corsHeaders(const AccessPolicy &policy, const HttpRequestHead &head);

/// Whether a browser asks, without the key, what a page's real request may have.
[[nodiscard]] bool isPreflight(const HttpRequestHead &head);

/// Lets an allowed origin go on with one of `methods`; `corsHeaders` come beside it.
[[nodiscard]] HttpAnswer preflightAnswer(const HttpRequestHead &head, const QByteArray &methods);

} // namespace sluice
