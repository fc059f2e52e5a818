// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/answerguard.h"
#include "support/cases/guardcases.h"
#include "support/cases/splitfeeder.h"
#include "json/writer.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace sluice;
using namespace Qt::StringLiterals;
using Action = GuardRule::Action;
using test::redacted;
using test::told;

namespace {

const QByteArrayList kinds{"secrets", "pii", "injection"};

GuardRulePtr ruleOf(const QByteArray &expression, Action action, qsizetype mostHeld = 512)
{
    auto rule = std::make_shared<GuardRule>();
    rule->name = "own";
    rule->action = action;
    Result<Pattern> pattern = Pattern::compile(expression);
    GuardPattern one{"1", "X", pattern.ok() ? *pattern : Pattern()};
    one.mostHeld = mostHeld;
    rule->patterns = {one};
    return rule;
}

QByteArray jsonText(const QByteArray &text)
{
    return "{\"n\":[1,\"\\u0041\\n\"],\"a\":" + json::quoted(text) + ",\"b\":4111111111111111}";
}

} // namespace

class TestGuards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBuiltInPatternIsReadAndBounded();
    void whatIsOneIsFound_data();
    void whatIsOneIsFound();
    void whatIsPublishedIsNoSecret();
    void aTextIsFoundWhereverItIsCut_data();
    void aTextIsFoundWhereverItIsCut();
    void nothingFoundIsNothingHeldBackForLong();
    void argumentsStayJson();
    void escapesHideNothing();
    void hostilePatternsAreRefused_data();
    void hostilePatternsAreRefused();
    void prefixesHideNothing_data();
    void prefixesHideNothing();
    void whatNeverEndsCountsAsFound();
    void aFailedSearchLetsNothingThrough();
    void wordsAreWhole();
    void lengthsAreSummedUp();
};

void TestGuards::everyBuiltInPatternIsReadAndBounded()
{
    for (const QByteArray &kind : kinds) {
        QFile file(u":/sluice/guards/%1.json"_s.arg(QString::fromUtf8(kind)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<json::Document> document = json::Document::parse(file.readAll());
        QVERIFY(document.ok());
        const std::vector<json::Value> rows = document->root()["patterns"].items();
        const std::vector<GuardPattern> &patterns = *builtInPatterns(kind);
        QByteArrayList missing;
        QByteArrayList names;
        for (const json::Value &row : rows) {
            names.append(row["name"].text());
            if (std::ranges::find(patterns, names.last(), &GuardPattern::name) == patterns.end())
                missing.append(names.last());
        }
        QCOMPARE(missing, QByteArrayList());
        QCOMPARE(patterns.size(), rows.size());
        const std::vector<test::GuardCase> cases = test::guardCases(kind);
        for (const GuardPattern &pattern : patterns) {
            QVERIFY2(patternFault(pattern).isEmpty(), pattern.name.constData());
            QVERIFY2(!pattern.label.isEmpty(), pattern.name.constData());
            QVERIFY2(std::ranges::find(cases, pattern.name, &test::GuardCase::pattern) != cases.end(),
                     pattern.name.constData());
        }
    }
    QVERIFY(!builtInPatterns("nonsense"));
}

void TestGuards::whatIsOneIsFound_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const QByteArray &kind : kinds)
        QTest::newRow(kind.constData()) << kind;
}

void TestGuards::whatIsOneIsFound()
{
    QFETCH(QByteArray, kind);
    const GuardRulePtr rule = test::guardRule(kind, Action::Redact);
    int positives = 0;
    int negatives = 0;
    for (const test::GuardCase &one : test::guardCases(kind)) {
        Matcher matcher;
        GuardCounts counts;
        GuardReport report;
        const GuardedText guarded = guardText(one.text(), {rule}, matcher, counts, report);
        if (one.pattern.isEmpty()) {
            QCOMPARE(guarded.text, one.text());
            ++negatives;
            continue;
        }
        const auto *pattern = &*std::ranges::find(rule->patterns, one.pattern, &GuardPattern::name);
        QCOMPARE(guarded.text, one.before + '[' + pattern->label + ']' + one.after);
        QVERIFY2(report.rules().contains("my " + kind + '/' + one.pattern), report.rules().join(' ').constData());
        ++positives;
    }
    QVERIFY(positives > 5 && negatives > 5);
}

void TestGuards::whatIsPublishedIsNoSecret()
{
    const GuardRuleList rules{test::guardRule("secrets", Action::Redact)};
    const std::vector<GuardPattern> &patterns = *builtInPatterns("secrets");
    const auto pattern = std::ranges::find(patterns, QByteArray("google-api-key"), &GuardPattern::name);
    QVERIFY(pattern != patterns.end());
    QVERIFY(!pattern->published.isEmpty());
    for (const QByteArray &start : pattern->published) {
        const QByteArray rest = QByteArray("q7Zk2Xw9Lm4Tb8Vr3Nc6Pd5Ys1Hf0Gj").first(39 - start.size());
        const QByteArray text = "see " + start + rest + " there";
        QCOMPARE(redacted(text, rules), text);
        QByteArray other = text;
        other[14] = other[14] == 'q' ? 'r' : 'q';
        QCOMPARE(redacted(other, rules), "see [SECRET] there");
    }
}

