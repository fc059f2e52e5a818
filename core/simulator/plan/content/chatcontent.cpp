// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/content/chatcontent.h"

#include "simulator/plan/content/topics.h"

namespace sluice::sim {

namespace {

constexpr int longestClosing = 24;
constexpr int mostMisses = 4;

using MakeSentence = QByteArray (*)(const Subject &, Random &);

Subject subjectOf(QByteArrayView question)
{
    Subject subject{snippetOf(question), topicsOf(question)};
    if (subject.quote.isEmpty())
        subject.quote = "\xe2\x80\xa6";
    return subject;
}

/// Appends sentences, then closing words, until `text` has exactly `tokens` tokens.
void fillUp(TokenText &text, int tokens, const Subject &subject, Random &random, MakeSentence make)
{
    bool lineStart = true;
    const auto add = [&](const QByteArray &words) {
        text.append(lineStart ? words : ' ' + words);
        lineStart = false;
    };
    for (int misses = 0; text.count() < tokens && misses < mostMisses;) {
        const QByteArray words = make(subject, random);
        const int rest = tokens - text.count() - countTokens(words);
        const bool fits = rest == 0 || rest > 1; // a lone last token would have to be a bare word
        if (fits)
            add(words);
        misses += fits ? 0 : 1;
    }
    while (text.count() < tokens)
        add(closing(std::min(tokens - text.count(), longestClosing)));
    text.truncate(tokens);
}

void fillWithBlocks(TokenText &text, int tokens, const Subject &subject, Random &random, int firstBlock)
{
    constexpr int kinds = 7;
    int skipped = 0;
    for (int index = firstBlock; skipped < kinds; ++index) {
        const QByteArray block = markdownBlock(index, subject, random);
        if (text.count() + countTokens(block) + longestClosing > tokens) {
            ++skipped; // a smaller kind may still fit
            continue;
        }
        skipped = 0;
        text.append(block);
    }
    fillUp(text, tokens, subject, random, sentence);
}

} // namespace

TokenText markdownAnswer(QByteArrayView question, int tokens, Random &random)
{
    TokenText text;
    fillWithBlocks(text, tokens, subjectOf(question), random, 0);
    return text;
}

TokenText toolResultAnswer(QByteArrayView question, const std::vector<QByteArray> &results, int tokens, Random &random)
{
    QByteArray opening;
    for (const QByteArray &result : results)
        opening += (opening.isEmpty() ? "The tool returned: " : "\nThe next one returned: ") + snippetOf(result, 240);
    TokenText text;
    text.append(opening + "\n\n");
    if (text.count() >= tokens) {
        text.truncate(tokens);
        return text;
    }
    fillWithBlocks(text, tokens, subjectOf(question), random, 1);
    return text;
}

TokenText reasoningText(QByteArrayView question, int tokens, Random &random)
{
    TokenText text;
    if (tokens > 0)
        fillUp(text, tokens, subjectOf(question), random, thought);
    return text;
}

} // namespace sluice::sim
