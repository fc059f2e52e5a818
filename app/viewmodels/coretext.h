// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sluice {

/// What the core says in English, in the language of the window where that text is known here, else as it is. The core
/// itself speaks one language: what it says reaches clients and records, too.
[[nodiscard]] QString coreText(const QString &english);

} // namespace sluice
