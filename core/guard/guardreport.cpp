// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/guardreport.h"

#include <algorithm>

namespace sluice {

QByteArray nameOf(const GuardSpan &span)
{
    const bool isOne = !span.pattern || span.rule->patterns.size() < 2;
    return isOne ? span.rule->name : span.rule->name + '/' + span.pattern->name;
}

void GuardReport::raise(Outcome to)
{
    m_outcome = std::max(m_outcome, to);
}

void GuardReport::addName(const QByteArray &name)
{
    if (!m_rules.contains(name))
        m_rules.append(name);
}

void GuardReport::add(const std::vector<GuardSpan> &spans)
{
    for (const GuardSpan &span : spans) {
        addName(nameOf(span));
        if (!ends(span)) {
            raise(span.rule->acts() ? Outcome::Redacted : Outcome::Flagged);
            continue;
        }
        raise(Outcome::Blocked);
        if (m_blockedBy.isEmpty())
            m_blockedBy = nameOf(span);
    }
}

void GuardReport::add(const GuardReport &more)
{
    raise(more.m_outcome);
    for (const QByteArray &name : more.m_rules)
        addName(name);
    if (m_blockedBy.isEmpty())
        m_blockedBy = more.m_blockedBy;
}

void GuardReport::addFailed(const std::vector<const GuardRule *> &rules)
{
    for (const GuardRule *rule : rules) {
        const bool isOpen = rule->isOpenOnError || !rule->acts();
        raise(isOpen ? Outcome::ErrorOpen : Outcome::ErrorClosed);
        if (!isOpen && m_blockedBy.isEmpty())
            m_blockedBy = rule->name;
    }
}

QByteArray GuardReport::plainName(const QByteArray &word)
{
    constexpr qsizetype longest = 60;
    QByteArray name = word.left(longest);
    for (char &c : name) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        c = isPlain ? c : '-';
    }
    return name.isEmpty() ? QByteArray("REDACTED") : name;
}

void GuardReport::addRemote(const GuardRule &rule, const QByteArrayList &categories, bool isAll)
{
    constexpr qsizetype most = 20; // names, which somebody else chooses
    for (const QByteArray &category : categories.first(std::min(categories.size(), most)))
        addName(rule.name + '/' + plainName(category));
    if (categories.isEmpty())
        addName(rule.name);
    if (!rule.acts()) {
        raise(Outcome::Flagged);
        return;
    }
    raise(isAll ? Outcome::Blocked : Outcome::Redacted);
    if (isAll && m_blockedBy.isEmpty())
        m_blockedBy = categories.isEmpty() ? rule.name : rule.name + '/' + plainName(categories.first());
}

QByteArray GuardReport::outcome() const
{
    switch (m_outcome) {
    case Outcome::None: break;
    case Outcome::Passed: return "passed";
    case Outcome::Flagged: return "flagged";
    case Outcome::Redacted: return "redacted";
    case Outcome::ErrorOpen: return "error_open";
    case Outcome::ErrorClosed: return "error_closed";
    case Outcome::Blocked: return "blocked";
    }
    return {};
}

std::vector<GuardRegion> regionsOf(const std::vector<GuardSpan> &spans)
{
    std::vector<GuardRegion> regions;
    for (const GuardSpan &span : spans) {
        if (!span.rule->acts() || !span.pattern)
            continue;
        if (!regions.empty() && span.start < regions.back().end) {
            regions.back().end = std::max(regions.back().end, span.end);
            continue;
        }
        const QByteArray label = '[' + span.pattern->label + ']';
        regions.push_back({span.start, span.end, span.isInString ? label : '"' + label + '"'});
    }
    return regions;
}

QByteArray withoutRegions(QByteArrayView piece, qsizetype start, const std::vector<GuardRegion> &regions)
{
    QByteArray text;
    qsizetype at = start;
    const qsizetype end = start + piece.size();
    for (const GuardRegion &region : regions) {
        if (region.end <= at || region.start >= end)
            continue;
        if (region.start > at)
            text += piece.sliced(at - start, region.start - at);
        if (region.start >= start)
            text += region.label;
        at = std::min(region.end, end);
    }
    text += piece.sliced(at - start);
    return text;
}

} // namespace sluice
