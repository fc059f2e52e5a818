// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::json {

/// The UTF-8 a valid string's inside stands for; a lone surrogate becomes U+FFFD.
[[nodiscard]] QByteArray unescaped(QByteArrayView inside);

/// Whether a key with its quotes stands for `name`.
[[nodiscard]] bool keyEquals(QByteArrayView rawKey, QByteArrayView name);

} // namespace sluice::json
