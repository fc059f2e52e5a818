// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace sluice {

/// The text of one of this folder's files, from the program itself; `what` names it in the error.
[[nodiscard]] Result<QByteArray> readBuiltIn(const QString &name, const QString &what);

} // namespace sluice
