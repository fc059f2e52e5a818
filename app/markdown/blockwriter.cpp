// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/blockwriter.h"

#include <algorithm>

namespace sluice::markdown {

using namespace Qt::StringLiterals;

namespace {

QString escaped(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c == QChar::LineSeparator) {
            out += u"\\\n"_s;
            continue;
        }
        if (QStringView(u"\\`*_[]<>|").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString codeSpan(QStringView text)
{
    QString fence = u"`"_s;
    while (text.contains(fence))
        fence += u'`';
    const QString space = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    return fence + space + text.toString() + space + fence;
}

QString wrapped(const QString &text, const QString &sign)
{
    const QString inner = text.trimmed();
    if (inner.isEmpty())
        return text;
    const qsizetype before = text.indexOf(inner);
    return text.first(before) + sign + inner + sign + text.sliced(before + inner.size());
}

QString runMarkdown(const StyledText &text, const Run &run, QStringView part)
{
    if (run.style & Math)
        return part.toString();
    QString out = run.style & CodeSpan ? codeSpan(part) : escaped(part);
    if (run.style & Strike)
        out = wrapped(out, u"~~"_s);
    if (run.style & Italic)
        out = wrapped(out, u"*"_s);
    if (run.style & Bold)
        out = wrapped(out, u"**"_s);
    if (run.link >= 0 && run.link < text.addresses.size())
        out = u'[' + out + u"](<"_s + text.addresses[run.link] + u">)"_s;
    return out;
}

} // namespace

QString inlineMarkdown(const StyledText &text, int from, int to)
{
    QString out;
    const QStringView whole(text.text);
    int at = from;
    for (const Run &run : text.runs) {
        const int begin = std::clamp(run.from, at, to);
        const int end = std::clamp(run.from + run.length, at, to);
        if (begin >= end)
            continue;
        out += escaped(whole.sliced(at, begin - at));
        out += runMarkdown(text, run, whole.sliced(begin, end - begin));
        at = end;
    }
    return out + escaped(whole.sliced(at, std::max(0, to - at)));
}

QString BlockWriter::indent(const Block &block, bool first) const
{
    QString out;
    const qsizetype last = block.path.lastIndexOf('l');
    for (qsizetype i = 0; i < block.path.size(); ++i) {
        const bool marker = first && i == last && !block.marker.isEmpty();
        if (block.path[i] == 'q')
            out += u"> "_s;
        else if (!marker)
            out += u"   "_s;
        else if (block.marker.front().isDigit())
            out += block.marker.leftJustified(2) + u' ';
        else
            out += block.marker == u"\u2610"_s ? u"- [ ] "_s : block.marker == u"\u2611"_s ? u"- [x] "_s : u"-  "_s;
    }
    return out;
}

void BlockWriter::closeCode()
{
    if (std::exchange(m_inCode, false))
        m_out += u'\n' + indent(m_last, false) + u"```"_s;
}

void BlockWriter::add(const Block &block, int from, int to)
{
    const auto size = static_cast<int>(plainText(block).size());
    const int end = to < 0 ? size : std::min(to, size);
    const bool code = block.kind == BlockKind::Code;
    const bool row = block.kind == BlockKind::TableRow && m_any && m_last.kind == BlockKind::TableRow;
    if (!code)
        closeCode();
    const bool tight = row || (!block.marker.isEmpty() && m_last.depth() > 0) || (code && m_inCode);
    if (m_any && !(code && block.joined) && !(block.continued && block.kind == BlockKind::Paragraph))
        m_out += tight ? u"\n"_s : u"\n\n"_s;
    const QString start = indent(block, true);
    switch (block.kind) {
    case BlockKind::CodeHead:
        m_out += start + u"```"_s + block.language;
        m_inCode = true;
        break;
    case BlockKind::Code:
        if (!std::exchange(m_inCode, true))
            m_out += start + u"```"_s + block.language + u'\n' + start;
        m_out += (block.joined ? QString() : indent(block, false))
                 + QString(block.text.text.sliced(from, end - from)).replace(u"\n"_s, u'\n' + indent(block, false));
        break;
    case BlockKind::Rule: m_out += start + u"---"_s; break;
    case BlockKind::Math: m_out += start + u"$$"_s + block.text.text + u"$$"_s; break;
    case BlockKind::TableRow: {
        QString rule;
        m_out += start + u'|';
        for (const Cell &cell : block.cells) {
            m_out += u' ' + inlineMarkdown(cell.text, 0, static_cast<int>(cell.text.text.size())) + u" |"_s;
            rule += cell.align == Align::Right ? u"---:|"_s : cell.align == Align::Centre ? u":-:|"_s : u"---|"_s;
        }
        if (block.header || !row)
            m_out += u'\n' + indent(block, false) + u'|' + rule;
        break;
    }
    default:
        m_out += start + (block.kind == BlockKind::Heading ? QString(block.level, u'#') + u' ' : QString())
                 + inlineMarkdown(block.text, from, end);
    }
    m_last = block;
    m_any = true;
}

QString BlockWriter::markdown()
{
    closeCode();
    return m_out;
}

} // namespace sluice::markdown
