// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/blockwalk.h"

#include "markdown/inline/entities.h"
#include "markdown/inline/formula.h"

#include <algorithm>
#include <utility>

namespace sluice::markdown {

namespace {

constexpr unsigned flags =
    MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOHTML;
/// Lines of one row of code.
constexpr int codeLines = 16;

QString bullet(qsizetype depth)
{
    static constexpr char16_t signs[] = {u'\u2022', u'\u25e6', u'\u25aa'};
    return QString(QChar(signs[std::min<qsizetype>(depth - 1, 2)]));
}

/// Within a table "<br>" is the only way to write two lines; all other HTML is text.
QString withLineBreaks(QByteArrayView text)
{
    QString shown = shownText(text);
    for (const char16_t *sign : {u"<br>", u"<br/>", u"<br />"})
        shown.replace(QString::fromUtf16(sign), QString(QChar::LineSeparator), Qt::CaseInsensitive);
    return shown;
}

void chopTabs(StyledText &heading)
{
    const qsizetype styled = heading.runs.empty() ? 0 : heading.runs.back().from + heading.runs.back().length;
    while (heading.text.size() > styled && heading.text.endsWith(u'\t'))
        heading.text.chop(1);
}

} // namespace

BlockWalk::BlockWalk(const Source &source, std::vector<MathSpan> math, int placeholders)
    : m_source(source)
    , m_math(std::move(math))
    , m_placeholders(placeholders)
    , m_dropHeader(!source.context.tableHead.isEmpty() && source.piece.continued)
    , m_dropCodeHead(source.context.tableHead.isEmpty() && source.piece.continued && !source.piece.inner)
{
}

std::vector<Block> BlockWalk::read(const QByteArray &markdown)
{
    MD_PARSER parser = {};
    parser.flags = flags;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        static_cast<BlockWalk *>(self)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        static_cast<BlockWalk *>(self)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        static_cast<BlockWalk *>(self)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        static_cast<BlockWalk *>(self)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        static_cast<BlockWalk *>(self)->addText(type, {text, static_cast<qsizetype>(size)});
        return 0;
    };
    md_parse(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), &parser, this);
    if (m_source.piece.inner && !m_blocks.empty())
        m_blocks.front().continued = true;
    return std::move(m_blocks);
}

void BlockWalk::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        end();
        m_path += 'q';
        m_reopened += skipping() ? 1 : 0;
        break;
    case MD_BLOCK_UL: enterList(false, static_cast<const MD_BLOCK_UL_DETAIL *>(detail)->mark, 0); break;
    case MD_BLOCK_OL: {
        const auto &list = *static_cast<const MD_BLOCK_OL_DETAIL *>(detail);
        enterList(true, list.mark_delimiter, list.start);
        break;
    }
    case MD_BLOCK_LI: enterItem(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail)); break;
    case MD_BLOCK_HR:
        begin(BlockKind::Rule);
        end();
        break;
    case MD_BLOCK_H:
        begin(BlockKind::Heading);
        m_block.level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_CODE: enterCode(*static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)); break;
    case MD_BLOCK_P: begin(BlockKind::Paragraph); break;
    case MD_BLOCK_TABLE: end(); break;
    case MD_BLOCK_TR: begin(BlockKind::TableRow); break;
    case MD_BLOCK_TH: m_block.header = true; [[fallthrough]];
    case MD_BLOCK_TD: enterCell(static_cast<const MD_BLOCK_TD_DETAIL *>(detail)->align); break;
    default: break;
    }
}

void BlockWalk::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        end();
        m_path.chop(1);
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.pop_back();
        m_path.chop(1);
        break;
    case MD_BLOCK_LI:
        if (!m_open && !m_marker.isEmpty())
            begin(BlockKind::Paragraph); // an item without text
        end();
        break;
    case MD_BLOCK_H: leaveHeading(); break;
    case MD_BLOCK_CODE: leaveCode(); break;
    case MD_BLOCK_P: end(); break;
    case MD_BLOCK_TR: leaveRow(); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: m_block.cells.back().text = m_text.take(); break;
    default: break;
    }
}

void BlockWalk::enterList(bool ordered, char sign, unsigned start)
{
    end();
    List list{ordered, sign, static_cast<int>(start)};
    if (skipping() && m_reopened < m_source.context.containers.size())
        list.next = m_source.context.containers[m_reopened++].number;
    m_lists.push_back(list);
    m_path += 'l';
}

void BlockWalk::enterItem(const MD_BLOCK_LI_DETAIL &detail)
{
    end();
    List &list = m_lists.back();
    m_marker = list.ordered ? QString::number(list.next++) + QLatin1Char(list.sign) : bullet(m_path.count('l'));
    if (detail.is_task)
        m_marker = detail.task_mark == ' ' ? QStringLiteral("\u2610") : QStringLiteral("\u2611");
}

void BlockWalk::enterCode(const MD_BLOCK_CODE_DETAIL &detail)
{
    end();
    m_inCode = true;
    m_code.clear();
    Block head;
    head.kind = BlockKind::CodeHead;
    head.language = attribute(detail.lang);
    if (!std::exchange(m_dropCodeHead, false) || detail.fence_char != 0)
        put(std::move(head));
}

