// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/guardcases.h"

#include "guard/answerguard.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sluice::test {

std::vector<GuardCase> guardCases(const QByteArray &kind)
{
    std::vector<GuardCase> cases;
    QFile file(QStringLiteral(SLUICE_CASES "/guards/%1.txt").arg(QString::fromUtf8(kind)));
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    for (QByteArray line : file.readAll().split('\n')) {
        if (line.startsWith("- "))
            cases.push_back({{}, line.sliced(2), {}, {}});
        if (!line.startsWith("+ "))
            continue;
        if (const qsizetype cut = line.indexOf('~'); cut >= 0)
            line.remove(cut, 1);
        line.replace("\\n", "\n");
        const qsizetype colon = line.indexOf(": ");
        const qsizetype begin = line.indexOf("«");
        const qsizetype end = line.indexOf("»");
        const qsizetype mark = qsizetype(qstrlen("«"));
        cases.push_back({line.sliced(2, colon - 2), line.sliced(colon + 2, begin - colon - 2),
                         line.sliced(begin + mark, end - begin - mark), line.sliced(end + mark)});
    }
    return cases;
}

GuardRulePtr guardRule(const QByteArray &kind, GuardRule::Action action)
{
    auto rule = std::make_shared<GuardRule>();
    rule->name = "my " + kind;
    rule->kind = kind;
    rule->looksAtInput = true;
    rule->looksAtOutput = true;
    rule->action = action;
    rule->patterns = *builtInPatterns(kind);
    return rule;
}

QByteArray redacted(const QByteArray &text, const GuardRuleList &rules, TextGuard::Form form)
{
    Matcher matcher;
    GuardCounts counts;
    GuardReport report;
    return guardText(text, rules, matcher, counts, report, form).text;
}

QByteArray told(const QByteArrayList &pieces, const GuardRuleList &rules, TextGuard::Form form)
{
    GuardReport report;
    AnswerGuard guard(rules, nullptr, report);
    QByteArray text;
    const auto take = [&] {
        for (const AnswerEvent &event : guard.take()) {
            const StreamEvent &first = event.decoded.front();
            text += form == TextGuard::Form::Json ? std::get<ToolCallDelta>(first).arguments
                                                  : std::get<TextDelta>(first).text;
        }
    };
    for (const QByteArray &piece : pieces) {
        guard.add({{},
                   {form == TextGuard::Form::Json ? StreamEvent(ToolCallDelta{0, {}, {}, piece})
                                                  : StreamEvent(TextDelta{piece})}});
        take();
    }
    guard.end();
    take();
    return report.isBlocked() ? text + "<" + report.blockedBy() + ">" : text;
}

} // namespace sluice::test
