// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/answerguard.h"

namespace sluice {

/// What the model says in one event of a stream. `isPassed`: the provider's bytes go on, and are what is read.
[[nodiscard]] QByteArray saidIn(const AnswerEvent &event, bool isPassed);

/// Whether so much of a stream is enough to be judged by itself: a sentence, or what is long enough.
[[nodiscard]] bool isSegment(const QByteArray &text);
/// Of the text before a segment, so that what is said across a border is seen.
[[nodiscard]] QByteArray endOfSegment(const QByteArray &text);

} // namespace sluice
