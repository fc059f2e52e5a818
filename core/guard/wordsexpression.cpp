// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/guardrule.h"

#include <QString>

#include <map>

namespace sluice {

namespace {

/// Words by their common beginnings, so that matching does not try one after the other.
struct WordTree {
    std::map<QByteArray, WordTree> next = {};
    bool isEnd = false;

    void add(const QString &word)
    {
        WordTree *at = this;
        for (const uint character : word.toUcs4())
            at = &at->next[QByteArray::number(character, 16)];
        at->isEnd = true;
    }

    [[nodiscard]] QByteArray expression() const
    {
        QByteArrayList branches;
        for (const auto &[code, tree] : next)
            branches.append("\\x{" + code + '}' + tree.expression());
        if (branches.isEmpty())
            return {};
        if (branches.size() == 1 && !isEnd)
            return branches.first();
        return "(?:" + branches.join('|') + ')' + (isEnd ? "?" : "");
    }
};

} // namespace

QByteArray wordsExpression(const QByteArrayList &words)
{
    WordTree tree;
    for (const QByteArray &word : words)
        tree.add(QString::fromUtf8(word));
    return "(?<![\\p{L}\\p{N}_])" + tree.expression() + "(?![\\p{L}\\p{N}_])";
}

} // namespace sluice
