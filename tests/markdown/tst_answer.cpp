// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/offlinetexts.h"
#include "markdown/describe.h"
#include "support/cases/splitfeeder.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// What answers hold beside the examples of the specification.
class TestAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_data();
    void shows();
    void anyCutShowsTheSame_data() { shows_data(); }
    void anyCutShowsTheSame();
    void longTextsInAnyPieces_data();
    void longTextsInAnyPieces();
    void rowsAreSmall_data() { longTextsInAnyPieces_data(); }
    void rowsAreSmall();
    void rowsAreSmallWhileTextWaits_data() { longTextsInAnyPieces_data(); }
    void rowsAreSmallWhileTextWaits();
    void boxesKnowTheirFirstRow_data() { longTextsInAnyPieces_data(); }
    void boxesKnowTheirFirstRow();
    void deepNestingIsBounded_data();
    void deepNestingIsBounded();
    void onlyTheEndChanges();
    void definitionsReachBack();
    void openMarksAreClosed_data();
    void openMarksAreClosed();
    void hostileTextIsData();
};

void TestAnswer::shows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("nothing", "", "");
    row("returns", "One\r\ntwo\r\n\r\nthree\r\n", "p: One two\np: three\n");
    row("no underline", "_it_ and __bold__", "p: {i it} and {b bold}\n");
    row("all ones", "1. a\n1. b\n1. c", "p l 1.: a\np l 2.: b\np l 3.: c\n");
    row("a list of another start", "7) a\n8) b", "p l 7): a\np l 8): b\n");
    row("a year is text", "It was in\n2024. That year", "p: It was in 2024. That year\n");
    row("a year alone", "2024. That year", "p l 2024.: That year\n");
    row("tasks", "- [ ] a\n- [x] b", "p l ☐: a\np l ☑: b\n");
    row("nested", "- a\n  - b\n    - c\n- d", "p l •: a\np ll ◦: b\np lll ▪: c\np l •: d\n");
    row("code in an item", "- a\n  ```sh\n  ls\n    -l\n  ```\n- b", "p l •: a\ncode l: (sh) ls⏎  -l\np l •: b\n");
    row("indented code in an item", "1. a\n\n       x\n         y\n\n2. b", "p l 1.: a\ncode l: () x⏎  y\np l 2.: b\n");
    row("a fence as an item", "1. ```\n   x\n   ```\n", "code l 1.: () x\n");
    row("an open fence", "```js\nlet a", "code: (js) let a\n");
    row("quotes and lists", "> - a\n> - b\n\n- > c", "p ql •: a\np ql •: b\np lq •: c\n");
    row("a table", "| a | b |\n|---|:-:|\n| 1 | **2** |\n\nx", "row: #  a|=b|\nrow:  1|={b 2}|\np: x\n");
    row("a table with short rules", "|a|b|\n|-|-:|\n|1|2|", "row: #  a|>b|\nrow:  1|>2|\n");
    row("a table behind text", "See:\na | b\n--|--\n1 | 2", "p: See:\nrow: #  a| b|\nrow:  1| 2|\n");
    row("a table before a heading", "a | b\n--|--\n1 | 2\n# H\n", "row: #  a| b|\nrow:  1| 2|\nh1: H\n");
    row("no table", "| a | b |\n|---|\n", "p: | a | b | |---|\n");
    row("lines in a cell", "|a|\n|---|\n|b<br>c|", "row: #  a|\nrow:  b↵c|\n");
    row("images are links", "![x](http://e/x.png) ![](http://e/y.png)",
        "p: {@http://e/x.png x} {@http://e/y.png http://e/y.png}\n");
    row("html is text", "<b>x</b> <img src=\"http://e/x\">", "p: <b>x</b> <img src=\"http://e/x\">\n");
    row("bare addresses", "see https://e.org/a_b_c.", "p: see {@https://e.org/a_b_c https://e.org/a_b_c}.\n");
    row("percent", "It is $50\\%$ of it", "p: It is 50% of it\n");
    row("a formula", "$x_1^2 \\le \\frac{a}{b}$", "p: x₁² ≤ a/b\n");
    row("a formula of more", "$\\mathbb{R}_*$ and *x*", "p: {m $\\mathbb{R}_*$} and {i x}\n");
    row("prices", "It costs $5 and $10, or US$5-$7.", "p: It costs $5 and $10, or US$5-$7.\n");
    row("an open formula", "$$\nx = 1\n\nAll **that** follows", "p: $$ x = 1\np: All {b that} follows\n");
    row("a displayed formula", "$$\nx^2\n$$\nand", "p: x² and\n");
    row("a displayed formula alone", "\\[ x^2 \\]\n\nb", "math: x²\np: b\n");
    row("brackets of LaTeX", "\\(a_1 * b * c\\) and `\\(x\\)`", "p: a₁ * b * c and {c \\(x\\)}\n");
    row("code is no formula", "`$x` and `$y`", "p: {c $x} and {c $y}\n");
    row("a footnote", "a[^1]\n\n[^1]: Source\n", "p: a[^1]\np: [^1]: Source\n");
    row("a definition", "[docs][1]\n\n[1]: http://e/d\n", "p: {@http://e/d docs}\n");
    row("control signs", "a\x1b[31mb\x07", "p: a␛[31mb␇\n");
    row("Arabic", "- مرحبا\n- عالم", "p l •: مرحبا\np l •: عالم\n");
    row("an empty item", "-\n- a", "p l •: \np l •: a\n");
    row("strike", "~~a~~ b", "p: {s a} b\n");
}

