// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::cli {

/// US dollars for people, without the sign: with so many decimals at least, and with more where two digits that tell
/// something would not be seen. Never "0.00" for what is not nothing.
[[nodiscard]] QByteArray moneyText(double dollars, int decimals);

} // namespace sluice::cli
