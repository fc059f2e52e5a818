// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/block.h"

namespace sluice::markdown {

/// Code with the runs it is coloured in.
struct Highlighted {
    std::vector<Run> runs = {};
    /// It ends within a comment of several lines.
    bool inComment = false;
};

/// Simple highlighting: keywords, strings, numbers, comments.
[[nodiscard]] Highlighted highlight(const QString &code, const QString &language, bool inComment);

} // namespace sluice::markdown
