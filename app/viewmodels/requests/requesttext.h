// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/record.h"

#include <QString>

namespace sluice {

/// How a request is told in lists and details.
namespace requesttext {

/// "14:03:22", or with its day where that is not today.
[[nodiscard]] QString time(const RequestRecord &record);
/// The whole of it.
[[nodiscard]] QString fullTime(const RequestRecord &record);
[[nodiscard]] QString client(const RequestRecord &record);
/// A name that is not ours, on one line in which nothing hides.
[[nodiscard]] QString name(const QByteArray &utf8);
/// "200", "429 rate_limit", "stopped".
[[nodiscard]] QString status(const RequestRecord &record);
[[nodiscard]] QString ttft(const RequestRecord &record);
[[nodiscard]] QString rate(const RequestRecord &record);
[[nodiscard]] QString tokens(const RequestRecord &record);
[[nodiscard]] QString cost(const RequestRecord &record);

} // namespace requesttext

} // namespace sluice
