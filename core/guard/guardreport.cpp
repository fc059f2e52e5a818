// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/guardreport.h"

#include "json/writer.h"

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
        block(*span.rule, nameOf(span));
    }
}

void GuardReport::block(const GuardRule &rule, const QByteArray &name)
{
    raise(Outcome::Blocked);
    m_isFinal = m_isFinal || rule.action != GuardRule::Action::Retry;
    if (m_blockedBy.isEmpty())
        m_blockedBy = name;
}

void GuardReport::startAgain()
{
    m_outcome = Outcome::Flagged;
    m_blockedBy.clear();
}

void GuardReport::add(const GuardReport &more)
{
    raise(more.m_outcome);
    m_isFinal = m_isFinal || more.m_isFinal;
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
        m_isFinal = m_isFinal || !isOpen;
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

void GuardReport::addFound(const GuardRule &rule, const QByteArrayList &categories, bool isAll)
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
    if (isAll)
        block(rule, categories.isEmpty() ? rule.name : rule.name + '/' + plainName(categories.first()));
    else
        raise(Outcome::Redacted);
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

namespace {

using Form = TextGuard::Form;

/// What stands in the place of a region that begins with this span.
QByteArray standsFor(const GuardSpan &span, const GuardRegion &region, Form form, QByteArrayView text,
                     Placeholders *placeholders)
{
    QByteArray label = span.pattern->label;
    if (span.pattern->isPutBack) {
        if (form == Form::Json)
            label = json::quoted(label).chopped(1).sliced(1);
    } else {
        QByteArray placeholder;
        if (placeholders && span.rule->putsBack) {
            const QByteArray found = text.sliced(region.start, region.end - region.start).toByteArray();
            const bool isEscaped = form == Form::Json && span.isInString;
            const QByteArray value = isEscaped ? json::Value('"' + found + '"').text() : found;
            placeholder = placeholders->placeholderOf(label, value);
        }
        label = placeholder.isEmpty() ? '[' + label + ']' : placeholder;
    }
    return span.isInString ? label : '"' + label + '"';
}

} // namespace

std::vector<GuardRegion> regionsOf(const std::vector<GuardSpan> &spans, Form form)
{
    return regionsOf(spans, form, {}, nullptr);
}

std::vector<GuardRegion> regionsOf(const std::vector<GuardSpan> &spans, Form form, QByteArrayView text,
                                   Placeholders *placeholders)
{
    std::vector<GuardRegion> regions;
    std::vector<const GuardSpan *> firsts;
    for (const GuardSpan &span : spans) {
        if (!span.rule->acts() || !span.pattern)
            continue;
        if (!regions.empty() && span.start < regions.back().end) {
            regions.back().end = std::max(regions.back().end, span.end);
            continue;
        }
        regions.push_back({span.start, span.end});
        firsts.push_back(&span);
    }
    for (std::size_t i = 0; i < regions.size(); ++i)
        regions[i].label = standsFor(*firsts[i], regions[i], form, text, placeholders);
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
