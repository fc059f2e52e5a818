// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/offlinetexts.h"
#include "support/splitfeeder.h"

#include "markdownblocks.h"
#include "markdowninline.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

const char *kindName(BlockKind kind)
{
    static constexpr const char *names[] = {"p", "h", "code", "table", "rule", "math"};
    return names[static_cast<size_t>(kind)];
}

/// One line per block: kind and level, depth, quote, marker, language, text with its line ends as "⏎".
QByteArray described(const std::vector<MarkdownBlock> &blocks)
{
    QByteArray out;
    for (const MarkdownBlock &block : blocks) {
        out += kindName(block.kind);
        if (block.level)
            out += QByteArray::number(block.level);
        if (block.depth)
            out += " d" + QByteArray::number(block.depth);
        if (block.quote)
            out += " q" + QByteArray::number(block.quote);
        if (!block.marker.isEmpty())
            out += ' ' + block.marker;
        if (!block.language.isEmpty())
            out += " (" + block.language + ')';
        if (block.continued)
            out += " +";
        out += ": " + QByteArray(block.text).replace("\n", "⏎") + '\n';
    }
    return out;
}

std::vector<MarkdownBlock> split(const QByteArrayList &pieces)
{
    MarkdownBlocks blocks;
    for (const QByteArray &piece : pieces)
        blocks.feed(piece);
    blocks.finish();
    return blocks.blocks();
}

} // namespace

class TestMarkdownBlocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void anySplitGivesTheSame_data() { splits_data(); }
    void anySplitGivesTheSame();
    void longAnswerInAnyPieces();
    void onlyTheTailChanges();
    void tailIsOpenUntilTheEnd();
    void longParagraphIsCut();
    void partialCharacterIsNotShown();
    void inlineText_data();
    void inlineText();
};

void TestMarkdownBlocks::splits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("nothing", "", "");
    row("paragraphs", "One\ntwo\n\nthree", "p: One⏎two\np: three\n");
    row("returns", "One\r\ntwo\r\n\r\nthree\r\n", "p: One⏎two\np: three\n");
    row("headings", "# A #\n## B\n#no\n", "h1: A\nh2: B\np: #no\n");
    row("underlined heading", "A\n===\nB\n---\n", "h1: A\nh2: B\n");
    row("rule", "a\n\n---\n\nb", "p: a\nrule: \np: b\n");
    row("stars rule", "* * *\nb", "rule: \np: b\n");
    row("fence", "```cpp\nint a;\n\n  b\n```\nafter", "code (cpp): int a;⏎⏎  b\np: after\n");
    row("fence in fence", "````md\n```\nx\n```\n````\n", "code (md): ```⏎x⏎```\n");
    row("tilde fence", "~~~\n```\n~~~", "code: ```\n");
    row("open fence", "```js\nlet a", "code (js): let a\n");
    row("fence with marks inside", "```\n# no\n- no\n| no |\n```", "code: # no⏎- no⏎| no |\n");
    row("code span is no fence", "```not` a fence", "p: ```not` a fence\n");
    row("indented code", "a\n\n    x\n\n      y\nb", "p: a\ncode: x⏎⏎  y\np: b\n");
    row("bullets", "- a\n- b\n", "p d1 •: a\np d1 •: b\n");
    row("nested", "- a\n  - b\n    - c\n- d", "p d1 •: a\np d2 ◦: b\np d3 ▪: c\np d1 •: d\n");
    row("nested by too little", "1. a\n  - b\n2. c", "p d1 1.: a\np d2 ◦: b\np d1 2.: c\n");
    row("ordered", "3. a\n4) b\n", "p d1 3.: a\np d1 4): b\n");
    row("item of lines", "- a\nb\n  c\n\n  d\n\ne", "p d1 •: a⏎b⏎c\np d1: d\np: e\n");
    row("year is text", "It was in\n2024. That year", "p: It was in⏎2024. That year\n");
    row("bold is no item", "**a** b", "p: **a** b\n");
    row("tasks", "- [ ] a\n- [x] b", "p d1 ☐: a\np d1 ☑: b\n");
    row("code in item", "- a\n  ```sh\n  ls\n    -l\n  ```\n- b", "p d1 •: a\ncode d1 (sh): ls⏎  -l\np d1 •: b\n");
    row("fence as item", "1. ```\n   x\n   ```\n", "code d1 1.: x\n");
    row("heading ends list", "- a\n# B\n", "p d1 •: a\nh1: B\n");
    row("quote", "> a\n> b\nlazy\n\nc", "p q1: a⏎b⏎lazy\np: c\n");
    row("quote in quote", "> a\n>> b", "p q1: a\np q2: b\n");
    row("list in quote", "> - a\n> - b\n", "p d1 q1 •: a\np d1 q1 •: b\n");
    row("fence in quote", "> ```\n> x\nafter", "code q1: x\np: after\n");
    row("table", "| a | b |\n|---|:-:|\n| 1 | 2 |\n\nx", "table: | a | b |⏎|---|:-:|⏎| 1 | 2 |\np: x\n");
    row("table behind text", "See:\na | b\n--|--\n1 | 2\nend", "p: See:\ntable: a | b⏎--|--⏎1 | 2\np: end\n");
    row("no table", "a | b\nc | d", "p: a | b⏎c | d\n");
    row("other width is no table", "| a | b |\n|---|\n", "p: | a | b |⏎|---|\n");
    row("math", "$$\nx^2\ny\n$$\nz", "math: x^2⏎y\np: z\n");
    row("math in a line", "$$ x $$", "math: x\n");
    row("money is no math", "$$5 is much", "p: $$5 is much\n");
    row("bracket math", "\\[ x \\]\nb", "math: x\np: b\n");
    row("html is text", "<b>x</b>\n<script>", "p: <b>x</b>⏎<script>\n");
    row("utf-8", "Grüße – 你好 🙂\n- Ä", "p: Grüße – 你好 🙂\np d1 •: Ä\n");
    row("empty item", "-\n- a", "p d1 •: \np d1 •: a\n");
}