void TestAnswer::shows()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QString::fromUtf8(test::described(test::rowsOf({text}))), QString::fromUtf8(expected));
}

void TestAnswer::anyCutShowsTheSame()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QVERIFY(test::feedEverySplit(text, [&](const QByteArrayList &pieces) {
        return test::described(test::rowsOf(pieces)) == expected
               && test::described(test::rowsOf(pieces, 1)) == expected;
    }));
}

void TestAnswer::longTextsInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray mixed;
    for (int i = 0; i < 6; ++i)
        mixed += "\n\n## Part " + QByteArray::number(i) + "\n\n" + test::answerText();
    QTest::newRow("mixed") << mixed;
    QTest::newRow("a paragraph") << QByteArray("some **words** of `it` ").repeated(800);
    QTest::newRow("a line without spaces") << QByteArray("äbc").repeated(8000);
    QTest::newRow("signs only") << QByteArray("#-*+>`~|1.").repeated(1500);
    QTest::newRow("a line in a fence") << "```json\n" + QByteArray("{\"a\":[1,2]},").repeated(2000) + "\n```\nend";
    QTest::newRow("code") << "- item\n\n  ```cpp\n" + QByteArray("  int a = 1; // x\n").repeated(500)
                                 + "  ```\n- next\n";
    QTest::newRow("much code") << "```cpp\n" + QByteArray("const int a = 1; // x\n").repeated(900) + "```\n";
    QTest::newRow("a comment over rows") << "```cpp\n/*\n" + QByteArray("words\n").repeated(60) + "*/ int a;\n```\n";
    QTest::newRow("a table") << "> | a | b |\n> |--|--|\n" + QByteArray("> | 1 | two *x* |\n").repeated(400)
                                    + "> end\n";
    QTest::newRow("a list") << QByteArray("1. first\n   - inner\n\n     more\n").repeated(300);
    QTest::newRow("lazy lines") << QByteArray("> - quoted\nlazy line\n").repeated(300);
    QTest::newRow("indented code") << QByteArray("    x = 1\n\n").repeated(900);
}

