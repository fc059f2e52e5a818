// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textmarks.h"

#include <algorithm>

namespace sluice {

void TextMarks::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    rehighlight();
}

void TextMarks::highlightBlock(const QString &text)
{
    const int begin = currentBlock().position();
    const int end = begin + int(text.size());
    auto mark = std::ranges::upper_bound(m_marks, begin, {}, &Mark::end);
    for (; mark != m_marks.end() && mark->begin < end; ++mark) {
        const int from = std::max(mark->begin, begin);
        setFormat(from - begin, std::min(mark->end, end) - from, mark->format);
    }
}

} // namespace sluice
