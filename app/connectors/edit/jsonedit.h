// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/edit/textformat.h"

namespace sluice::connectors {

// JSON with comments and trailing commas, as editors and tools keep their settings. See `TextFormat`.

[[nodiscard]] Result<Found> findInJson(const QByteArray &text, const KeyPath &path);
[[nodiscard]] Result<QByteArray> putInJson(const QByteArray &text, const KeyPath &path, const QByteArray &json);
[[nodiscard]] Result<QByteArray> restoreInJson(const QByteArray &text, const KeyPath &path, const QByteArray &raw);
[[nodiscard]] Result<QByteArray> removeFromJson(const QByteArray &text, const KeyPath &path, qsizetype keep);

} // namespace sluice::connectors
