// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The blocks of MarkdownBlocks whose inside is not Markdown: code and math.
#include "markdownblocks_p.h"
#include "markdownlines.h"

#include <utility>

namespace sluice {

bool MarkdownBlocks::readInsideCode(QByteArrayView bytes)
{
    int quote = 0;
    const QByteArrayView inner = lines::afterQuoteSigns(bytes, m_state.quote, &quote);
    if (quote < m_state.quote) {
        closeTail();
        m_state.fenceSign = 0;
        return false;
    }
    const int indent = lines::indentOf(inner);
    const QByteArrayView text = lines::trimmedStart(inner);
    if (indent < m_state.fenceIndent + 4 && lines::fenceLength(text, m_state.fenceSign) >= m_state.fenceLength
        && lines::isOnly(text, m_state.fenceSign)) {
        closeTail();
        m_state.fenceSign = 0;
        return true;
    }
    QByteArray &code = m_blocks.back().text;
    if (std::exchange(m_state.hasCode, true))
        code.append('\n');
    code.append(lines::withoutIndent(inner, m_state.fenceIndent));
    return true;
}

void MarkdownBlocks::readInsideMath(QByteArrayView bytes)
{
    const QByteArrayView text = bytes.trimmed();
    QByteArray &math = m_blocks.back().text;
    if (text.endsWith(m_state.mathEnd)) {
        const QByteArrayView rest = text.chopped(m_state.mathEnd.size()).trimmed();
        if (!rest.isEmpty())
            math.append(math.isEmpty() ? "" : "\n").append(rest);
        closeTail();
        m_state.mathEnd.clear();
        return;
    }
    math.append(math.isEmpty() ? "" : "\n").append(text);
}

bool MarkdownBlocks::readIndentedCode(const Line &line)
{
    const bool deep = m_state.lists.empty() && line.indent >= 4 && !hasOpenTail(BlockKind::Paragraph);
    if (!deep) {
        if (m_state.indentedCode)
            closeTail();
        m_state.indentedCode = false;
        return false;
    }
    if (m_state.indentedCode) {
        m_blocks.back().text.append(QByteArray(m_state.blankLines + 1, '\n'));
    } else {
        start(BlockKind::Code);
        m_state.indentedCode = true;
    }
    m_blocks.back().text.append(QByteArray(line.indent - 4, ' ')).append(line.text);
    return true;
}

bool MarkdownBlocks::readFence(const Line &line)
{
    const char sign = line.text.front();
    if (sign != '`' && sign != '~')
        return false;
    const int length = lines::fenceLength(line.text, sign);
    const QByteArrayView info = line.text.sliced(length).trimmed();
    if (length < 3 || (sign == '`' && info.contains('`')))
        return false;
    start(BlockKind::Code).language = lines::firstWord(info).toByteArray();
    m_state.fenceSign = sign;
    m_state.fenceLength = length;
    m_state.fenceIndent = line.indent;
    m_state.hasCode = false;
    return true;
}

bool MarkdownBlocks::readMath(const Line &line)
{
    const bool dollars = line.text.startsWith("$$");
    if (!dollars && !line.text.startsWith("\\["))
        return false;
    const QByteArrayView rest = line.text.sliced(2).trimmed();
    if (dollars && !rest.isEmpty() && !rest.endsWith("$$"))
        return false;
    const QByteArray end = dollars ? QByteArray("$$") : QByteArray("\\]");
    start(BlockKind::Math);
    m_state.mathEnd = end;
    if (!rest.isEmpty())
        readInsideMath(rest);
    return true;
}

} // namespace sluice
