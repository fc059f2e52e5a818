// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/worddiff.h"

#include <QHash>

#include <algorithm>

namespace sluice {

namespace {

using Change = DiffPiece::Kind;

/// So many changed words are looked for; two texts with more share too little to be read side by side.
constexpr int mostChanges = 2000;

/// Words, runs of blanks, and every other sign by itself.
std::vector<QStringView> wordsOf(const QString &text)
{
    const auto kindAt = [&](qsizetype at) { return text[at].isLetterOrNumber() ? 1 : text[at].isSpace() ? 2 : 0; };
    std::vector<QStringView> words;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin + 1;
        const int kind = kindAt(begin);
        while (kind != 0 && end < text.size() && kindAt(end) == kind)
            ++end;
        if (kind == 0 && text[begin].isHighSurrogate() && end < text.size())
            ++end;
        words.push_back(QStringView(text).sliced(begin, end - begin));
        begin = end;
    }
    return words;
}

/// The shortest way from one list of numbers to another (Myers' greedy one): for each step whether a word is shared,
/// removed or added. Empty when it is longer than `mostChanges`.
std::vector<Change> shortestWay(const std::vector<int> &a, const std::vector<int> &b)
{
    const int n = int(a.size());
    const int m = int(b.size());
    const int most = std::min(n + m, mostChanges);
    std::vector<std::vector<int>> rounds;
    std::vector<int> reach(std::size_t(2 * most + 3), 0);
    const auto at = [most](int k) { return std::size_t(k) + std::size_t(most) + 1; };
    for (int d = 0; d <= most; ++d) {
        rounds.emplace_back(reach.begin() + std::ptrdiff_t(at(-d - 1)), reach.begin() + std::ptrdiff_t(at(d + 1)) + 1);
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && reach[at(k - 1)] < reach[at(k + 1)]);
            int x = down ? reach[at(k + 1)] : reach[at(k - 1)] + 1;
            while (x < n && x - k < m && a[std::size_t(x)] == b[std::size_t(x - k)])
                ++x;
            reach[at(k)] = x;
            if (x < n || x - k < m)
                continue;
            // Back along what each round could reach.
            std::vector<Change> way;
            int row = x;
            int diagonal = k;
            for (int round = d; round >= 0; --round) {
                const std::vector<int> &before = rounds[std::size_t(round)];
                const auto reached = [&](int of) { return before[std::size_t(of) + std::size_t(round) + 1]; };
                const bool wasDown =
                    diagonal == -round || (diagonal != round && reached(diagonal - 1) < reached(diagonal + 1));
                const int from = wasDown ? diagonal + 1 : diagonal - 1;
                const int start = round == 0 ? 0 : wasDown ? reached(from) : reached(from) + 1;
                way.insert(way.end(), std::size_t(row - start), Change::Same);
                if (round == 0)
                    break;
                way.push_back(wasDown ? Change::Added : Change::Removed);
                row = reached(from);
                diagonal = from;
            }
            std::ranges::reverse(way);
            return way;
        }
    }
    return {};
}

void appendPiece(std::vector<DiffPiece> &pieces, Change kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (pieces.empty() || pieces.back().kind != kind)
        pieces.push_back({kind, {}});
    pieces.back().text += text;
}

/// What was removed stands before what came in its place; blanks between two changes belong to both, so that what reads
/// as one change is one.
std::vector<DiffPiece> removedFirst(const std::vector<DiffPiece> &pieces)
{
    std::vector<DiffPiece> ordered;
    QString removed;
    QString added;
    const auto flush = [&] {
        appendPiece(ordered, Change::Removed, std::exchange(removed, {}));
        appendPiece(ordered, Change::Added, std::exchange(added, {}));
    };
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const DiffPiece &piece = pieces[i];
        const bool isShared = piece.kind == Change::Same;
        const bool joins = isShared && i > 0 && i + 1 < pieces.size() && piece.text.size() < 3
                           && QStringView(piece.text).trimmed().isEmpty() && !piece.text.contains(u'\n');
        if (isShared && !joins) {
            flush();
            appendPiece(ordered, Change::Same, piece.text);
            continue;
        }
        removed += piece.kind == Change::Added ? QString() : piece.text;
        added += piece.kind == Change::Removed ? QString() : piece.text;
    }
    flush();
    return ordered;
}

} // namespace

std::vector<DiffPiece> wordDiff(const QString &base, const QString &other)
{
    const std::vector<QStringView> from = wordsOf(base);
    const std::vector<QStringView> to = wordsOf(other);
    QHash<QStringView, int> numbers;
    const auto numbered = [&](const std::vector<QStringView> &words) {
        std::vector<int> all;
        all.reserve(words.size());
        for (const QStringView word : words) {
            const auto known = numbers.constFind(word);
            all.push_back(known != numbers.cend() ? *known : *numbers.insert(word, int(numbers.size())));
        }
        return all;
    };
    const std::vector<int> a = numbered(from);
    const std::vector<int> b = numbered(to);
    const std::vector<Change> way = shortestWay(a, b);
    std::vector<DiffPiece> pieces;
    std::size_t i = 0;
    std::size_t j = 0;
    for (const Change kind : way) {
        appendPiece(pieces, kind, kind == Change::Added ? to[j] : from[i]);
        i += kind == Change::Added ? 0 : 1;
        j += kind == Change::Removed ? 0 : 1;
    }
    if (way.empty() && !(a.empty() && b.empty())) {
        appendPiece(pieces, Change::Removed, base);
        appendPiece(pieces, Change::Added, other);
    }
    return removedFirst(pieces);
}

} // namespace sluice
