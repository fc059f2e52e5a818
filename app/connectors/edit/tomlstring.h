// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace sluice::connectors {

/// A string of a TOML text.
struct TomlString {
    QByteArray text; ///< without quotes and escapes
    qsizetype end;   ///< behind its last quote
};

/// Reads the string that begins there, in any of its four notations.
[[nodiscard]] Result<TomlString> readTomlString(QByteArrayView text, qsizetype at);
/// A text as a basic string.
[[nodiscard]] QByteArray tomlQuoted(const QByteArray &text);

} // namespace sluice::connectors
