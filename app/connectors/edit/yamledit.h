// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/edit/textformat.h"

namespace sluice::connectors {

// YAML, as far as it can be edited by lines: a value of one line at the top (`path` is its name), and an item of a list
// at the top, or of the text when it is a list, which is one line of JSON: the last name of `path` is `member=value` by
// which it is known. See `TextFormat`.

[[nodiscard]] Result<Found> findInYaml(const QByteArray &text, const KeyPath &path);
[[nodiscard]] Result<QByteArray> putInYaml(const QByteArray &text, const KeyPath &path, const QByteArray &json);
[[nodiscard]] Result<QByteArray> restoreInYaml(const QByteArray &text, const KeyPath &path, const QByteArray &raw);
[[nodiscard]] Result<QByteArray> removeFromYaml(const QByteArray &text, const KeyPath &path, qsizetype keep);

} // namespace sluice::connectors
