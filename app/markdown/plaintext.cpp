// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/plaintext.h"

#include "markdown/block.h"
#include "markdown/lines.h"

#include <algorithm>

namespace sluice::markdown {

namespace {

constexpr qsizetype wanted = 1200;
constexpr qsizetype longest = 2000;

/// Where a row ends that begins with this text: behind a line, else a word, else a character.
qsizetype rowEnd(QByteArrayView text)
{
    const qsizetype line = text.first(longest).indexOf('\n', wanted);
    return line >= 0 ? line + 1 : cutPoint(text.first(longest));
}

} // namespace

void PlainText::append(QByteArrayView text)
{
    m_text.append(text);
    qsizetype from = start(static_cast<int>(m_starts.size()));
    while (m_text.size() - from > longest) {
        from += rowEnd(QByteArrayView(m_text).sliced(from));
        m_starts.push_back(from);
    }
}

QString PlainText::row(int row) const
{
    const bool last = static_cast<size_t>(row) == m_starts.size();
    const qsizetype from = start(row);
    QByteArrayView text = QByteArrayView(m_text).sliced(from, (last ? m_text.size() : start(row + 1)) - from);
    if (!last && text.endsWith('\n'))
        text.chop(1);
    QString shown = shownText(last ? withoutPartialCharacter(text) : text);
    return shown.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace sluice::markdown
