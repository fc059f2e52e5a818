// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace sluice::cli {

/// The prompt that an argument stands for, as UTF-8: the argument, or what stands on standard input for "-", without
/// the line end behind it. One without text is an error, for it would be asked and paid; of kind Internal when standard
/// input cannot be read.
[[nodiscard]] Result<QByteArray> readPrompt(const QString &argument);

} // namespace sluice::cli
