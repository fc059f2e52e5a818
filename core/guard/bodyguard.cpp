// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/bodyguard.h"

#include "guard/wholejudge.h"
#include "json/writer.h"

#include <algorithm>
#include <map>

namespace sluice {

GuardedText guardText(const QByteArray &text, const GuardRuleList &rules, Matcher &matcher, GuardCounts &counts,
                      GuardReport &report, TextGuard::Form form, Placeholders *placeholders)
{
    TextGuard guard(rules, matcher, counts, form);
    guard.add(text);
    guard.close();
    report.add(guard.spans());
    report.addFailed(guard.failedRules());
    GuardedText guarded{text, false, guard.spans()};
    if (const std::vector<GuardRegion> regions = regionsOf(guarded.spans, form, text, placeholders); !regions.empty()) {
        guarded.isChanged = true;
        guarded.text = withoutRegions(text, 0, regions);
    }
    return guarded;
}

GuardedText guardAlone(const QByteArray &text, const GuardRuleList &rules, GuardReport &report)
{
    Matcher matcher;
    GuardCounts counts;
    Placeholders placeholders(text);
    WholeJudge judge(rules);
    report.began();
    judge.add(0, 0, text);
    GuardedText guarded = guardText(text, rules, matcher, counts, report, TextGuard::Form::Plain, &placeholders);
    judge.end(counts, report);
    return guarded;
}

namespace {

/// A text of the body, and what was found in it.
struct FoundText {
    JsonText text;
    qsizetype place = 0;
    QByteArray utf8 = {};
    GuardedText guarded = {};
};

using Parts = std::vector<FoundText *>;

/// What is found in texts put together and reaches from one into the next: a secret that was cut in two is one where
/// they are read as one. Whatever stands in one of them was found there.
std::vector<GuardSpan> spansAcross(const Parts &parts, const GuardRuleList &rules, Matcher &matcher,
                                   GuardReport &report)
{
    GuardCounts counted; // they were counted one by one
    TextGuard guard(rules, matcher, counted);
    std::vector<qsizetype> borders;
    for (const FoundText *part : parts) {
        borders.push_back(guard.size());
        guard.add(part->utf8);
    }
    guard.close();
    report.addFailed(guard.failedRules());
    std::vector<GuardSpan> across = guard.spans();
    std::erase_if(across, [&](const GuardSpan &span) {
        return !span.pattern || std::ranges::none_of(borders, [&](qsizetype border) {
            return span.start < border && border < span.end;
        });
    });
    return across;
}

/// Parts of one content, each looked at by itself by now.
void guardTogether(const Parts &parts, const GuardRuleList &rules, Matcher &matcher, GuardReport &report,
                   Placeholders *placeholders)
{
    std::vector<GuardSpan> spans = spansAcross(parts, rules, matcher, report);
    if (spans.empty())
        return;
    report.add(spans);
    QByteArray whole;
    for (const FoundText *part : parts) {
        for (GuardSpan span : part->guarded.spans) {
            span.start += whole.size();
            span.end += whole.size();
            spans.push_back(span);
        }
        whole += part->utf8;
    }
    std::ranges::stable_sort(spans, {}, &GuardSpan::start);
    const std::vector<GuardRegion> regions = regionsOf(spans, TextGuard::Form::Plain, whole, placeholders);
    qsizetype start = 0;
    for (FoundText *part : parts) {
        part->guarded.text = withoutRegions(part->utf8, start, regions);
        part->guarded.isChanged = part->guarded.text != part->utf8;
        start += part->utf8.size();
    }
}

} // namespace

QByteArray guardBody(const QByteArray &body, JsonBody kind, const GuardRuleList &rules, Matcher &matcher,
                     GuardReport &report, Placeholders *placeholders)
{
    report.began();
    const Result<json::Document> document = json::Document::parseForeign(body);
    if (!document)
        return body; // whoever reads it says so
    GuardCounts counts;
    WholeJudge judge(rules);
    std::vector<JsonEdit> likelihoods;
    std::vector<FoundText> found;
    const char *const begin = document->root().raw().data();
    const qsizetype skipped = body.indexOf(document->root().raw().first(1)); // white space, a byte-order mark
    for (const JsonText &text : textsIn(document->root(), kind)) {
        const qsizetype place = skipped + (text.raw.data() - begin);
        if (text.kind == JsonText::Kind::Likelihoods)
            likelihoods.push_back({place, text.raw.size(), noLikelihoods(text.raw)});
        if (text.kind != JsonText::Kind::Whole)
            continue;
        const QByteArray utf8 = json::Value(text.raw).toString().value_or(text.raw.toByteArray());
        if (judge.isNeeded() && text.isContent)
            judge.add(text.choice, text.list != 0 ? text.list : text.text, utf8);
        if (text.isArguments)
            judge.addCall(text.choice);
        const auto form = text.isArguments ? TextGuard::Form::Json : TextGuard::Form::Plain;
        found.push_back({text, place, utf8, guardText(utf8, rules, matcher, counts, report, form, placeholders)});
    }
    judge.end(counts, report);
    std::map<size_t, Parts> lists;
    for (FoundText &one : found) {
        if (one.text.list != 0)
            lists[one.text.list].push_back(&one);
    }
    for (const auto &[list, parts] : lists) {
        if (parts.size() > 1)
            guardTogether(parts, rules, matcher, report, placeholders);
    }
    std::vector<JsonEdit> edits;
    for (const FoundText &text : found) {
        if (text.guarded.isChanged)
            edits.push_back({text.place, text.text.raw.size(), json::quoted(text.guarded.text)});
    }
    if (!edits.empty())
        edits.insert(edits.end(), likelihoods.begin(), likelihoods.end());
    return withEdits(body, edits);
}

QByteArray withEdits(const QByteArray &body, const std::vector<JsonEdit> &edits)
{
    if (edits.empty())
        return body;
    std::vector<JsonEdit> sorted = edits;
    std::ranges::sort(sorted, {}, &JsonEdit::place);
    QByteArray edited;
    qsizetype at = 0;
    for (const JsonEdit &edit : sorted) {
        edited += QByteArrayView(body).sliced(at, edit.place - at);
        edited += edit.json;
        at = edit.place + edit.size;
    }
    edited += QByteArrayView(body).sliced(at);
    return edited;
}

} // namespace sluice