void TestGuards::aTextIsFoundWhereverItIsCut_data()
{
    whatIsOneIsFound_data();
}

void TestGuards::aTextIsFoundWhereverItIsCut()
{
    QFETCH(QByteArray, kind);
    const GuardRuleList redact{test::guardRule(kind, Action::Redact)};
    const GuardRuleList block{test::guardRule(kind, Action::Block)};
    for (const test::GuardCase &one : test::guardCases(kind)) {
        const QByteArray whole = redacted(one.text(), redact);
        const bool isSame = test::feedEverySplit(one.text(), [&](const QByteArrayList &pieces) {
            const QByteArray blocked = told(pieces, block);
            const qsizetype end = blocked.indexOf('<');
            return told(pieces, redact) == whole
                   && (one.pattern.isEmpty()
                           ? blocked == one.text()
                           : end >= 0 && one.before.startsWith(blocked.first(std::max<qsizetype>(end, 0))));
        });
        QVERIFY2(isSame, one.text().constData());
    }
}

void TestGuards::nothingFoundIsNothingHeldBackForLong()
{
    GuardReport report;
    AnswerGuard guard({test::guardRule("secrets", Action::Block), test::guardRule("pii", Action::Redact)}, nullptr,
                      report);
    const QByteArray prose = "The quick brown fox jumps over the lazy dog, and then it goes home for a rest. ";
    qsizetype longest = 0;
    qsizetype in = 0;
    qsizetype out = 0;
    for (int i = 0; i < 200; ++i) {
        for (qsizetype at = 0; at < prose.size(); at += 4) {
            const QByteArray piece = prose.mid(at, 4);
            in += piece.size();
            guard.add({{}, {TextDelta{piece}}});
            for (const AnswerEvent &event : guard.take())
                out += std::get<TextDelta>(event.decoded.front()).text.size();
            longest = std::max(longest, in - out);
        }
    }
    QVERIFY2(longest <= 32, QByteArray::number(longest).constData());
    guard.end();
    QVERIFY(!guard.isHolding());
    QCOMPARE(report.outcome(), "passed");
}

void TestGuards::argumentsStayJson()
{
    const GuardRuleList rules{test::guardRule("pii", Action::Redact)};
    const QByteArray arguments = jsonText("mail \"anna@example.com\"\n");
    const QByteArray wanted = "{\"n\":[1,\"\\u0041\\n\"],\"a\":\"mail \\\"[EMAIL]\\\"\\n\",\"b\":\"[CARD]\"}";
    QVERIFY(test::feedEverySplit(
        arguments, [&](const QByteArrayList &pieces) { return told(pieces, rules, TextGuard::Form::Json) == wanted; }));
    QVERIFY(json::Document::parse(wanted).ok());
}

void TestGuards::escapesHideNothing()
{
    const GuardRuleList rules{test::guardRule("pii", Action::Redact)};
    for (const QByteArray hidden :
         {R"({"a":"anna\u0040example.com"})", R"({"a":"\u0061nna@example.c\u006Fm"})",
          R"({"a":"x\nanna@example.com\n"})", R"({"a":"\uD83D\uDE00 anna@example.com \/"})"}) {
        QVERIFY(test::feedEverySplit(hidden, [&](const QByteArrayList &pieces) {
            const QByteArray text = told(pieces, rules, TextGuard::Form::Json);
            return text.contains("[EMAIL]") && !text.contains("example") && json::Document::parse(text).ok();
        }));
    }
}

void TestGuards::hostilePatternsAreRefused_data()
{
    QTest::addColumn<QByteArray>("expression");
    for (const char *one : {"(a+)+$", "(a|aa)+b", "(.*)*x", ".*secret", "\\w+@\\w+", "[\\s\\S]+", "a*", "x?", "(",
                            "[z-a]", "(?<=a{100})b", "(?:a|a)*b", "^(([a-z])+.)+[A-Z]([a-z])+$", "(x+x+)+y", "\\C"})
        QTest::newRow(one) << QByteArray(one);
}

void TestGuards::hostilePatternsAreRefused()
{
    QFETCH(QByteArray, expression);
    const Result<Pattern> pattern = Pattern::compile(expression);
    if (pattern.ok()) {
        GuardPattern one{"1", "X", *pattern};
        QVERIFY(!patternFault(one).isEmpty());
    } else {
        QVERIFY(!pattern.error().message.isEmpty());
    }
}

