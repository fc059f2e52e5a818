// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/guardcases.h"
#include "support/peers/guardeddoor.h"
#include "json/writer.h"

#include <QTest>

#include <algorithm>

using namespace sluice;
using test::GuardedDoor;
using test::TextKind;
using Action = GuardRule::Action;

// Not one byte of a match reaches a client before the verdict, at any door, however the text was cut. The short form is
// a part of the tests; SLUICE_GUARD_LEAK=all goes through every cut of every match, and prints its numbers.

namespace {

struct Numbers {
    qint64 cases = 0;
    qint64 leaked = 0;
    qint64 changed = 0;
    qint64 wrongEnd = 0;
    QByteArray first = {};
};

bool isLong()
{
    return qEnvironmentVariable("SLUICE_GUARD_LEAK") == QLatin1StringView("all");
}

/// A text as it stands in a call's arguments, or as it is.
QByteArray as(TextKind kind, const QByteArray &text)
{
    return kind == TextKind::Arguments ? json::quoted(text).sliced(1).chopped(1) : text;
}

struct Said {
    QByteArray before;
    QByteArray found;
    QByteArray after;
    QByteArray label;
};

void tryCut(const GuardedDoor &door, TextKind kind, Action action, const GuardRuleList &rules, const Said &said,
            const QByteArrayList &pieces, Numbers &numbers)
{
    const test::GuardedStream stream = test::guardedStream(door, test::eventsThatSay(door, kind, pieces), rules);
    const QByteArray told = test::textToldBy(stream.bytes, kind);
    ++numbers.cases;
    const bool isRedacted = action == Action::Redact;
    const QByteArray wanted = said.before + '[' + said.label + ']' + said.after;
    // A stream that was cut may have told less than it might have: the piece with the match's beginning goes as a
    // whole.
    // A call that was told and got no arguments has none.
    const bool isEmptyCall = kind == TextKind::Arguments && told == "{}";
    const bool isWhole = isRedacted ? told == wanted : isEmptyCall || said.before.startsWith(told);
    const bool isLeaked = stream.bytes.contains(json::quoted(said.found).sliced(1).chopped(1))
                          || (!isRedacted && told.size() > said.before.size());
    numbers.leaked += isLeaked ? 1 : 0;
    numbers.changed += isWhole ? 0 : 1;
    const bool isEnded = isRedacted || stream.bytes.isEmpty() || stream.bytes.contains("content_filter")
                         || stream.bytes.contains("refusal");
    numbers.wrongEnd += isEnded && stream.report.outcome() == (isRedacted ? "redacted" : "blocked") ? 0 : 1;
    if ((isLeaked || !isWhole || !isEnded) && numbers.first.isEmpty())
        numbers.first = QByteArray(door.name) + ' ' + QByteArray::number(int(kind))
                        + (isRedacted ? " redact: " : " block: ") + pieces.join('|') + " => " + told + " wanted "
                        + wanted + "\n" + stream.bytes;
}

} // namespace

class TestGuardLeak : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingLeaks_data();
    void nothingLeaks();
    void whatHasNothingInItKeepsItsBytes();
};

void TestGuardLeak::nothingLeaks_data()
{
    QTest::addColumn<int>("door");
    for (std::size_t i = 0; i < test::guardedDoors().size(); ++i)
        QTest::newRow(test::guardedDoors()[i].name) << int(i);
}

void TestGuardLeak::nothingLeaks()
{
    QFETCH(int, door);
    const GuardedDoor &at = test::guardedDoors()[std::size_t(door)];
    Numbers numbers;
    for (const char *kindOfRule : {"secrets", "pii", "injection"}) {
        const std::vector<test::GuardCase> cases = test::guardCases(kindOfRule);
        for (const Action action : {Action::Block, Action::Redact}) {
            const GuardRulePtr rule = test::guardRule(kindOfRule, action);
            for (const test::GuardCase &one : cases) {
                if (one.pattern.isEmpty())
                    continue;
                const auto pattern = std::ranges::find(rule->patterns, one.pattern, &GuardPattern::name);
                for (const TextKind kind : {TextKind::Content, TextKind::Reasoning, TextKind::Arguments}) {
                    if (!at.hasKinds && kind != TextKind::Content)
                        continue;
                    const QByteArray open = kind == TextKind::Arguments ? "{\"a\":\"" : "";
                    const QByteArray close = kind == TextKind::Arguments ? "\"}" : "";
                    const Said said{open + as(kind, one.before), one.found, as(kind, one.after) + close,
                                    pattern->label};
                    const QByteArray text = said.before + as(kind, one.found) + said.after;
                    const qsizetype begin = said.before.size();
                    const qsizetype end = begin + as(kind, one.found).size();
                    const qsizetype step = isLong() ? 1 : std::max<qsizetype>(1, (end - begin) / 2);
                    for (qsizetype cut = begin; cut <= end; cut += step) {
                        if (cut > 0 && cut < text.size() && (text[cut] & 0xC0) == 0x80)
                            continue; // JSON has whole characters
                        tryCut(at, kind, action, {rule}, said, {text.first(cut), text.sliced(cut)}, numbers);
                        // And once more in three, the middle one a single byte.
                        if (isLong() && cut + 1 < text.size() && (text[cut + 1] & 0xC0) != 0x80)
                            tryCut(at, kind, action, {rule}, said,
                                   {text.first(cut), text.sliced(cut, 1), text.sliced(cut + 1)}, numbers);
                    }
                }
            }
        }
    }
    qInfo("%s: %lld cases, %lld leaked, %lld with another text, %lld with a wrong end", at.name, numbers.cases,
          numbers.leaked, numbers.changed, numbers.wrongEnd);
    QVERIFY2(numbers.cases > 100, "too few");
    QVERIFY2(numbers.leaked == 0 && numbers.changed == 0 && numbers.wrongEnd == 0, numbers.first.constData());
}

void TestGuardLeak::whatHasNothingInItKeepsItsBytes()
{
    const GuardRuleList rules{test::guardRule("secrets", Action::Block), test::guardRule("pii", Action::Redact),
                              test::guardRule("injection", Action::Redact)};
    for (const GuardedDoor &door : test::guardedDoors()) {
        for (const TextKind kind : {TextKind::Content, TextKind::Reasoning, TextKind::Arguments}) {
            if (!door.hasKinds && kind != TextKind::Content)
                continue;
            const QByteArrayList pieces{"{\"a\":\"Mail ", "@anna", " or 4111 ", "1111 ü AKIA ", "eyJ \\", "n x\"", "}"};
            const std::vector<SseEvent> events = test::eventsThatSay(door, kind, pieces);
            const test::GuardedStream guarded = test::guardedStream(door, events, rules);
            QCOMPARE(guarded.bytes, test::guardedStream(door, events, {}).bytes);
            QCOMPARE(guarded.report.outcome(), "passed");
        }
    }
}

QTEST_GUILESS_MAIN(TestGuardLeak)
#include "tst_guardleak.moc"
