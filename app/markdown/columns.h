// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/block.h"

namespace sluice::markdown {

/// How wide the columns of one table want to be, in digits of its font; grows with each row. A code block has one.
class Columns
{
public:
    /// Takes a row; true when a column became wider.
    bool add(const Block &row);
    [[nodiscard]] const std::vector<int> &widths() const { return m_widths; }

private:
    std::vector<int> m_widths;
};

} // namespace sluice::markdown