void TestGuards::prefixesHideNothing_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const char *expression, const char *found) {
        QTest::newRow(expression) << QByteArray(expression) << QByteArray(found);
    };
    row("ab-c[0-9]{2}", "ab-c12");
    row("(?<![A-Za-z0-9])ab_[0-9]{2}", "ab_12");
    row("a\\.b[0-9]", "a.b1");
    row("abc?d", "abd");
    row("abc*d", "abd");
    row("abc{0}d", "abd");
    row("abc|xyz", "xyz");
    row("(?:abc|def)|xyz", "xyz");
    row("ab[](]c|xyz", "xyz");
    row("ab[^](]c|xyz", "xyz");
    row("ab[)|(]c|xyz", "xyz");
    row("ab\\(|xyz", "xyz");
    row("ab\\Q(\\E|xyz", "xyz");
    row("ab\\c(|xyz", "xyz");
    row("abq(?#()|xyz", "xyz");
    row("abq(?x)#(\n|xyz", "xyz");
    row("abc(?i)def|xyz", "XYZ");
    row("(?i)abc", "ABC");
    row("abab-c", "abab-c");
}

void TestGuards::prefixesHideNothing()
{
    QFETCH(QByteArray, expression);
    QFETCH(QByteArray, found);
    const GuardRuleList rules{ruleOf(expression, Action::Redact)};
    // Behind much of the same beginning, and far from the begin of a text.
    for (const QByteArray &before : {QByteArray(), QByteArray("ab ab- aba "), QByteArray("- _ a.ab ").repeated(20)}) {
        const QByteArray wanted = before + "[X]!";
        QCOMPARE(redacted(before + found + '!', rules), wanted);
        QVERIFY(test::feedEverySplit(before + found + '!',
                                     [&](const QByteArrayList &p) { return told(p, rules) == wanted; }));
    }
}

void TestGuards::whatNeverEndsCountsAsFound()
{
    const GuardRuleList rules{ruleOf("key=[a-z]{1,9999}!", Action::Redact, 64)};
    QByteArrayList pieces{"say key="};
    for (int i = 0; i < 50; ++i)
        pieces.append("abcdefgh");
    QCOMPARE(told(pieces, rules), "<own>");
    QCOMPARE(told({"say ", "key=abc", "!"}, rules), "say [X]");
}

void TestGuards::aFailedSearchLetsNothingThrough()
{
    // It takes too long on nothing but this, so that no test at load could know.
    const QByteArray slow = "#(?:q|qq|qqq){1,200}!";
    const QByteArray text = "before #" + QByteArray(100, 'q') + "?";
    auto closed = std::make_shared<GuardRule>(*ruleOf(slow, Action::Block, 4096));
    auto open = std::make_shared<GuardRule>(*closed);
    open->isOpenOnError = true;
    QCOMPARE(told({text}, {closed}), "<own>");
    QCOMPARE(told({text}, {open}), text);
    GuardReport report;
    Matcher matcher;
    GuardCounts counts;
    QCOMPARE(guardText(text, {closed}, matcher, counts, report).text, text);
    QCOMPARE(report.outcome(), "error_closed");
    QVERIFY(report.isUnavailable());
    GuardReport openReport;
    QCOMPARE(guardText(text, {open}, matcher, counts, openReport).text, text);
    QCOMPARE(openReport.outcome(), "error_open");
}

void TestGuards::wordsAreWhole()
{
    const Result<Pattern> pattern =
        Pattern::compile(wordsExpression({"Zebra", "zebras", "übel", "a.b", "new york", "x|y"}), Pattern::Case::Folded);
    QVERIFY(pattern.ok());
    auto rule = std::make_shared<GuardRule>();
    rule->name = "words";
    rule->action = Action::Redact;
    rule->patterns = {{"words", "W", *pattern}};
    QVERIFY(patternFault(rule->patterns.front()).isEmpty());
    const QByteArray text = "A ZEBRA, zebras; Zebraic ÜBEL übele a.b axb New York x|y xy";
    const QByteArray wanted = "A [W], [W]; Zebraic [W] übele [W] axb [W] [W] xy";
    QVERIFY(test::feedEverySplit(text, [&](const QByteArrayList &pieces) { return told(pieces, {rule}) == wanted; }));
}

void TestGuards::lengthsAreSummedUp()
{
    auto rule = std::make_shared<GuardRule>();
    rule->name = "length";
    rule->mostCharacters = 5;
    QCOMPARE(told({"äöü", "äö"}, {rule}), "äöüäö");
    QCOMPARE(told({"äöü", "äöü"}, {rule}), "äöü<length>");
    Matcher matcher;
    GuardReport report;
    (void)guardBody(R"({"messages":[{"content":"abc"},{"content":"def"}]})", JsonBody::Request, {rule}, matcher,
                    report);
    QCOMPARE(report.outcome(), "blocked");
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
