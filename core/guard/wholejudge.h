// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/guardreport.h"

#include <set>

namespace sluice {

/// Judges what only a whole answer tells: whether what the model says fits a schema, and whether it is long enough.
///
/// Each text of each choice is held against the schema by itself. A choice that calls a tool is not over, and needs no
/// such text; any other has one.
class WholeJudge
{
public:
    /// What is gathered at most; beyond it the rules could not look.
    static constexpr qsizetype mostGathered = 8 * 1024 * 1024;

    explicit WholeJudge(const GuardRuleList &rules);

    [[nodiscard]] bool isNeeded() const { return !m_rules.empty(); }
    /// A piece of a text, or all of it. `text` tells the texts of a choice apart.
    void add(qint64 choice, size_t text, QByteArrayView utf8);
    void addCall(qint64 choice) { m_calling.insert(choice); }
    /// Nothing follows. `counts` are those of all its texts.
    void end(const GuardCounts &counts, GuardReport &report) const;

private:
    enum class Finding { Passed, Found, Failed };
    [[nodiscard]] Finding judge(const GuardRule &rule, const GuardCounts &counts) const;
    [[nodiscard]] Finding judgeTexts(const json::Schema &schema) const;

    GuardRuleList m_rules;
    bool m_gathers = false;
    std::map<std::pair<qint64, size_t>, QByteArray> m_texts;
    std::set<qint64> m_calling;
    qsizetype m_size = 0;
};

} // namespace sluice
