// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fakeplayground.h"

namespace sluice::test {

/// An answer with one of every kind of block.
[[nodiscard]] QByteArray answerText();
[[nodiscard]] QByteArray reasoningText();
/// Lets the answer of pane `number` fail in its own way.
void makeFail(Script &script, int number);

} // namespace sluice::test
