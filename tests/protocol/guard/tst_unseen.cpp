// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/guardcases.h"
#include "support/cases/splitfeeder.h"

#include <QTest>

using namespace sluice;
using Action = GuardRule::Action;
using test::redacted;
using test::told;

// What nobody sees in a text: soft hyphens, zero-width spaces, tags, controls.

class TestUnseen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesNothing();
    void isFoundByItsName();
    void stays();
};

void TestUnseen::hidesNothing()
{
    const GuardRuleList rules{test::guardRule("pii", Action::Redact)};
    for (const char *hidden :
         {"anna@\u200bexample.com", "an\u00adna@example.com", "\uff41nna\uff20example.com",
          "anna@exam\u2060ple.\ufeffcom", "a\u200dn\ufe0fna@example.com", "an\U000E0041na@exam\U000E0100ple.com",
          "anna@exa\u17b4m\u3164ple.com", "an\U0001D173na@exam\U0001BCA0ple.com", "anna@exam\ufff9ple.com"}) {
        const QByteArray text = QByteArray("\u2764\ufe0f mail ") + hidden + " to\u200bday";
        const auto isRedacted = [&](const QByteArrayList &pieces) {
            return told(pieces, rules) == "\u2764\ufe0f mail [EMAIL] to\u200bday";
        };
        QVERIFY2(test::feedEverySplit(text, isRedacted), hidden);
        const auto isRedactedJson = [&](const QByteArrayList &pieces) {
            return told(pieces, rules, TextGuard::Form::Json) == "[\"\u2764\ufe0f mail [EMAIL] to\u200bday\"]";
        };
        QVERIFY2(test::feedEverySplit("[\"" + text + "\"]", isRedactedJson), hidden);
    }
    // Controls stand in strings as escapes.
    QCOMPARE(redacted(QByteArrayView("an\0na@exa\x01mple.com", 18).toByteArray(), rules), "[EMAIL]");
    QCOMPARE(told({R"(["an\u0000na@exa\u009bmple.com"])"}, rules, TextGuard::Form::Json), R"(["[EMAIL]"])");
    // Far behind the first of them, when what was read is no longer kept.
    const QByteArray prose = QByteArray("Nothing to be found here, and noth\u00ading there. ").repeated(400);
    QCOMPARE(redacted(prose + "anna@exam\u200bple.com, " + prose, rules), prose + "[EMAIL], " + prose);
}

/// Who looks for them finds them, beside rules that do not.
void TestUnseen::isFoundByItsName()
{
    auto own = std::make_shared<GuardRule>(*test::guardRule("pii", Action::Redact));
    own->patterns = {{"zero-width", "HIDDEN", *Pattern::compile("[\\x{200B}\\x{E0000}-\\x{E007F}]{2,9}")}};
    const GuardRuleList rules{test::guardRule("pii", Action::Redact), own,
                              test::guardRule("injection", Action::Redact)};
    const QByteArray text = "a\u200b\u200bb an\u200bna@example.com x\U000E0049\U000E0067\U000E006Ey";
    QVERIFY(test::feedEverySplit(
        text, [&](const QByteArrayList &pieces) { return told(pieces, rules) == "a[HIDDEN]b [EMAIL] x[HIDDEN]y"; }));
}

void TestUnseen::stays()
{
    const GuardRuleList rules{test::guardRule("pii", Action::Redact), test::guardRule("secrets", Action::Redact)};
    const QByteArray text =
        "Ein Wort\u00adteil, \u2764\ufe0f, \uff21\uff22\uff23, \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645.";
    QVERIFY(test::feedEverySplit(text, [&](const QByteArrayList &pieces) { return told(pieces, rules) == text; }));
}

QTEST_GUILESS_MAIN(TestUnseen)
#include "tst_unseen.moc"
