// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/piece.h"

#include <algorithm>

namespace sluice::markdown {

namespace {

/// A sign with the spaces around it, so that the item's content begins where it did.
QByteArray itemSign(const Container &item)
{
    const bool ordered = item.sign == '.' || item.sign == ')';
    QByteArray sign;
    if (ordered) {
        const int digits = std::clamp(item.width - 2, 1, 9);
        const QByteArray number = QByteArray::number(item.number);
        sign = number.size() <= digits ? number.rightJustified(digits, '0') : QByteArray(digits, '1');
    }
    sign.append(item.sign);
    const int room = item.width - static_cast<int>(sign.size());
    const int behind = std::clamp(room, 1, 4);
    return QByteArray(std::max(0, room - behind), ' ') + sign + QByteArray(behind, ' ');
}

} // namespace

QByteArray linePrefix(const std::vector<Container> &containers)
{
    QByteArray prefix;
    for (const Container &container : containers)
        prefix += container.quote ? QByteArray("> ") : QByteArray(container.width, ' ');
    return prefix;
}

QByteArray reopened(const Context &context)
{
    QByteArray text;
    if (!context.containers.empty()) {
        for (const Container &container : context.containers)
            text += container.quote ? QByteArray("> ") : itemSign(container);
        text += QByteArray(placeholder) + '\n';
    }
    if (!context.tableHead.isEmpty()) {
        const QByteArray prefix = linePrefix(context.containers);
        text += prefix + context.tableHead + '\n' + prefix + context.tableRule + '\n';
    }
    return text;
}

QByteArray codeLine(QByteArrayView line, const Context &context)
{
    Cursor cursor(line);
    for (const Container &container : context.containers) {
        if (container.quote) {
            cursor.skip(cursor.indent());
            cursor.pass(cursor.text().startsWith('>') ? 1 : 0);
            cursor.skip(1);
        } else {
            cursor.skip(container.width);
        }
    }
    cursor.skip(context.fenceIndent);
    return QByteArray(cursor.spare(), ' ') + line.sliced(cursor.offset()).toByteArray();
}

} // namespace sluice::markdown
