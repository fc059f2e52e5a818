// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/block.h"

namespace sluice::markdown {

QString plainText(const Block &block)
{
    if (block.kind != BlockKind::TableRow)
        return block.text.text;
    QString row;
    for (size_t i = 0; i < block.cells.size(); ++i)
        row += (i > 0 ? QStringLiteral("\t") : QString()) + block.cells[i].text.text;
    return row;
}

QString shownText(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 && unit != u'\t' && unit != u'\n')
            c = QChar(0x2400 + unit); // the picture of a control sign
        else if (unit == 0x7F)
            c = QChar(0x2421);
        else if ((unit >= 0x80 && unit < 0xA0) || (unit >= 0xFDD0 && unit <= 0xFDEF) || unit == 0xFFFC || unit >= 0xFFFE
                 || unit == 0x202D || unit == 0x202E) // the last two turn letters around
            c = QChar::ReplacementCharacter;
        else if (unit == 0x2029)
            c = QChar::LineSeparator;
    }
    return text;
}

} // namespace sluice::markdown
