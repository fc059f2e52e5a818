// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/edit/textparts.h"

#include "json/value.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

QByteArray lineEndOf(QByteArrayView text)
{
    const qsizetype at = text.indexOf('\n');
    return at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
}

qsizetype lineBegin(QByteArrayView text, qsizetype at)
{
    return std::max(text.first(at).lastIndexOf('\n') + 1, at >= afterMark(text) ? afterMark(text) : 0);
}

qsizetype lineEnd(QByteArrayView text, qsizetype at)
{
    qsizetype end = text.indexOf('\n', at);
    if (end < 0)
        return text.size();
    if (end > at && text[end - 1] == '\r')
        --end;
    return end;
}

qsizetype nextLine(QByteArrayView text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    return end < 0 ? text.size() : end + 1;
}

QByteArray indentOf(QByteArrayView text, qsizetype at)
{
    const qsizetype begin = lineBegin(text, at);
    qsizetype end = begin;
    while (end < text.size() && isSpaceOrTab(text[end]))
        ++end;
    return text.sliced(begin, end - begin).toByteArray();
}

bool beginsItsLine(QByteArrayView text, qsizetype at)
{
    const QByteArrayView before = text.sliced(lineBegin(text, at), at - lineBegin(text, at));
    return std::all_of(before.begin(), before.end(), isSpaceOrTab);
}

bool isBlank(QByteArrayView text)
{
    return text.sliced(afterMark(text)).trimmed().isEmpty();
}

qsizetype afterMark(QByteArrayView text)
{
    return text.startsWith(json::byteOrderMark) ? json::byteOrderMark.size() : 0;
}

Error textFault(QByteArrayView text, qsizetype at, const QString &what)
{
    const auto begin = text.begin();
    const auto line = std::count(begin, begin + std::clamp<qsizetype>(at, 0, text.size()), '\n') + 1;
    return {.kind = ErrorKind::InvalidRequest, .message = u"line %1: %2"_s.arg(line).arg(what)};
}

Error placeFault(const QByteArrayList &path, const QString &why)
{
    const QString place = path.isEmpty() ? QString() : QString::fromUtf8(path.join('.')) + u": "_s;
    return {.kind = ErrorKind::InvalidRequest, .message = place + why};
}

} // namespace sluice::connectors
