// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How text that others wrote is shown where it could hide something.
#include "coretext.h"
#include "foreigntext.h"
#include "linkmodel.h"

#include "chat/chatsettings.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// Says of each text of the core that it knows it.
class Known : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "CoreText") == 0 ? u'<' + QString::fromUtf8(text) + u'>' : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestForeignText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void links_data();
    void links();
    void outsideTheWindow();
    void nothingHides();
    void whatTheCoreSaysIsTranslated_data();
    void whatTheCoreSaysIsTranslated();
};

void TestForeignText::links_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("whole");
    QTest::addRow("break and userinfo") << u"https://bank.example%2F?<br>x@evil.example/p"_s << QString() << QString();
    QTest::addRow("userinfo") << u"https://bank.example@evil.example/p"_s << u"evil.example"_s
                              << u"https://bank.example@evil.example/p"_s;
    QTest::addRow("long userinfo") << u"https://"_s + QString(900, u'a') + u"@evil.example/"_s << u"evil.example"_s
                                   << u"https://"_s + QString(900, u'a') + u"@evil.example/"_s;
    QTest::addRow("turned around") << u"https://evil.example/\u202egpj.exe"_s << u"evil.example"_s
                                   << u"https://evil.example/%E2%80%AEgpj.exe"_s;
    QTest::addRow("look-alike") << u"https://b\u0430nk.example/"_s << u"xn--bnk-6cd.example"_s
                                << u"https://xn--bnk-6cd.example/"_s;
    QTest::addRow("look-alike, encoded") << u"https://xn--bnk-6cd.example/"_s << u"xn--bnk-6cd.example"_s
                                         << u"https://xn--bnk-6cd.example/"_s;
    QTest::addRow("break in the query") << u"https://bank.example/?%3Cbr%3E"_s << u"bank.example"_s
                                        << u"https://bank.example/?%3Cbr%3E"_s;
    QTest::addRow("port") << u"http://127.0.0.1:8080/"_s << u"127.0.0.1:8080"_s << u"http://127.0.0.1:8080/"_s;
    QTest::addRow("mail with a file") << u"mailto:a@b.example?attach=/etc/passwd&subject=hi"_s << u"a@b.example"_s
                                      << u"mailto:a@b.example?subject=hi"_s;
    QTest::addRow("file") << u"file:///etc/passwd"_s << QString() << u"file:///etc/passwd"_s;
    QTest::addRow("script") << u"javascript:alert(1)"_s << QString() << u"javascript:alert(1)"_s;
    QTest::addRow("no host") << u"https:///x"_s << QString() << u"https:///x"_s;
    QTest::addRow("hidden signs") << u"data:\u200btext\nx"_s << QString() << u"data:‹U+200B›text‹U+000A›x"_s;
}

void TestForeignText::links()
{
    QFETCH(const QString, address);
    QFETCH(const QString, place);
    QFETCH(const QString, whole);
    LinkModel link;
    link.inspect(address);
    QCOMPARE(link.isAllowed(), !place.isEmpty());
    QCOMPARE(link.place(), place);
    if (!whole.isEmpty())
        QCOMPARE(link.address(), whole);
    if (link.isAllowed())
        QCOMPARE(QString::fromLatin1(link.url().toEncoded()), link.address()); // what is shown is what is opened
    QCOMPARE(link.otherPlace().isEmpty(), !place.startsWith(u"xn--"_s));
    QCOMPARE(link.warning().isEmpty(),
             place.isEmpty() || (!place.startsWith(u"xn--"_s) && !whole.contains(u"@evil"_s)));
}

/// The tray's tip and notifications go to services that may know markup.
void TestForeignText::outsideTheWindow()
{
    const QString told = unmarkedText(u"a <b>b</b> &amp; \u202e\x1b[31m\nline"_s);
    for (const QChar sign : u"<>&\u202e\x1b"_s)
        QVERIFY(!told.contains(sign));
    QCOMPARE(told.count(u'\n'), 1);
    QVERIFY(unmarkedText(QString(100000, u'x')).size() < 500);
}

void TestForeignText::nothingHides()
{
    QCOMPARE(visibleText(u"gpt-oss 20b, größer, 日本語, 😀"_s), u"gpt-oss 20b, größer, 日本語, 😀"_s);
    QCOMPARE(visibleText(u"a\u00a0b"_s), u"a‹U+00A0›b"_s);
    QCOMPARE(visibleText(u"\U000e0041x\r\n"_s), u"‹U+E0041›x‹U+000D›‹U+000A›"_s);
    QCOMPARE(visibleText(QString(QChar(0xd800)) + u'x'), u"\ufffdx"_s);
    QCOMPARE(visibleText(QString(50, u'x'), 10), QString(10, u'x') + u'…');
}

void TestForeignText::whatTheCoreSaysIsTranslated_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("said");
    QTest::newRow("cut") << QByteArray(R"({"type":)")
                         << u"<The schema has a fault. <Line 1, column 9: <The JSON ends too early.>>>"_s;
    QTest::newRow("no object") << QByteArray("[]")
                               << u"<The schema has a fault. <Line 1, column 1: <The schema must be an object: "
                                  "{\"type\": \"object\", …}.>>>"_s;
    QTest::newRow("a keyword") << QByteArray(R"({"type":"object","minLength":"x"})")
                               << u"<The schema has a fault. <Line 1, column 30: <“minLength” must be a whole number, "
                                  "0 or more.>>>"_s;
}

/// What it says is looked up whole, with what stands in it kept.
void TestForeignText::whatTheCoreSaysIsTranslated()
{
    QFETCH(const QByteArray, schema);
    ChatSettings settings;
    settings.responseFormat = ResponseFormat{.kind = ResponseFormat::Kind::JsonSchema, .schema = schema};
    const Result<void> checked = checkChatSettings(settings);
    QVERIFY(!checked.ok());
    QCOMPARE(coreText(checked.error().message), checked.error().message);
    Known known;
    QCoreApplication::installTranslator(&known);
    QTEST(coreText(checked.error().message), "said");
    QCOMPARE(coreText(u"a provider's own words"_s), u"a provider's own words"_s);
    QCoreApplication::removeTranslator(&known);
}

QTEST_MAIN(TestForeignText)
#include "tst_foreigntext.moc"
