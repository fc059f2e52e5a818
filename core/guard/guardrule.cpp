// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/guardrule.h"

#include "base/wildcard.h"

#include <algorithm>

namespace sluice {

QByteArray actionName(const GuardRule &rule)
{
    switch (rule.action) {
    case GuardRule::Action::Block: return "block";
    case GuardRule::Action::Redact: return "redact";
    case GuardRule::Action::Flag: return "flag";
    case GuardRule::Action::Retry: return "retry";
    }
    return {};
}

GuardRuleList rulesFor(const GuardRuleList &rules, GuardStage stage, QByteArrayView keyName)
{
    GuardRuleList fitting;
    for (const GuardRulePtr &rule : rules) {
        const bool looks = stage == GuardStage::Input ? rule->looksAtInput : rule->looksAtOutput;
        const bool isFor = rule->scopes.isEmpty() || std::ranges::any_of(rule->scopes, [&](const QByteArray &scope) {
                               return matchesWildcard(scope, keyName);
                           });
        if (looks && isFor && rule->enabled != GuardRule::Enabled::No)
            fitting.push_back(rule);
    }
    return fitting;
}

bool holdAll(const GuardRuleList &rules)
{
    return std::ranges::any_of(rules, [](const GuardRulePtr &rule) { return rule->holdsAll(); });
}

GuardRuleList rulesThatAsk(const GuardRuleList &rules, GuardRule::Asks how)
{
    GuardRuleList those;
    std::ranges::copy_if(rules, std::back_inserter(those),
                         [how](const GuardRulePtr &rule) { return rule->asks() == how; });
    return those;
}

} // namespace sluice