void TestMarkdownBlocks::splits()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QString::fromUtf8(described(split({text}))), QString::fromUtf8(expected));
}

void TestMarkdownBlocks::anySplitGivesTheSame()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QVERIFY(test::feedEverySplit(text, [&](const QByteArrayList &pieces) {
        const QByteArray found = described(split(pieces));
        if (found != expected)
            qWarning() << pieces << "gave" << found;
        return found == expected;
    }));
}

void TestMarkdownBlocks::longAnswerInAnyPieces()
{
    const QByteArray text = test::answerText() + test::reasoningText();
    const QByteArray whole = described(split({text}));
    QVERIFY(whole.contains("That is all there is to it"));
    QVERIFY(
        test::feedEverySplit(text, [&](const QByteArrayList &pieces) { return described(split(pieces)) == whole; }));
}

void TestMarkdownBlocks::onlyTheTailChanges()
{
    MarkdownBlocks blocks;
    std::vector<MarkdownBlock> before;
    const QByteArray text = test::answerText();
    for (const char byte : text) {
        const int changed = blocks.feed(QByteArrayView(&byte, 1));
        const std::vector<MarkdownBlock> &now = blocks.blocks();
        for (size_t i = 0; i < static_cast<size_t>(changed); ++i)
            QVERIFY(i < before.size() && i < now.size() && before[i] == now[i]);
        for (size_t i = 0; i + 1 < now.size(); ++i)
            QVERIFY(!now[i].open);
        before = now;
    }
}

void TestMarkdownBlocks::tailIsOpenUntilTheEnd()
{
    MarkdownBlocks blocks;
    blocks.feed("# A\ntext");
    QCOMPARE(blocks.blocks().size(), size_t(2));
    QVERIFY(blocks.blocks().back().open);
    blocks.finish();
    QVERIFY(!blocks.blocks().back().open);
}

void TestMarkdownBlocks::longParagraphIsCut()
{
    const QByteArray text = QByteArray("word ").repeated(3000);
    const std::vector<MarkdownBlock> whole = split({text});
    QVERIFY(whole.size() >= 3);
    QByteArray joined;
    for (size_t i = 0; i < whole.size(); ++i) {
        QVERIFY(whole[i].text.size() <= 4200);
        QCOMPARE(whole[i].continued, i > 0);
        joined += whole[i].text;
    }
    QCOMPARE(joined, text);
    QByteArrayList single;
    for (const char byte : text)
        single.append(QByteArray(1, byte));
    QCOMPARE(described(split(single)), described(whole));
}

void TestMarkdownBlocks::partialCharacterIsNotShown()
{
    MarkdownBlocks blocks;
    blocks.feed(QByteArray("a🙂").chopped(1));
    QCOMPARE(blocks.blocks().back().text, QByteArray("a"));
    blocks.feed(QByteArray("a🙂").last(1));
    QCOMPARE(blocks.blocks().back().text, QByteArray("a🙂"));
}

void TestMarkdownBlocks::inlineText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a *b* c"_s << true << u"a *b* c"_s;
    QTest::newRow("image") << u"see ![x](http://e/x.png)"_s << false << u"see [x](http://e/x.png)"_s;
    QTest::newRow("image by reference") << u"![x][1]"_s << false << u"[x][1]"_s;
    QTest::newRow("image in code") << u"`![x](y)`"_s << false << u"`![x](y)`"_s;
    QTest::newRow("escaped") << u"\\![x](y) \\**"_s << true << u"\\![x](y) \\**"_s;
    QTest::newRow("open bold") << u"a **b"_s << true << u"a **b**"_s;
    QTest::newRow("bold begins") << u"a ** "_s << true << u"a "_s;
    QTest::newRow("finished stays") << u"a **b"_s << false << u"a **b"_s;
    QTest::newRow("open code") << u"a `b"_s << true << u"a `b`"_s;
    QTest::newRow("open double code") << u"a ``b`c"_s << true << u"a ``b`c``"_s;
    QTest::newRow("open link") << u"a [b](http://x"_s << true << u"a b"_s;
    QTest::newRow("open link text") << u"a [b"_s << true << u"a [b"_s;
    QTest::newRow("closed link") << u"a [b](c) d"_s << true << u"a [b](c) d"_s;
}

void TestMarkdownBlocks::inlineText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, open);
    QFETCH(const QString, expected);
    QCOMPARE(inlineMarkdown(text, open), expected);
}

QTEST_APPLESS_MAIN(TestMarkdownBlocks)
#include "tst_markdownblocks.moc"
