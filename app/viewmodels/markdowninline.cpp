// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowninline.h"

#include <QStringView>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

qsizetype runLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at;
}

/// Index behind the code span that starts at `at`, or -1 when it is not closed.
qsizetype afterCodeSpan(QStringView text, qsizetype at)
{
    const qsizetype length = runLength(text, at);
    for (qsizetype i = at + length; i < text.size();) {
        if (text[i] != u'`') {
            ++i;
            continue;
        }
        const qsizetype found = runLength(text, i);
        i += found;
        if (found == length)
            return i;
    }
    return -1;
}

struct Scan {
    QString out;
    qsizetype bold = -1;    ///< where in `out` a "**" without its second is
    qsizetype openCode = 0; ///< length of the back-tick run that is not closed
    qsizetype bracket = -1; ///< where in `out` a "[" without its "](…)" is
};

/// A "](" without its ")" at the end: keeps only the text of the link.
void dropOpenAddress(Scan &scan)
{
    if (scan.bracket < 0)
        return;
    const qsizetype middle = scan.out.indexOf(u"]("_s, scan.bracket);
    if (middle < 0)
        return;
    scan.out.truncate(middle);
    scan.out.remove(scan.bracket, 1);
}

void closeBold(Scan &scan)
{
    if (scan.bold < 0 || scan.bold >= scan.out.size())
        return;
    if (QStringView(scan.out).sliced(scan.bold + 2).trimmed().isEmpty()) {
        scan.out.truncate(scan.bold);
        return;
    }
    while (scan.out.endsWith(u'*') || scan.out.back().isSpace())
        scan.out.chop(1);
    scan.out.append("**"_L1);
}

qsizetype scanOne(Scan &scan, QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'\\' && at + 1 < text.size()) {
        scan.out.append(text.sliced(at, 2));
        return at + 2;
    }
    if (c == u'`') {
        const qsizetype end = afterCodeSpan(text, at);
        if (end < 0)
            scan.openCode = runLength(text, at);
        const qsizetype to = end < 0 ? text.size() : end;
        scan.out.append(text.sliced(at, to - at));
        return to;
    }
    if (c == u'!' && at + 1 < text.size() && text[at + 1] == u'[')
        return at + 1;
    if (c == u'*' && runLength(text, at) == 2) {
        scan.bold = scan.bold < 0 ? scan.out.size() : -1;
        scan.out.append("**"_L1);
        return at + 2;
    }
    if (c == u'[')
        scan.bracket = scan.out.size();
    else if (c == u')')
        scan.bracket = -1;
    scan.out.append(c);
    return at + 1;
}

} // namespace

QString inlineMarkdown(const QString &markdown, bool open)
{
    Scan scan;
    scan.out.reserve(markdown.size() + 4);
    for (qsizetype at = 0; at < markdown.size();)
        at = scanOne(scan, markdown, at);
    if (!open)
        return scan.out;
    if (scan.openCode > 0)
        return scan.out + QString(scan.openCode, u'`');
    dropOpenAddress(scan);
    closeBold(scan);
    return scan.out;
}

} // namespace sluice
