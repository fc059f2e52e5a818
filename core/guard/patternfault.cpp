// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/textguard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// Texts that make expressions slow, or hold a stream: long runs of one kind, and near misses.
QByteArrayList hostileTexts()
{
    constexpr int size = 4096;
    QByteArrayList texts;
    for (const char *piece : {"a",
                              "A",
                              "0",
                              " ",
                              "\n",
                              "-",
                              "aA0",
                              "a ",
                              "a1_",
                              "a.",
                              "a@",
                              "a@a.",
                              "0 ",
                              "0-",
                              "\xC3\xA9",
                              "Lorem ipsum dolor sit amet, ",
                              "if (a == b) { return c[0]; }\n",
                              "\"a\": \"b\", ",
                              "(",
                              "=:"})
        texts.append(QByteArray(piece).repeated(size / int(qstrlen(piece))));
    for (const char letter : "bcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ123456789")
        texts.append(QByteArray(1024, letter));
    return texts;
}

} // namespace

QString patternFault(const GuardPattern &pattern)
{
    auto rule = std::make_shared<GuardRule>();
    rule->patterns = {pattern};
    rule->patterns.front().realLength = nullptr;
    Matcher matcher;
    for (const QByteArray &text : hostileTexts()) {
        GuardCounts counts;
        TextGuard guard({rule}, matcher, counts);
        guard.add(text);
        guard.close();
        if (!guard.failedRules().empty())
            return u"takes too many steps on some texts; bound its repetitions, such as {1,64} in place of +"_s;
        const auto isLong = [](const GuardSpan &span) { return span.isTooLong; };
        if (std::ranges::any_of(guard.spans(), isLong)) {
            return u"would hold back whole texts, for a match has no end in sight; bound its repetitions, such as "
                   u"{1,64} "
                   "in place of +, and let it begin with something of its own"_s;
        }
    }
    return {};
}

} // namespace sluice
