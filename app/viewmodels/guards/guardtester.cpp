// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardtester.h"

#include "guard/bodyguard.h"
#include "guard/guardreport.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// Offsets in UTF-8 as places in the text; they are asked for in rising order.
class Places
{
public:
    explicit Places(QByteArrayView utf8)
        : m_utf8(utf8)
    {
    }
    int at(qsizetype offset)
    {
        for (; m_offset < offset; ++m_offset) {
            const auto byte = static_cast<uchar>(m_utf8[m_offset]);
            m_place += (byte & 0xc0) == 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
        }
        return m_place;
    }

private:
    QByteArrayView m_utf8;
    qsizetype m_offset = 0;
    int m_place = 0;
};

std::vector<GuardTester::Mark> marksOf(const QByteArray &utf8, const std::vector<GuardSpan> &spans)
{
    std::vector<GuardTester::Mark> marks;
    Places places(utf8);
    qsizetype done = 0;
    for (const GuardSpan &span : spans) {
        if (span.start < done || span.start >= span.end)
            continue;
        const int begin = places.at(span.start);
        done = span.end;
        marks.push_back({begin, places.at(done), span.rule->acts()});
    }
    return marks;
}

QVariantList findingsOf(const std::vector<GuardSpan> &spans)
{
    std::map<QByteArray, std::pair<const GuardRule *, int>> counts;
    for (const GuardSpan &span : spans) {
        auto &[rule, count] = counts[nameOf(span)];
        rule = span.rule;
        ++count;
    }
    QVariantList rows;
    for (const auto &[name, found] : counts) {
        rows << QVariantMap{{u"name"_s, QString::fromUtf8(name)},
                            {u"action"_s, QString::fromUtf8(actionName(*found.first))},
                            {u"count"_s, found.second}};
    }
    return rows;
}

std::vector<GuardSpan> spansOf(const QByteArray &utf8, const GuardRuleList &rules, GuardReport &report,
                               QByteArray *after = nullptr)
{
    GuardedText guarded = guardAlone(utf8, rules, report);
    if (after)
        *after = std::move(guarded.text);
    return std::move(guarded.spans);
}

} // namespace

GuardTester::GuardTester(QObject *parent)
    : QObject(parent)
    , m_work(this)
{
    setRules({});
}

void GuardTester::setRules(const GuardRuleList &rules)
{
    m_rules = rulesThatAsk(rules, GuardRule::Asks::Nobody);
    std::erase_if(m_rules, [](const GuardRulePtr &rule) { return rule->enabled == GuardRule::Enabled::No; });
    m_isBuiltIn = m_rules.empty();
    if (m_isBuiltIn) {
        for (const QByteArray &kind : builtInKinds())
            m_rules.push_back(builtInRule(kind));
    }
    Q_EMIT changed();
    start();
}

void GuardTester::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    start();
}

GuardTester::Outcome GuardTester::tried(const GuardRuleList &rules, const QString &text)
{
    Outcome result;
    if (text.isEmpty())
        return result;
    const QByteArray utf8 = text.toUtf8();
    QByteArray after;
    GuardReport report;
    const std::vector<GuardSpan> spans = spansOf(utf8, rules, report, &after);
    result.verdict = QString::fromUtf8(report.outcome());
    result.after = QString::fromUtf8(after);
    result.findings = findingsOf(spans);
    result.marks = marksOf(utf8, spans);
    for (const GuardRulePtr &rule : rules) {
        GuardReport own;
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(spansOf(utf8, {rule}, own));
        result.costs << QVariantMap{{u"name"_s, QString::fromUtf8(rule->name)},
                                    {u"time"_s, u"%1 µs"_s.arg(QLocale().toString(timer.nsecsElapsed() / 1000))}};
    }
    return result;
}

void GuardTester::start()
{
    if (m_isBusy) {
        m_isStale = true;
        return;
    }
    m_isBusy = true;
    m_isStale = false;
    m_work.run([this, rules = m_rules, text = m_text] {
        return [this, result = tried(rules, text)] {
            m_isBusy = false;
            m_result = result;
            Q_EMIT changed();
            if (m_isStale)
                start();
        };
    });
}

} // namespace sluice
