// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/reader.h"

#include "markdown/blockwalk.h"
#include "markdown/inline/highlight.h"
#include "markdown/inline/mathspans.h"

#include "markdown/inline/openend.h"

#include <algorithm>

namespace sluice::markdown {

namespace {

/// A text that goes on with a paragraph must not begin anything else.
QByteArray escapedStart(QByteArrayView text)
{
    const QByteArrayView rest = Cursor(text).text();
    const QByteArrayView line = rest.first(rest.indexOf('\n') < 0 ? rest.size() : rest.indexOf('\n'));
    const ListMarker marker = listMarker(line);
    const bool begins = marker.length > 0 || isHeading(line) || openingFence(line).length > 0 || isRule(line)
                        || isUnderline(line) || line.startsWith('>') || line.startsWith('|')
                        || (line.startsWith('[') && line.contains("]:"));
    if (!begins)
        return rest.toByteArray();
    const qsizetype at = marker.length > 0 ? marker.length - 1 : 0;
    return rest.first(at).toByteArray() + '\\' + rest.sliced(at).toByteArray();
}

QByteArray escaped(const Source &source)
{
    QByteArray text = source.text.toByteArray();
    for (auto it = source.escapes.rbegin(); it != source.escapes.rend(); ++it)
        text.insert(*it - source.piece.from, '\\');
    return text;
}

QByteArray bodyOf(const Source &source)
{
    QByteArray text = escaped(source);
    if (source.open)
        text = withClosedEnd(text);
    return source.piece.inner ? linePrefix(source.context.containers) + escapedStart(text) : text;
}

QByteArray pathOf(const std::vector<Container> &containers)
{
    QByteArray path;
    for (const Container &container : containers)
        path += container.quote ? 'q' : 'l';
    return path.first(std::min(path.size(), deepest));
}

std::vector<Block> readCode(const Source &source)
{
    Block block;
    block.kind = BlockKind::Code;
    block.path = pathOf(source.context.containers);
    block.language = shownText(source.context.language);
    block.text.text = shownText(codeText(source));
    block.continued = true;
    block.longLine = source.piece.longLine;
    block.joined = source.piece.joined;
    if (!block.longLine)
        block.text.runs = highlight(block.text.text, block.language, source.inComment).runs;
    return {std::move(block)};
}

} // namespace

QByteArray codeText(const Source &source)
{
    QByteArrayView rest = source.text;
    if (source.open)
        rest = withoutPartialCharacter(rest);
    const bool ended = rest.endsWith('\n');
    rest = rest.chopped(ended ? 1 : 0);
    QByteArray code;
    bool inner = source.piece.joined;
    while (true) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = withoutReturn(end < 0 ? rest : rest.first(end));
        const bool undecided = source.open && !ended && end < 0 && isSignsOnly(line);
        if (!undecided)
            code += inner ? line.toByteArray() : codeLine(line, source.context);
        inner = false;
        if (end < 0)
            return code;
        code += '\n';
        rest = rest.sliced(end + 1);
    }
}

std::vector<Block> readBlocks(const Source &source)
{
    if (source.piece.type == Piece::Code)
        return readCode(source);
    WithoutMath body = putMathAside(bodyOf(source));
    QByteArray prefix;
    int placeholders = 0;
    if (!source.definitions.isEmpty()) {
        prefix = source.definitions + '\n' + placeholder + '\n';
        ++placeholders;
    }
    prefix += reopened(source.context);
    placeholders += source.context.containers.empty() ? 0 : 1;
    BlockWalk walk(source, std::move(body.spans), placeholders);
    return walk.read(prefix + body.text);
}

} // namespace sluice::markdown
