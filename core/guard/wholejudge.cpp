// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/wholejudge.h"

#include <algorithm>

namespace sluice {

WholeJudge::WholeJudge(const GuardRuleList &rules)
{
    std::ranges::copy_if(rules, std::back_inserter(m_rules),
                         [](const GuardRulePtr &rule) { return rule->judgesWhole(); });
    m_gathers = std::ranges::any_of(m_rules, [](const GuardRulePtr &rule) { return rule->schema.has_value(); });
}

void WholeJudge::add(qint64 choice, size_t text, QByteArrayView utf8)
{
    m_size += utf8.size();
    if (m_gathers && m_size <= mostGathered)
        m_texts[{choice, text}] += utf8;
}

void WholeJudge::end(const GuardCounts &counts, GuardReport &report) const
{
    for (const GuardRulePtr &rule : m_rules) {
        switch (judge(*rule, counts)) {
        case Finding::Passed: break;
        case Finding::Found: report.addFound(*rule, {}, true); break;
        case Finding::Failed: report.addFailed({rule.get()}); break;
        }
    }
}

WholeJudge::Finding WholeJudge::judge(const GuardRule &rule, const GuardCounts &counts) const
{
    if (rule.leastCharacters && counts.characters < *rule.leastCharacters)
        return Finding::Found;
    if (!rule.schema)
        return Finding::Passed;
    return m_size > mostGathered ? Finding::Failed : judgeTexts(*rule.schema);
}

WholeJudge::Finding WholeJudge::judgeTexts(const json::Schema &schema) const
{
    bool isJudged = false;
    for (const auto &[place, text] : m_texts) {
        if (m_calling.contains(place.first))
            continue;
        isJudged = true;
        const Result<json::Document> document = json::Document::parse(text);
        if (!document)
            return Finding::Found;
        const json::SchemaVerdict verdict = schema.check(document->root());
        if (verdict.kind == json::SchemaVerdict::Kind::TooMuch)
            return Finding::Failed;
        if (verdict.kind == json::SchemaVerdict::Kind::Unfit)
            return Finding::Found;
    }
    return isJudged || !m_calling.empty() ? Finding::Passed : Finding::Found;
}

} // namespace sluice
