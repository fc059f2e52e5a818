// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/inline/openend.h"

#include "markdown/lines.h"

namespace sluice::markdown {

namespace {

struct Scan {
    QByteArray out = {};
    qsizetype bold = -1;    ///< where in `out` a "**" without its second is
    qsizetype openCode = 0; ///< length of the back-tick run that is not closed
    qsizetype bracket = -1; ///< where in `out` a "[" without its "](…)" is
};

/// A "](" without its ")" at the end: keeps only the text of the link.
void dropOpenAddress(Scan &scan)
{
    if (scan.bracket < 0)
        return;
    const qsizetype middle = scan.out.indexOf("](", scan.bracket);
    if (middle < 0)
        return;
    scan.out.truncate(middle);
    const bool image = scan.bracket > 0 && scan.out[scan.bracket - 1] == '!';
    scan.out.remove(scan.bracket - (image ? 1 : 0), image ? 2 : 1);
}

void closeBold(Scan &scan)
{
    if (scan.bold < 0 || scan.bold >= scan.out.size())
        return;
    if (QByteArrayView(scan.out).sliced(scan.bold + 2).trimmed().isEmpty()) {
        scan.out.truncate(scan.bold);
        return;
    }
    while (scan.out.endsWith('*') || isSpace(scan.out.back()) || scan.out.endsWith('\n'))
        scan.out.chop(1);
    scan.out.append("**");
}

qsizetype scanOne(Scan &scan, QByteArrayView text, qsizetype at)
{
    const char c = text[at];
    if (c == '\\' && at + 1 < text.size()) {
        scan.out.append(text.sliced(at, 2));
        return at + 2;
    }
    if (c == '`') {
        const qsizetype end = afterCodeSpan(text, at);
        if (end < 0)
            scan.openCode = backtickRun(text, at);
        const qsizetype to = end < 0 ? text.size() : end;
        scan.out.append(text.sliced(at, to - at));
        return to;
    }
    if (c == '*' && text.sliced(at).startsWith("**") && !text.sliced(at).startsWith("***")) {
        scan.bold = scan.bold < 0 ? scan.out.size() : -1;
        scan.out.append("**");
        return at + 2;
    }
    if (c == '[')
        scan.bracket = scan.out.size();
    else if (c == ')')
        scan.bracket = -1;
    scan.out.append(c);
    return at + 1;
}

/// Where the paragraph or item at the end begins.
qsizetype lastParagraph(QByteArrayView text)
{
    qsizetype end = text.size();
    while (end > 0) {
        const qsizetype start = text.first(end - 1).lastIndexOf('\n') + 1;
        const QByteArrayView line = Cursor(text.sliced(start, end - start)).text();
        if (line.trimmed().isEmpty())
            return end;
        if (listMarker(line.trimmed()).length > 0 || isHeading(line) || start == 0)
            return start;
        end = start;
    }
    return 0;
}

QByteArrayView withoutUndecided(QByteArrayView text)
{
    const qsizetype start = text.lastIndexOf('\n') + 1;
    return isSignsOnly(text.sliced(start)) ? text.first(start) : text;
}

} // namespace

qsizetype backtickRun(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == '`')
        ++end;
    return end - at;
}

qsizetype afterCodeSpan(QByteArrayView text, qsizetype at)
{
    const qsizetype length = backtickRun(text, at);
    for (qsizetype i = at + length; i < text.size();) {
        if (text[i] == '\n' && text.sliced(i + 1, std::min<qsizetype>(1, text.size() - i - 1)) == "\n")
            return -1;
        if (text[i] != '`') {
            ++i;
            continue;
        }
        const qsizetype found = backtickRun(text, i);
        i += found;
        if (found == length)
            return i;
    }
    return -1;
}

QByteArray withClosedEnd(QByteArrayView text)
{
    const QByteArrayView whole = withoutUndecided(withoutPartialCharacter(text));
    const qsizetype start = lastParagraph(whole);
    const QByteArrayView tail = whole.sliced(start);
    Scan scan;
    scan.out.reserve(tail.size() + 4);
    for (qsizetype at = 0; at < tail.size();)
        at = scanOne(scan, tail, at);
    if (scan.openCode > 0) {
        // Right behind its opening it may still become a fence.
        if (!scan.out.endsWith('`') && !openingFence(Cursor(tail).text()).length)
            scan.out.append(QByteArray(scan.openCode, '`'));
    } else {
        dropOpenAddress(scan);
        closeBold(scan);
    }
    return whole.first(start).toByteArray() + scan.out;
}

} // namespace sluice::markdown
