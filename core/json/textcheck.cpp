// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/textcheck.h"

#include "json/fault_p.h"
#include "json/scan_p.h"
#include "json/value.h"

#include <algorithm>

namespace sluice::json {

namespace {

/// Steps over the tokens of a text and says where the first one stands that may not.
class Structure
{
public:
    explicit Structure(QByteArrayView text)
        : m_text(text)
    {
    }

    /// `text` holds legal tokens and white space only.
    std::optional<TextFault> fault()
    {
        const char *const end = m_text.end();
        for (const char *p = skipSpace(m_text.begin(), end); p < end; p = skipSpace(p, end)) {
            if (const char *words = take(*p))
                return TextFault{p - m_text.begin(), QString::fromUtf8(words)};
            const bool isMark = QByteArrayView("{}[]:,").contains(*p);
            p = *p == '"' ? skipString(p, end) : isMark ? p + 1 : behindWord(p, end);
        }
        if (m_next == Next::Nothing)
            return {};
        return TextFault{m_text.size(), QStringLiteral("The JSON ends too early.")};
    }

private:
    enum class Next { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Nothing };

    static const char *behindWord(const char *p, const char *end)
    {
        while (p < end && !isSpace(*p) && !QByteArrayView("{}[]:,\"").contains(*p))
            ++p;
        return p;
    }
    /// Takes the token that begins so; what is wrong with it, or null.
    const char *take(char first)
    {
        switch (m_next) {
        case Next::Nothing: return "The JSON has ended before this.";
        case Next::Colon: return first == ':' ? go(Next::Value) : "A colon is missing before this.";
        case Next::CommaOrEnd: return takeComma(first);
        case Next::Key:
        case Next::KeyOrEnd:
            if (first == '"')
                return go(Next::Colon);
            return first == '}' && m_next == Next::KeyOrEnd ? close() : "A name in quotes must stand here.";
        case Next::Value:
        case Next::ValueOrEnd: break;
        }
        if (first == ']' && m_next == Next::ValueOrEnd)
            return close();
        if (first == '{' || first == '[') {
            m_open.append(first);
            return go(first == '{' ? Next::KeyOrEnd : Next::ValueOrEnd);
        }
        if (QByteArrayView("}]:,").contains(first))
            return "A value must stand here.";
        return go(m_open.isEmpty() ? Next::Nothing : Next::CommaOrEnd);
    }
    const char *takeComma(char first)
    {
        const bool inObject = m_open.endsWith('{');
        if (first == ',')
            return go(inObject ? Next::Key : Next::Value);
        if (first == (inObject ? '}' : ']'))
            return close();
        return inObject ? "A comma or } is missing before this." : "A comma or ] is missing before this.";
    }
    const char *go(Next next)
    {
        m_next = next;
        return nullptr;
    }
    const char *close()
    {
        m_open.chop(1);
        return go(m_open.isEmpty() ? Next::Nothing : Next::CommaOrEnd);
    }

    QByteArrayView m_text;
    QByteArray m_open;
    Next m_next = Next::Value;
};

} // namespace

std::optional<TextFault> checkText(QByteArrayView text)
{
    const QByteArray copy = text.toByteArray();
    if (Document::parse(copy).ok())
        return {};
    const Tokens tokens = checkTokens(copy);
    const qsizetype whole = tokens.fault.value_or(copy.size());
    const std::optional<TextFault> fault = Structure(QByteArrayView(tokens.plain).first(whole)).fault();
    if (fault && fault->offset < whole)
        return fault;
    if (whole < copy.size())
        return TextFault{whole, QStringLiteral("No JSON can hold this.")};
    // What no one of them finds is a text that is no UTF-8, or nested too deep.
    return fault.value_or(TextFault{0, QStringLiteral("This is no JSON.")});
}

TextPlace placeIn(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    const auto characters = std::count_if(line.begin(), line.end(), [](char c) { return (quint8(c) & 0xC0) != 0x80; });
    return {int(lines) + 1, int(characters) + 1};
}

QString describe(QByteArrayView text, const TextFault &fault)
{
    const TextPlace place = placeIn(text, fault.offset);
    return QStringLiteral("Line %1, column %2: %3").arg(place.line).arg(place.column).arg(fault.message);
}

} // namespace sluice::json
