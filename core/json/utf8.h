// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::json {

/// The text as it is when it is UTF-8; else with U+FFFD for each byte that is none, so that strict readers take it.
[[nodiscard]] QByteArray validUtf8(QByteArray text);

} // namespace sluice::json
