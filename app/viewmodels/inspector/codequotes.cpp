// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codesnippets.h"

#include <array>

namespace sluice {

QByteArray shellQuoted(const QByteArray &text)
{
    // Between single quotes a shell takes everything as it is, but a single quote.
    return '\'' + QByteArray(text).replace("'", "'\\''") + '\'';
}

QByteArray pythonQuoted(const QByteArray &utf8)
{
    QByteArray quoted = "\"";
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        if (c == '\n')
            quoted += "\\n";
        else if (quint8(c) < 0x20 || c == 0x7F)
            quoted += "\\x" + QByteArray(1, c).toHex();
        else
            quoted += c;
    }
    return quoted + '"';
}

namespace {

/// Bytes that are no plain ASCII are written in octal, which ends after three digits whatever follows, and question
/// marks so that no two of them begin a trigraph.
QByteArray cppByte(char c)
{
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '?': return "\\?";
    case '\n': return "\\n";
    case '\t': return "\\t";
    default: break;
    }
    const auto byte = quint8(c);
    if (byte >= 0x20 && byte < 0x7F)
        return {1, c};
    const std::array<char, 4> octal{'\\', char('0' + (byte >> 6)), char('0' + ((byte >> 3) & 7)),
                                    char('0' + (byte & 7))};
    return {octal.data(), qsizetype(octal.size())};
}

} // namespace

QByteArray cppQuoted(const QByteArray &text, const QByteArray &indent)
{
    constexpr qsizetype widest = 96;
    QByteArray quoted;
    QByteArray line;
    const auto endLine = [&] {
        quoted += (quoted.isEmpty() ? QByteArray() : '\n' + indent) + '"' + line + '"';
        line.clear();
    };
    for (const char c : text) {
        if (line.size() >= widest)
            endLine();
        line += cppByte(c);
    }
    if (!line.isEmpty() || quoted.isEmpty())
        endLine();
    return quoted;
}

} // namespace sluice
