// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/money.h"

#include "meter/moneydecimals.h"

namespace sluice::cli {

QByteArray moneyText(double dollars, int decimals)
{
    return QByteArray::number(dollars, 'f', moneyDecimals(dollars, decimals));
}

} // namespace sluice::cli
