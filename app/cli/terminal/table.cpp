// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal/table.h"

#include "cli/terminal/text.h"

namespace sluice::terminal {

namespace {

QByteArray oneLine(const QByteArray &cell)
{
    return safe(cell).replace('\n', ' ');
}

int columnWidth(const std::vector<QByteArrayList> &rows, qsizetype column)
{
    int width = 0;
    for (const QByteArrayList &row : rows)
        width = qMax(width, displayWidth(oneLine(row.at(column))));
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
            const QByteArray cell = oneLine(row.at(qsizetype(column)));
            const QByteArray space(widths[column] - displayWidth(cell), ' ');
            line += (int(column) < textColumns ? cell + space : space + cell) + "  ";
        }
        text += line.trimmed() + '\n';
    }
    return text;
}

} // namespace sluice::terminal
