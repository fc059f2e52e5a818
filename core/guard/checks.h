// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace sluice {

/// A check by its name in the files of rules: how many of the bytes found are one indeed. Null for an unknown name.
using GuardCheck = qsizetype (*)(QByteArrayView found);
[[nodiscard]] GuardCheck guardCheck(QByteArrayView name);

} // namespace sluice
