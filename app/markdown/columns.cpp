// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/columns.h"

#include <algorithm>

namespace sluice::markdown {

namespace {

/// Wider cells wrap.
constexpr int widest = 48;

/// About how many digits wide; East Asian signs are two.
int widthOf(QStringView text, bool bold)
{
    int width = 0;
    int line = 0;
    for (const QChar c : text) {
        if (c == QChar::LineSeparator)
            line = 0;
        else
            line +=
                c.unicode() >= 0x1100 && !c.isLowSurrogate() && (c.unicode() < 0x1700 || c.unicode() >= 0x2E80) ? 2 : 1;
        width = std::max(width, line);
        if (width >= widest)
            return widest;
    }
    return bold ? width + width / 8 + 1 : width;
}

/// In a font of one width, with tabs of eight.
int codeWidth(QStringView line)
{
    int width = 0;
    for (const QChar c : line)
        width += c == u'\t' ? 8 - width % 8 : c.unicode() >= 0x2E80 && !c.isSurrogate() ? 2 : 1;
    return width;
}

} // namespace

bool Columns::add(const Block &row)
{
    if (row.kind == BlockKind::Code) {
        int width = m_widths.empty() ? 0 : m_widths.front();
        for (const QStringView line : QStringView(row.text.text).split(u'\n'))
            width = std::max(width, row.longLine ? 0 : codeWidth(line));
        const bool grew = m_widths.empty() || width > m_widths.front();
        m_widths.assign(1, width);
        return grew;
    }
    bool grew = row.cells.size() > m_widths.size();
    m_widths.resize(std::max(m_widths.size(), row.cells.size()), 2);
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const int width = widthOf(row.cells[i].text.text, row.header);
        grew |= width > m_widths[i];
        m_widths[i] = std::max(m_widths[i], width);
    }
    return grew;
}

} // namespace sluice::markdown
