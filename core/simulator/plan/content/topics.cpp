// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/content/topics.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace sluice::sim {

namespace {

constexpr std::array<std::string_view, 71> commonWords = {
    "about",   "above",   "after", "again",  "also",    "always", "answer", "been",  "before", "being", "below",
    "both",    "call",    "can",   "could",  "compare", "deal",   "does",   "doing", "done",   "each",  "every",
    "exactly", "explain", "find",  "from",   "give",    "have",   "hello",  "help",  "here",   "into",  "just",
    "kind",    "know",    "like",  "made",   "make",    "many",   "more",   "most",  "much",   "must",  "need",
    "only",    "other",   "over",  "please", "return",  "short",  "should", "some",  "such",   "tell",  "than",
    "that",    "them",    "then",  "there",  "these",   "they",   "this",   "what",  "when",   "where", "which",
    "with",    "would",   "work",  "write",  "your"};

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || quint8(c) >= 0x80U;
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

std::vector<QByteArray> wordsOf(QByteArrayView text, int limit)
{
    std::vector<QByteArray> words;
    QByteArray word;
    const auto flush = [&] {
        if (!word.isEmpty())
            words.push_back(std::exchange(word, {}));
    };
    for (qsizetype i = 0; i < text.size() && int(words.size()) < limit; ++i) {
        const char c = text[i];
        if (!isWordByte(c)) {
            flush();
            continue;
        }
        if (isUpper(c) && i > 0 && text[i - 1] >= 'a' && text[i - 1] <= 'z')
            flush();
        word.append(isUpper(c) ? char(c - 'A' + 'a') : c);
    }
    flush();
    return words;
}

bool isTopical(QByteArrayView word)
{
    if (word.size() < 4 || (word[0] >= '0' && word[0] <= '9'))
        return false;
    const std::string_view wanted(word.data(), std::size_t(word.size()));
    return std::find(commonWords.begin(), commonWords.end(), wanted) == commonWords.end();
}

std::vector<QByteArray> topicsOf(QByteArrayView prompt, int count)
{
    std::vector<QByteArray> topics;
    bool joins = false; // the word before was a topic of one word
    for (const QByteArray &word : wordsOf(prompt)) {
        const bool known =
            std::any_of(topics.begin(), topics.end(), [&](const QByteArray &topic) { return topic.contains(word); });
        if (!isTopical(word) || word.size() > 24 || known) {
            joins = false;
            continue;
        }
        if (joins) {
            topics.back() += ' ' + word;
            joins = false;
            continue;
        }
        if (int(topics.size()) == count)
            break;
        topics.push_back(word);
        joins = true;
    }
    if (topics.empty())
        topics.emplace_back("the question");
    return topics;
}

QByteArray snippetOf(QByteArrayView text, qsizetype bytes)
{
    QByteArray line = text.first(std::min(text.size(), bytes * 4)).toByteArray().simplified();
    if (line.size() <= bytes)
        return line;
    qsizetype cut = line.lastIndexOf(' ', bytes);
    if (cut < bytes / 2) {
        cut = bytes;
        while (cut > 0 && (quint8(line[cut]) & 0xc0U) == 0x80U)
            --cut; // never inside a code point
    }
    line.truncate(cut);
    return line + "\xe2\x80\xa6";
}

} // namespace sluice::sim
