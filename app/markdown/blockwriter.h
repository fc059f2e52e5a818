// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/block.h"

namespace sluice::markdown {

/// Blocks as Markdown again, for the clipboard. Feed them in order, whole or in part.
class BlockWriter
{
public:
    /// Adds the text of a block from one place to another, -1 for its end.
    void add(const Block &block, int from = 0, int to = -1);
    [[nodiscard]] QString markdown();

private:
    void closeCode();
    [[nodiscard]] QString indent(const Block &block, bool first) const;

    QString m_out;
    Block m_last;
    bool m_any = false;
    bool m_inCode = false;
};

/// The styled text as Markdown, from one place to another.
[[nodiscard]] QString inlineMarkdown(const StyledText &text, int from, int to);

} // namespace sluice::markdown
