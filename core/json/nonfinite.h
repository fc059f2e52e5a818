// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::json {

/// The text with `null` for each `NaN`, `Infinity` and `-Infinity` outside its strings: Python writes them, as servers
/// of open models do for logprobs, and no JSON reader takes them. A text without them is returned as it is, not copied.
[[nodiscard]] QByteArray withoutNonFinite(const QByteArray &text);

} // namespace sluice::json
