// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::json {

/// A JSON text in lines, two spaces a level: the order of its members, its numbers and its strings stay as they are.
/// Empty when it is no whole JSON text.
[[nodiscard]] QByteArray indented(const QByteArray &text);

} // namespace sluice::json
