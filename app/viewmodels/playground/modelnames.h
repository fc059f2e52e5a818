// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sluice {

/// "groq" of "groq/openai/gpt-oss-120b"; empty without a slash.
[[nodiscard]] QString providerOf(const QString &model);
/// The part a user knows a model by: "gpt-oss-120b".
[[nodiscard]] QString shortName(const QString &model);

} // namespace sluice