void TestAnswer::longTextsInAnyPieces()
{
    QFETCH(const QByteArray, text);
    const auto inPieces = [](const QByteArray &all, qsizetype size) {
        QByteArrayList pieces;
        for (qsizetype from = 0; from < all.size(); from += size)
            pieces << all.mid(from, size);
        return QString::fromUtf8(test::described(test::rowsOf(pieces)));
    };
    const QByteArray begin = text.first(std::min<qsizetype>(text.size(), 3000)); // byte by byte takes its time
    QCOMPARE(inPieces(begin, 1), inPieces(begin, begin.size()));
    for (const qsizetype size : {7, 500, 4097})
        QCOMPARE(inPieces(text, size), inPieces(text, text.size()));
}

void TestAnswer::rowsAreSmall()
{
    QFETCH(const QByteArray, text);
    for (const markdown::Block &block : test::rowsOf({text})) {
        QVERIFY(markdown::plainText(block).size() <= 8192);
        QVERIFY(block.kind != markdown::BlockKind::Code || markdown::plainText(block).size() <= 4000);
        QVERIFY(!block.longLine || block.text.runs.empty());
    }
}

/// However much came at once, what was not read yet is in no row.
void TestAnswer::rowsAreSmallWhileTextWaits()
{
    QFETCH(const QByteArray, text);
    markdown::Answer answer;
    answer.append(text);
    do {
        answer.read(1000);
        for (int row = std::max(0, answer.rowCount() - 40); row < answer.rowCount(); ++row)
            QVERIFY(markdown::plainText(answer.row(row)).size() <= 8192);
    } while (answer.hasMore());
}

/// As a walk from row to row finds it, at some states of a growing answer.
void TestAnswer::boxesKnowTheirFirstRow()
{
    QFETCH(const QByteArray, text);
    markdown::Answer answer;
    const qsizetype step = text.size() / 4 + 1;
    for (qsizetype from = 0; from < text.size(); from += step) {
        answer.append(QByteArrayView(text).sliced(from, std::min(step, text.size() - from)));
        if (from + step >= text.size())
            answer.close();
        do
            answer.read(4096);
        while (answer.hasMore());
        int start = 0;
        for (int row = 0; row < answer.rowCount(); ++row) {
            const markdown::Block &block = answer.row(row);
            const bool inside = block.kind == markdown::BlockKind::Code
                                || (block.kind == markdown::BlockKind::TableRow && !block.header);
            start = inside ? start : row;
            QCOMPARE(answer.boxStart(row), start);
        }
    }
    QVERIFY(answer.isFinished());
}

void TestAnswer::deepNestingIsBounded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("quotes") << QByteArray("> ").repeated(3000) + "deep\n";
    QTest::newRow("quoted code") << QByteArray("> ").repeated(3000) + "```\n";
    QTest::newRow("items") << QByteArray("- ").repeated(3000) + "deep\n";
    QByteArray lists;
    for (int level = 0; level < 300; ++level)
        lists += QByteArray("  ").repeated(level) + "- item\n";
    QTest::newRow("lists") << lists;
    QTest::newRow("brackets") << QByteArray("[").repeated(100'000) + "\n";
    QTest::newRow("marks") << QByteArray("*").repeated(50'000) + "a" + QByteArray("_").repeated(50'000);
}

/// What a row is inside becomes items of the window.
void TestAnswer::deepNestingIsBounded()
{
    QFETCH(const QByteArray, text);
    const std::vector<markdown::Block> rows = test::rowsOf({text});
    QVERIFY(!rows.empty());
    for (const markdown::Block &block : rows)
        QVERIFY(block.path.size() <= markdown::deepest);
}

void TestAnswer::onlyTheEndChanges()
{
    markdown::Answer answer;
    std::vector<markdown::Block> before;
    for (const char byte : test::answerText()) {
        answer.append(QByteArrayView(&byte, 1));
        const int changed = answer.read(100);
        QVERIFY(changed >= answer.rowCount() - 8); // a table's columns may move
        for (int row = 0; row < changed; ++row)
            QVERIFY(before[static_cast<size_t>(row)] == answer.row(row));
        before.clear();
        for (int row = 0; row < answer.rowCount(); ++row)
            before.push_back(answer.row(row));
    }
}

