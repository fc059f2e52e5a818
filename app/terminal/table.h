// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

#include <vector>

namespace sluice::terminal {

/// Rows, the first of them the heading, as lines of a table; the first `textColumns` columns are to the left, the
/// others to the right.
[[nodiscard]] QByteArray table(const std::vector<QByteArrayList> &rows, int textColumns);

} // namespace sluice::terminal
