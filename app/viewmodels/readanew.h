// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace sluice {

/// Lets everything that is bound to a view model and those below it, its children and what its properties and rows
/// hold, read its texts once more: they are in another language now. Numbers, flags and states are not told of, for
/// they stay.
void readAnew(QObject &top);

} // namespace sluice
