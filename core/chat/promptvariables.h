// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

namespace sluice {

/// The names in `{{name}}` of a prompt, each once, in their order. A name is a letter or _ and then letters, digits, _
/// or -; blanks around it do not count.
[[nodiscard]] QStringList variablesIn(const QString &prompt);

/// The prompt with the values in place of their names, in one pass: what a value holds is not looked at again. A name
/// without a value stays as it is written.
[[nodiscard]] QString filledPrompt(const QString &prompt, const QMap<QString, QString> &values);

} // namespace sluice
