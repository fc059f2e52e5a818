// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/checks.h"
#include "guard/guardrule.h"
#include "json/value.h"

#include <QFile>

#include <map>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// An expression with `{{NAME}}` as what the file's `parts` have for it: what several lines have in common.
QByteArray expressionOf(const json::Value &row, const json::Value &parts)
{
    QByteArray expression = row["pattern"].text();
    for (const json::Member &part : parts.members())
        expression.replace("{{" + part.key + "}}", part.value.text());
    return expression;
}

/// The files are part of the program, and a test reads each of their lines: what cannot be read is left out here.
std::vector<GuardPattern> readPatterns(const QByteArray &kind)
{
    std::vector<GuardPattern> patterns;
    QFile file(u":/sluice/guards/%1.json"_s.arg(QLatin1StringView(kind)));
    if (!file.open(QIODevice::ReadOnly))
        return patterns;
    const Result<json::Document> document = json::Document::parse(file.readAll());
    if (!document)
        return patterns;
    const QByteArray label = document->root()["label"].text();
    for (const json::Value &row : document->root()["patterns"].items()) {
        Result<Pattern> pattern = Pattern::compile(expressionOf(row, document->root()["parts"]));
        const QByteArray check = row["check"].text();
        if (!pattern || (!check.isEmpty() && !guardCheck(check)))
            continue;
        GuardPattern one{row["name"].text(), row["label"].toString().value_or(label), std::move(*pattern)};
        one.realLength = guardCheck(check);
        for (const json::Value &example : row["published"].items())
            one.published.append(example.text());
        one.mostHeld = row["held"].toInt().value_or(one.mostHeld);
        patterns.push_back(std::move(one));
    }
    return patterns;
}

} // namespace

const QByteArrayList &builtInKinds()
{
    static const QByteArrayList kinds{"secrets", "pii", "injection"};
    return kinds;
}

GuardRulePtr builtInRule(const QByteArray &kind)
{
    auto rule = std::make_shared<GuardRule>();
    rule->name = kind;
    rule->kind = kind;
    rule->looksAtInput = true;
    rule->looksAtOutput = true;
    rule->action = GuardRule::Action::Redact;
    rule->patterns = *builtInPatterns(kind);
    return rule;
}

const std::vector<GuardPattern> *builtInPatterns(QByteArrayView kind)
{
    static const std::map<QByteArray, std::vector<GuardPattern>, std::less<>> all = [] {
        std::map<QByteArray, std::vector<GuardPattern>, std::less<>> read;
        for (const QByteArray &name : builtInKinds())
            read.emplace(name, readPatterns(name));
        return read;
    }();
    const auto found = all.find(kind.toByteArray());
    return found == all.end() ? nullptr : &found->second;
}

} // namespace sluice
