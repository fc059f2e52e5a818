// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace sluice::sim {

/// A vector of `dimensions` numbers that depends on the words of `text`: texts with words in common are near each
/// other. Of length 1 if `normalize`.
[[nodiscard]] std::vector<float> embeddingOf(QByteArrayView text, int dimensions, bool normalize);

} // namespace sluice::sim
