// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/edit/textformat.h"

namespace sluice::connectors {

// TOML. See `TextFormat`.

[[nodiscard]] Result<Found> findInToml(const QByteArray &text, const KeyPath &path);
[[nodiscard]] Result<QByteArray> putInToml(const QByteArray &text, const KeyPath &path, const QByteArray &json);
[[nodiscard]] Result<QByteArray> restoreInToml(const QByteArray &text, const KeyPath &path, const QByteArray &raw);
[[nodiscard]] Result<QByteArray> removeFromToml(const QByteArray &text, const KeyPath &path, qsizetype keep);

} // namespace sluice::connectors
