// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace sluice {

/// The effort nearest to `wanted` among those a model takes: the strongest that is not stronger, else the weakest.
/// `wanted` itself when nothing is known of the model or of the word.
[[nodiscard]] QByteArray nearestEffort(const QByteArray &wanted, const QByteArrayList &taken);

} // namespace sluice
