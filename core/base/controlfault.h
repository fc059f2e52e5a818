// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace sluice {

/// Which control character a value holds that no header can carry, and where: "holds a line break (character 12)"; it
/// repeats nothing of the value. Empty: none.
[[nodiscard]] QString controlFault(QByteArrayView value);

} // namespace sluice
