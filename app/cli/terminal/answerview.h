// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal/text.h"

#include <memory>
#include <vector>

namespace sluice::terminal {

/// Shows several answers while they stream. `append` and `finish` take the answer's index.
class AnswerView
{
public:
    virtual ~AnswerView() = default;
    virtual void append(std::size_t answer, QByteArrayView text) = 0;
    /// This answer is complete.
    virtual void finish(std::size_t answer) = 0;
    /// Brings the screen up to date; called after each round of appends.
    virtual void refresh() = 0;
};

/// Labelled columns when the terminal is wide enough, interleaved blocks when not, one answer after the other when
/// stdout is no terminal.
[[nodiscard]] std::unique_ptr<AnswerView> makeAnswerView(const Screen &screen, const QByteArrayList &labels);

} // namespace sluice::terminal
