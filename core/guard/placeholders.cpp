// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/placeholders.h"

#include "json/value.h"

namespace sluice {

namespace {

constexpr int farNumbers = 1000;
constexpr int farRange = 9000;

} // namespace

Placeholders::Placeholders(QByteArray body)
    : m_body(std::move(body))
{
    if (!m_body.contains("previous_response_id"))
        return;
    const Result<json::Document> document = json::Document::parse(m_body);
    if (!document)
        return;
    const QByteArray before = document->root()["previous_response_id"].text();
    if (!before.isEmpty())
        m_first = farNumbers + int(qHash(before) % farRange);
}

QByteArray Placeholders::placeholderOf(const QByteArray &label, const QByteArray &value)
{
    if (const auto known = m_known.find({label, value}); known != m_known.end())
        return known->second;
    if (m_values.size() >= most)
        return {};
    int &number = m_last.try_emplace(label, m_first - 1).first->second;
    QByteArray placeholder;
    do {
        placeholder = '<' + label + '_' + QByteArray::number(++number) + '>';
    } while (m_body.contains(placeholder));
    m_known[{label, value}] = placeholder;
    m_values[placeholder] = value;
    return placeholder;
}

GuardRulePtr Placeholders::rule() const
{
    auto rule = std::make_shared<GuardRule>();
    rule->looksAtOutput = true;
    rule->action = GuardRule::Action::Redact;
    for (const auto &[placeholder, value] : m_values) {
        const Result<Pattern> pattern = Pattern::compile("\\Q" + placeholder + "\\E");
        if (!pattern)
            continue; // labels are letters
        GuardPattern one{placeholder, value, *pattern};
        one.isPutBack = true;
        rule->patterns.push_back(std::move(one));
    }
    return rule;
}

} // namespace sluice
