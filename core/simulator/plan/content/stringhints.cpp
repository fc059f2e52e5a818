// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/content/schemainstance.h"
#include "simulator/plan/content/topics.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sluice::sim {

namespace {

using namespace Qt::StringLiterals;

/// 15 * 23 out of "What's 15 * 23?".
QByteArray expressionIn(QByteArrayView prompt)
{
    const QRegularExpression form(u"[-+(]*\\d[\\d.,]*(?:\\s*[-+*/x^%()×÷]+\\s*\\d[\\d.,]*)+\\)*"_s);
    const auto match = form.match(QString::fromUtf8(prompt.first(std::min<qsizetype>(prompt.size(), 4096))));
    return match.hasMatch() ? match.captured().trimmed().toUtf8() : QByteArray("1 + 1");
}

/// Paris out of "What's the weather in Paris?": capitalised words that do not begin a sentence.
QByteArray properNameIn(QByteArrayView prompt)
{
    const QRegularExpression form(u"(?<=[\\p{Ll},] )\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*"_s);
    const auto match = form.match(QString::fromUtf8(prompt.first(std::min<qsizetype>(prompt.size(), 4096))));
    return match.hasMatch() ? match.captured().toUtf8() : QByteArray("Berlin");
}

struct Hint {
    const char *part;
    const char *value;
};

constexpr std::array<Hint, 22> fixedHints = {{{"path", "README.md"},
                                              {"file", "README.md"},
                                              {"dir", "."},
                                              {"url", "https://example.com/"},
                                              {"uri", "https://example.com/"},
                                              {"email", "ada@example.com"},
                                              {"date", "2026-11-21"},
                                              {"time", "12:00"},
                                              {"command", "true"},
                                              {"cmd", "true"},
                                              {"language", "en"},
                                              {"locale", "en"},
                                              {"currency", "USD"},
                                              {"unit", "metric"},
                                              {"country", "Germany"},
                                              {"color", "green"},
                                              {"colour", "green"},
                                              {"phone", "+1-555-0100"},
                                              {"uuid", "6fa459ea-ee8a-4ca4-894e-db77e160355e"},
                                              {"id", "id-1"},
                                              {"name", "Ada"},
                                              {"pattern", "*"}}};

bool hasAny(QByteArrayView name, std::initializer_list<const char *> parts)
{
    return std::any_of(parts.begin(), parts.end(), [name](const char *part) { return name.contains(part); });
}

} // namespace

QByteArray stringFor(QByteArrayView name, QByteArrayView prompt)
{
    const QByteArray lower = name.toByteArray().toLower();
    if (hasAny(lower, {"expr", "formula", "equation", "calculation"}))
        return expressionIn(prompt);
    if (hasAny(lower, {"city", "location", "place", "town", "destination"}))
        return properNameIn(prompt);
    for (const Hint &hint : fixedHints) {
        if (lower.contains(hint.part))
            return QByteArray(hint.value);
    }
    if (hasAny(lower, {"query", "question", "search", "text", "prompt", "input", "message", "topic", "title"})) {
        const QByteArray words = snippetOf(prompt, 60);
        if (!words.isEmpty())
            return words;
    }
    return lower.isEmpty() ? topicsOf(prompt, 1).front() : "a " + topicsOf(prompt, 1).front();
}

} // namespace sluice::sim
