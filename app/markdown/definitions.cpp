// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/definitions.h"

#include <md4c.h>

namespace sluice::markdown {

namespace {

constexpr size_t most = 1000;
constexpr qsizetype longestLabel = 999;

QString normalized(QByteArrayView label)
{
    return QString::fromUtf8(label).simplified().toCaseFolded().replace(QStringLiteral("ß"), QStringLiteral("ss"));
}

/// Where the label's bracket closes; the text begins with "[".
qsizetype labelEnd(QByteArrayView text)
{
    for (qsizetype at = 1; at < text.size() && at <= longestLabel; ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '[')
            return -1;
        else if (text[at] == ']')
            return at;
    }
    return -1;
}

/// Whether nothing of the text would be shown.
bool isAllDefinition(const QByteArray &text)
{
    bool shown = false;
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *seen) {
        *static_cast<bool *>(seen) |= type != MD_BLOCK_DOC;
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    parser.enter_span = parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *) { return 0; };
    return md_parse(text.constData(), static_cast<MD_SIZE>(text.size()), &parser, &shown) == 0 && !shown;
}

} // namespace

bool Definitions::add(const QByteArray &paragraph)
{
    bool news = false;
    QByteArray one;
    for (const QByteArray &line : paragraph.split('\n')) {
        if (line.startsWith('[') && !one.isEmpty())
            news |= addOne(std::exchange(one, {}));
        one += (one.isEmpty() ? QByteArray() : QByteArray("\n")) + line;
    }
    return addOne(one) || news;
}

bool Definitions::addOne(QByteArray lines)
{
    const qsizetype end = labelEnd(lines);
    if (end < 0 || m_all.size() >= most)
        return false;
    const QString label = normalized(QByteArrayView(lines).sliced(1, end - 1));
    if (label.isEmpty() || m_labels.contains(label))
        return false;
    while (!isAllDefinition(lines)) {
        const qsizetype last = lines.lastIndexOf('\n');
        if (last < 0)
            return false;
        lines.truncate(last);
    }
    m_labels.insert(label);
    m_all.push_back({label, lines});
    return true;
}

QByteArray Definitions::forText(QByteArrayView text) const
{
    if (m_all.empty())
        return {};
    QSet<QString> asked;
    for (qsizetype at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
        const qsizetype end = labelEnd(text.sliced(at));
        if (end > 0)
            asked.insert(normalized(text.sliced(at + 1, end - 1)));
    }
    QByteArray found;
    if (asked.isEmpty())
        return found;
    for (const Definition &definition : m_all) {
        if (asked.contains(definition.label))
            found += definition.markdown + '\n';
    }
    return found;
}

} // namespace sluice::markdown
