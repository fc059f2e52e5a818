// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/bodyguard.h"

#include "guard/wholejudge.h"
#include "json/writer.h"

#include <algorithm>

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

QByteArray guardBody(const QByteArray &body, JsonBody kind, const GuardRuleList &rules, Matcher &matcher,
                     GuardReport &report, Placeholders *placeholders)
{
    report.began();
    const Result<json::Document> document = json::Document::parseForeign(body);
    if (!document)
        return body; // whoever reads it says so
    GuardCounts counts;
    WholeJudge judge(rules);
    std::vector<JsonEdit> edits;
    std::vector<JsonEdit> likelihoods;
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
            judge.add(text.choice, text.text, utf8);
        if (text.isArguments)
            judge.addCall(text.choice);
        const auto form = text.isArguments ? TextGuard::Form::Json : TextGuard::Form::Plain;
        const GuardedText guarded = guardText(utf8, rules, matcher, counts, report, form, placeholders);
        if (guarded.isChanged)
            edits.push_back({place, text.raw.size(), json::quoted(guarded.text)});
    }
    judge.end(counts, report);
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
