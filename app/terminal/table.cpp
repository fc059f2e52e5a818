// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/table.h"

#include "terminal/foreigntext.h"
#include "terminal/textwidth.h"

namespace sluice::terminal {

namespace {

int columnWidth(const std::vector<QByteArrayList> &rows, qsizetype column)
{
    int width = 0;
    for (const QByteArrayList &row : rows)
        width = qMax(width, displayWidth(safeLine(row.at(column))));
    return width;
}

} // namespace

QByteArray table(const std::vector<QByteArrayList> &rows, int textColumns)
{
    std::vector<int> widths;
    for (qsizetype column = 0; !rows.empty() && column < rows.front().size(); ++column)
        widths.push_back(columnWidth(rows, column));
    QByteArray text;
    for (const QByteArrayList &row : rows) {
        QByteArray line;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const QByteArray cell = safeLine(row.at(qsizetype(column)));
            const QByteArray space(widths[column] - displayWidth(cell), ' ');
            line += (int(column) < textColumns ? cell + space : space + cell) + "  ";
        }
        while (line.endsWith(' '))
            line.chop(1);
        text += line + '\n';
    }
    return text;
}

} // namespace sluice::terminal