void TestAnswer::definitionsReachBack()
{
    markdown::Answer answer;
    answer.append("See [docs][1] and [Home].\n\n" + QByteArray("filler\n\n").repeated(1000));
    while (answer.read(2000), answer.hasMore()) {
    }
    QVERIFY(answer.row(0).text.addresses.isEmpty());
    answer.append("[1]: https://e.org/docs\n[home]: <https://e.org/>\n\n");
    int first = answer.rowCount();
    do
        first = std::min(first, answer.read(2000));
    while (answer.hasMore());
    QCOMPARE(first, 0);
    QCOMPARE(answer.row(0).text.addresses, QStringList({u"https://e.org/docs"_s, u"https://e.org/"_s}));
    QCOMPARE(answer.row(0).text.text, u"See docs and Home."_s);
}

void TestAnswer::openMarksAreClosed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("open bold") << QByteArray("a **b") << QByteArray("p: a {b b}\n");
    QTest::newRow("bold begins") << QByteArray("a ** ") << QByteArray("p: a\n");
    QTest::newRow("open code") << QByteArray("a `b") << QByteArray("p: a {c b}\n");
    QTest::newRow("open link") << QByteArray("a [b](http://x") << QByteArray("p: a b\n");
    QTest::newRow("open image") << QByteArray("a ![b](http://x") << QByteArray("p: a b\n");
    QTest::newRow("half a character") << QByteArray("aä").chopped(1) << QByteArray("p: a\n");
    QTest::newRow("signs wait") << QByteArray("a\n\n-") << QByteArray("p: a\n");
    QTest::newRow("no heading yet") << QByteArray("a\n--") << QByteArray("p: a\n");
    QTest::newRow("a fence waits for its end") << QByteArray("```\na\n``") << QByteArray("code: () a⏎\n");
}

void TestAnswer::openMarksAreClosed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    markdown::Answer answer;
    answer.append(text);
    (void)answer.read(1000);
    std::vector<markdown::Block> rows;
    for (int row = 0; row < answer.rowCount(); ++row)
        rows.push_back(answer.row(row));
    QCOMPARE(QString::fromUtf8(test::described(rows)), QString::fromUtf8(expected));
}

void TestAnswer::hostileTextIsData()
{
    // What a layout of text takes for objects, frames or ends of paragraphs never gets through.
    const QByteArray hostile =
        QString(u"a\uFFFCb\uFDD0c\uFDD1d\u2029e\uFDD20\uFDD3f `\uFFFC`\n\n```\uFFFC\n\uFDD0\n```\n"_s).toUtf8();
    for (const markdown::Block &block : test::rowsOf({hostile})) {
        const QString text = markdown::plainText(block) + block.language + block.marker;
        for (const QChar c : text)
            QVERIFY(c != QChar(0xFFFC) && c != QChar(0x2029) && (c < QChar(0xFDD0) || c > QChar(0xFDEF)));
    }
    // Nor what turns the order of letters around: "gnp.exe" must not be read as a picture's name.
    const QByteArray turned = QString(u"a\u202Egnp.exe &#x202e;b &#8237;\n\n```sh\n\u202Ex\u202D\n```\n"_s).toUtf8();
    for (const markdown::Block &block : test::rowsOf({turned})) {
        for (const QChar c : markdown::plainText(block))
            QVERIFY(c != QChar(0x202D) && c != QChar(0x202E));
    }
    QCOMPARE(test::described(test::rowsOf({QByteArray("a\0b", 3)})), QByteArray("p: a\xEF\xBF\xBD"
                                                                                "b\n"));
}

QTEST_APPLESS_MAIN(TestAnswer)
#include "tst_answer.moc"
