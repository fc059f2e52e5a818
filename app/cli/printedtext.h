// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/writer.h"

#include <QDateTime>

namespace sluice::cli {

/// A time as commands tell it: ISO 8601 in UTC, whole seconds; empty of none.
[[nodiscard]] QByteArray timeText(const QDateTime &time);
[[nodiscard]] QByteArray timeText(qint64 unixMs);

/// A member that is null where there is no text.
void writeTextOrNull(json::Writer &writer, const char *name, const QByteArray &text);

} // namespace sluice::cli
