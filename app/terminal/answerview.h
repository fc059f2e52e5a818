// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal/linewrapper.h"
#include "terminal/screen.h"

#include <QByteArrayList>

#include <functional>
#include <memory>
#include <vector>

namespace sluice::terminal {

/// Shows several answers while they stream. `append` and `finish` take the answer's index.
class AnswerView
{
public:
    virtual ~AnswerView() = default;
    virtual void append(std::size_t answer, QByteArrayView text, Tone tone) = 0;
    /// This answer is complete.
    virtual void finish(std::size_t answer) = 0;
    /// Brings the screen up to date; called after each round of appends.
    virtual void refresh() = 0;
};

/// Where a view looks and writes.
struct ViewPort {
    std::function<Screen()> measure;
    std::function<void(const QByteArray &)> write;
};

/// Labelled columns when the terminal is wide enough, interleaved blocks when not, changing as its size does; one
/// answer after the other where no control sequences are understood.
[[nodiscard]] std::unique_ptr<AnswerView> makeAnswerView(ViewPort port, const QByteArrayList &labels);

} // namespace sluice::terminal
