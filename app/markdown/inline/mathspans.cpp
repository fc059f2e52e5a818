// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/inline/mathspans.h"

#include "markdown/inline/openend.h"

#include <algorithm>

namespace sluice::markdown {

namespace {

// What stands for a formula: its number between two code points that are no characters, which texts cannot hold.
constexpr char opening[] = "\xEF\xB7\x92";
constexpr char closing[] = "\xEF\xB7\x93";
constexpr qsizetype signSize = 3;

struct Found {
    qsizetype size = 0; ///< 0: none
    MathSpan span = {};
};

bool isBlankFree(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        const qsizetype next = text.indexOf('\n', at + 1);
        const QByteArrayView line = text.sliced(at + 1, (next < 0 ? text.size() : next) - at - 1);
        if (next >= 0 && line.trimmed().isEmpty())
            return false;
        if (line.trimmed().startsWith('>'))
            return false;
    }
    return true;
}

Found between(QByteArrayView text, qsizetype at, QByteArrayView open, QByteArrayView close, bool display)
{
    const qsizetype from = at + open.size();
    const qsizetype to = text.indexOf(close, from);
    if (to < 0)
        return {};
    const QByteArrayView content = text.sliced(from, to - from);
    if (content.trimmed().isEmpty() || !isBlankFree(content))
        return {};
    return {to + close.size() - at,
            {text.sliced(at, to + close.size() - at).toByteArray(), content.trimmed().toByteArray(), display}};
}

bool isSpaceAt(QByteArrayView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at] == ' ' || text[at] == '\n' || text[at] == '\t';
}

bool isWordAt(QByteArrayView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const char c = text[at];
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// `$…$` as most tools take it: no space inside, no letter or digit outside, so that prices are none.
Found inlineDollars(QByteArrayView text, qsizetype at)
{
    if (isSpaceAt(text, at + 1) || isWordAt(text, at - 1))
        return {};
    for (qsizetype end = at + 1; end < text.size(); ++end) {
        const char c = text[end];
        if (c == '\\') {
            ++end;
        } else if (c == '`' || (c == '\n' && isSpaceAt(text, end + 1))) {
            return {};
        } else if (c == '$') {
            if (isSpaceAt(text, end - 1) || isWordAt(text, end + 1))
                return {};
            const QByteArrayView content = text.sliced(at + 1, end - at - 1);
            return {end + 1 - at, {text.sliced(at, end + 1 - at).toByteArray(), content.toByteArray(), false}};
        }
    }
    return {};
}

Found mathAt(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at);
    if (rest.startsWith("$$"))
        return between(text, at, "$$", "$$", true);
    if (rest.startsWith('$'))
        return inlineDollars(text, at);
    if (rest.startsWith("\\(") && (at == 0 || text[at - 1] != '('))
        return between(text, at, "\\(", "\\)", false);
    if (!rest.startsWith("\\["))
        return {};
    // At the ends of lines only: elsewhere it is a bracket that is no link.
    const Found found = between(text, at, "\\[", "\\]", true);
    const qsizetype before = text.first(at).lastIndexOf('\n') + 1;
    const bool alone = text.sliced(before, at - before).trimmed().isEmpty() && isSpaceAt(text, at + found.size);
    return alone ? found : Found();
}

/// Takes away what could pass for one of our signs.
QByteArray withoutSigns(QByteArrayView markdown)
{
    QByteArray text = markdown.toByteArray();
    return text.contains(opening) || text.contains(closing)
               ? text.replace(opening, "\xEF\xBF\xBD").replace(closing, "\xEF\xBF\xBD")
               : text;
}

} // namespace

WithoutMath putMathAside(QByteArrayView markdown)
{
    WithoutMath result;
    const QByteArray text = withoutSigns(markdown);
    if (!text.contains('$') && !text.contains("\\(") && !text.contains("\\[")) {
        result.text = text;
        return result;
    }
    bool inAddress = false; // of a link: "](…"
    for (qsizetype at = 0; at < text.size();) {
        if (QByteArrayView(text).sliced(at).startsWith("]("))
            inAddress = true;
        else if (text[at] == ')' || isSpaceAt(text, at))
            inAddress = false;
        if (text[at] == '`') {
            const qsizetype end = afterCodeSpan(text, at);
            const qsizetype to = end < 0 ? at + backtickRun(text, at) : end;
            result.text.append(QByteArrayView(text).sliced(at, to - at));
            at = to;
            continue;
        }
        const bool sign = text[at] == '$' || text[at] == '\\';
        Found found = sign && !inAddress ? mathAt(text, at) : Found();
        if (found.size > 0) {
            result.text.append(opening).append(QByteArray::number(result.spans.size())).append(closing);
            result.spans.push_back(std::move(found.span));
            at += found.size;
            continue;
        }
        const qsizetype size = text[at] == '\\' ? std::min<qsizetype>(2, text.size() - at)
                               : QByteArrayView(text).sliced(at).startsWith("$$") ? 2
                                                                                  : 1;
        result.text.append(QByteArrayView(text).sliced(at, size));
        at += size;
    }
    return result;
}

std::vector<MathPart> mathParts(QByteArrayView text, const std::vector<MathSpan> &spans)
{
    std::vector<MathPart> parts;
    while (!text.isEmpty()) {
        const qsizetype at = spans.empty() ? -1 : text.indexOf(opening);
        if (at != 0)
            parts.push_back({at < 0 ? text : text.first(at)});
        if (at < 0)
            break;
        const qsizetype end = text.indexOf(closing, at);
        if (end < 0)
            break;
        const auto number = static_cast<size_t>(text.sliced(at + signSize, end - at - signSize).toByteArray().toInt());
        if (number < spans.size())
            parts.push_back({{}, &spans[number]});
        text = text.sliced(end + signSize);
    }
    return parts;
}

QByteArray withMathSource(QByteArrayView text, const std::vector<MathSpan> &spans)
{
    QByteArray whole;
    for (const MathPart &part : mathParts(text, spans))
        whole += part.math ? part.math->source : part.text.toByteArray();
    return whole;
}

} // namespace sluice::markdown
