// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/indent.h"

#include "json/value.h"

namespace sluice::json {

namespace {

/// Deeper ones stand where this level does, so that nesting cannot multiply the text.
constexpr int deepest = 32;

void breakLine(QByteArray &out, int level)
{
    out += '\n';
    out += QByteArray(2 * qsizetype(qMin(level, deepest)), ' ');
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// Where the string that begins at `at` ends.
qsizetype endOfString(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\')
            ++at;
    }
    return qMin(at + 1, text.size());
}

} // namespace

QByteArray indented(const QByteArray &text)
{
    const Result<Document> document = Document::parseForeign(text);
    if (!document.ok())
        return {};
    const QByteArrayView raw = document->root().raw();
    QByteArray out;
    int level = 0;
    for (qsizetype i = 0; i < raw.size();) {
        const char byte = raw[i];
        if (byte == '"') {
            const qsizetype end = endOfString(raw, i);
            out += raw.sliced(i, end - i);
            i = end;
            continue;
        }
        ++i;
        if (isBlank(byte))
            continue;
        const bool opens = byte == '{' || byte == '[';
        const bool closes = byte == '}' || byte == ']';
        if (closes && !out.endsWith('{') && !out.endsWith('['))
            breakLine(out, level - 1);
        level += opens ? 1 : closes ? -1 : 0;
        out += byte;
        if (byte == ':')
            out += ' ';
        qsizetype next = i;
        while (next < raw.size() && isBlank(raw[next]))
            ++next;
        const bool empty = opens && next < raw.size() && (raw[next] == '}' || raw[next] == ']');
        if ((opens && !empty) || byte == ',')
            breakLine(out, level);
    }
    return out;
}

} // namespace sluice::json