void BlockWalk::leaveCode()
{
    m_inCode = false;
    if (m_code.endsWith('\n'))
        m_code.chop(1);
    if (m_code.isEmpty())
        return;
    const QList<QByteArray> lines = m_code.split('\n');
    for (qsizetype from = 0; from < lines.size(); from += codeLines) {
        Block block;
        block.kind = BlockKind::Code;
        block.continued = true;
        block.text.text = shownText(lines.mid(from, codeLines).join('\n'));
        put(std::move(block));
    }
}

void BlockWalk::enterCell(MD_ALIGN align)
{
    static constexpr Align aligns[] = {Align::None, Align::Left, Align::Centre, Align::Right};
    m_block.cells.push_back({{}, aligns[align]});
}

void BlockWalk::leaveRow()
{
    m_open = false;
    const bool drop = m_block.header && std::exchange(m_dropHeader, false);
    m_block.continued = !m_block.header;
    if (!drop)
        put(std::exchange(m_block, {}));
}

void BlockWalk::leaveHeading()
{
    if (!skipping()) {
        end();
        return;
    }
    const bool isPlaceholder = m_block.level == 6 && m_text.isEmpty();
    m_open = false;
    m_text = {};
    m_marker.clear();
    m_placeholders -= isPlaceholder ? 1 : 0;
}

void BlockWalk::begin(BlockKind kind)
{
    end();
    m_open = true;
    m_block = {};
    m_block.kind = kind;
    m_parts = 0;
    m_onlyMath = nullptr;
}

/// Text of a tight list's item comes without a paragraph around it.
void BlockWalk::need()
{
    if (!m_open)
        begin(BlockKind::Paragraph);
}

void BlockWalk::end()
{
    if (!std::exchange(m_open, false))
        return;
    m_block.text = m_text.take();
    if (m_block.kind == BlockKind::Heading)
        chopTabs(m_block.text);
    if (m_block.kind == BlockKind::Paragraph && m_onlyMath && m_onlyMath->display && m_parts == 1) {
        m_block.kind = BlockKind::Math;
        m_block.text = {};
        m_block.text.text = formulaText(m_onlyMath->content);
    }
    put(std::exchange(m_block, {}));
}

void BlockWalk::put(Block block)
{
    if (skipping()) {
        m_marker.clear();
        return;
    }
    block.path = m_path.first(std::min(m_path.size(), deepest));
    block.marker = std::exchange(m_marker, {});
    m_blocks.push_back(std::move(block));
}

void BlockWalk::enterSpan(MD_SPANTYPE type, const void *detail)
{
    need();
    switch (type) {
    case MD_SPAN_EM: m_text.open(Italic); break;
    case MD_SPAN_STRONG: m_text.open(Bold); break;
    case MD_SPAN_DEL: m_text.open(Strike); break;
    case MD_SPAN_CODE: m_text.open(CodeSpan); break;
    case MD_SPAN_A: m_text.openLink(attribute(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href)); break;
    case MD_SPAN_IMG: m_text.openImage(attribute(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src)); break;
    default: break;
    }
}

void BlockWalk::leaveSpan(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM: m_text.close(Italic); break;
    case MD_SPAN_STRONG: m_text.close(Bold); break;
    case MD_SPAN_DEL: m_text.close(Strike); break;
    case MD_SPAN_CODE: m_text.close(CodeSpan); break;
    case MD_SPAN_A: m_text.closeLink(); break;
    case MD_SPAN_IMG: m_text.closeImage(); break;
    default: break;
    }
}

void BlockWalk::addText(MD_TEXTTYPE type, QByteArrayView text)
{
    if (m_inCode) {
        m_code += type == MD_TEXT_NULLCHAR ? QByteArray("\xEF\xBF\xBD") : withMathSource(text, m_math);
        return;
    }
    need();
    switch (type) {
    case MD_TEXT_NULLCHAR: m_text.add(QString(QChar::ReplacementCharacter)); break;
    case MD_TEXT_BR: m_text.add(QString(QChar::LineSeparator)); break;
    case MD_TEXT_SOFTBR: m_text.add(QStringLiteral(" ")); break;
    case MD_TEXT_ENTITY: m_text.add(shownText(entityText(text)).replace(u'\n', u' ')); break;
    case MD_TEXT_CODE: m_text.add(shownText(withMathSource(text, m_math))); break;
    default: addPlain(text); return;
    }
    ++m_parts;
}

void BlockWalk::addPlain(QByteArrayView text)
{
    if (m_block.kind == BlockKind::Heading && m_text.isEmpty())
        text = Cursor(text).text(); // the parser leaves tabs around it
    for (const MathPart &part : mathParts(text, m_math)) {
        m_parts += part.math || !part.text.trimmed().isEmpty() ? 1 : 0;
        if (!part.math) {
            m_text.add(m_block.kind == BlockKind::TableRow ? withLineBreaks(part.text) : shownText(part.text));
            continue;
        }
        m_onlyMath = part.math;
        const QString simple = simpleFormula(part.math->content);
        if (simple.isEmpty())
            m_text.add(shownText(part.math->source), Math);
        else
            m_text.add(simple);
    }
}

QString BlockWalk::attribute(const MD_ATTRIBUTE &attribute) const
{
    QByteArray value;
    for (int i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const QByteArrayView part(attribute.text + attribute.substr_offsets[i],
                                  attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
        switch (attribute.substr_types[i]) {
        case MD_TEXT_ENTITY: value += entityText(part); break;
        case MD_TEXT_NULLCHAR: value += "\xEF\xBF\xBD"; break;
        default: value += part.toByteArray();
        }
    }
    return shownText(withMathSource(value, m_math));
}

} // namespace sluice::markdown
