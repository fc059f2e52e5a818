// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"

namespace sluice::test {

// One line of text for one value, so that case files can say what they expect.

/// `text "Hi"`, `tool 0 "call_1" "f" "{}"`, `finished "stop"`, …
[[nodiscard]] QByteArray describe(const StreamEvent &event);
/// `input=9 cached=4 output=3 reasoning=2 queue=0.1 …`, what is not known left out.
[[nodiscard]] QByteArray describe(const Usage &usage);
/// `rate_limit retryable status=429 wait=2000 type=… code=… param=… id=… "message"`, what is empty left out.
[[nodiscard]] QByteArray describe(const Error &error);

/// The whole answer the events of a stream make up; a call without arguments has `{}`.
[[nodiscard]] ChatResponse folded(const std::vector<StreamEvent> &events);

} // namespace sluice::test
