// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/block.h"

#include <utility>
#include <vector>

namespace sluice::markdown {

/// Fills a StyledText from left to right while spans open and close.
class TextBuilder
{
public:
    void open(Style style) { ++m_depth[indexOf(style)]; }
    void close(Style style);
    /// Later text leads to an address until `closeLink`; the outermost link wins.
    void openLink(const QString &address);
    void closeLink();
    /// An image is its description, which leads to it; without one its address.
    void openImage(const QString &address);
    void closeImage();
    void add(const QString &text, int more = Plain);
    /// Whether nothing came yet.
    [[nodiscard]] bool isEmpty() const { return m_out.text.isEmpty(); }
    [[nodiscard]] StyledText take();

private:
    [[nodiscard]] static size_t indexOf(Style style);
    [[nodiscard]] int style() const;

    StyledText m_out;
    int m_depth[4] = {};
    int m_links = 0;
    int m_link = -1;
    std::vector<std::pair<QString, qsizetype>> m_images;
};

} // namespace sluice::markdown
