// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/answerguard.h"
#include "guard/lookalike.h"

#include <QTest>

using namespace sluice;

// Rules that read letters as what they look like.

namespace {

GuardRulePtr ruleOf(const QByteArray &expression)
{
    auto rule = std::make_shared<GuardRule>();
    rule->name = "own";
    const Result<Pattern> pattern = Pattern::compile(expression, Pattern::Case::Folded);
    if (pattern.ok())
        rule->patterns = {{"1", "X", *pattern}};
    return rule;
}

/// What goes on of a text that comes in pieces.
QByteArray told(const QByteArrayList &pieces, const GuardRuleList &rules)
{
    GuardReport report;
    AnswerGuard guard(rules, nullptr, report);
    QByteArray text;
    const auto take = [&] {
        for (const AnswerEvent &event : guard.take())
            text += std::get<TextDelta>(event.decoded.front()).text;
    };
    for (const QByteArray &piece : pieces) {
        guard.add({{}, {TextDelta{piece}}});
        take();
    }
    guard.end();
    take();
    return report.isBlocked() ? text + '<' + report.blockedBy() + '>' : text;
}

} // namespace

class TestDisguises : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areReadThrough_data();
    void areReadThrough();
    void othersSeeWhatIsWritten();
    void bothCasesOfALetterAreTheSame();
};

void TestDisguises::areReadThrough_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *text, bool isFound) { QTest::addRow("%s", text) << QByteArray(text) << isFound; };
    row("a secret café", true);
    row("a secret cafe", true);
    row("a s\xD0\xB5\xD1\x81ret CAF\xC3\x89", true);  // Cyrillic e and c
    row("A S\xD0\x95\xD0\xA1RET CAFE\xCC\x81", true); // their capitals, and a mark by itself
    row("a s\xCC\xB6"
        "e\xCC\xB6"
        "c\xCC\xB6"
        "r\xCC\xB6"
        "e\xCC\xB6t cafe",
        true); // struck through
    row("a \xF0\x9D\x90\xAC\xF0\x9D\x90\x9E\xF0\x9D\x90\x9C\xF0\x9D\x90\xAB\xF0\x9D\x90\x9E\xF0\x9D\x90\xAD cafe",
        true); // bold
    row("a \xE2\x93\xA2\xE2\x93\x94\xE2\x93\x92ret ca\xEF\xAC\x80"
        "e",
        false); // circled; ff is two letters
    row("a \xE2\x93\xA2\xE2\x93\x94\xE2\x93\x92ret cafe", true);
    row("a sec\xE2\x80\x8Bret ca\xC2\xAD"
        "fe",
        true); // what nobody sees
    row("a secret cave", false);
    row("\xED\x95\x9C\xEA\xB5\xAD \xE3\x81\x8C", false);
}

/// Wherever the text is cut; and what looks at the text as it is does not.
void TestDisguises::areReadThrough()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isFound);
    const auto rule = std::make_shared<GuardRule>(*ruleOf(wordsExpression({plainText("secret café")})));
    rule->readsDisguises = true;
    const auto other = std::make_shared<GuardRule>(*ruleOf("never there"));
    other->action = GuardRule::Action::Redact;
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        const QByteArray got = told({text.first(cut), text.sliced(cut)}, {rule, other});
        QVERIFY2(got.endsWith("<own>") == isFound, got.constData());
        if (!isFound)
            QCOMPARE(got, text);
    }
}

void TestDisguises::othersSeeWhatIsWritten()
{
    const GuardRulePtr rule = ruleOf("secret");
    QCOMPARE(told({"s\xD0\xB5\xD1\x81ret"}, {rule}), "s\xD0\xB5\xD1\x81ret");
}

void TestDisguises::bothCasesOfALetterAreTheSame()
{
    for (char16_t c = 0x370; c < 0x590; ++c) {
        const QString letter(1, QChar(c));
        const QByteArray lower = plainText(letter.toLower().toUtf8());
        const QByteArray upper = plainText(letter.toUpper().toUtf8());
        QVERIFY2(QString::fromUtf8(lower).toLower() == QString::fromUtf8(upper).toLower() || lower.size() > 1,
                 letter.toUtf8().constData());
    }
}

QTEST_GUILESS_MAIN(TestDisguises)
#include "tst_disguises.moc"
