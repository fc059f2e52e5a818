// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace sluice {

/// The head a day stands below in a list that begins with the newest: "Today", "Yesterday", "Last 7 days", then
/// months.
[[nodiscard]] QString dayHeading(QDate day, QDate today);

} // namespace sluice
