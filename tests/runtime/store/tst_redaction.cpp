// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/redaction.h"

#include <QTest>

using namespace sluice;

class TestRedaction : public QObject
{
    Q_OBJECT

    const Redactor m_redactor{{"gsk_", "fw_"}, {Secret("plain-secret-without-shape"), Secret("abc")}};

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("provider keys", "use gsk_AbC123xyz789 or fw_0123456789ab.", "use gsk_*** or fw_***.");
        row("gateway key", R"({"key":"slc-0123456789abcdefABCDEF"})", R"({"key":"slc-***"})");
        row("common key", "sk-proj-1234567890_abc", "sk-***");
        row("at both ends", "gsk_12345678", "gsk_***");
        row("behind an escape", "\"\\ngsk_12345678\\tsk-12345678\"", "\"\\ngsk_***\\tsk-***\"");
        row("behind a coded character", "\\u000agsk_12345678 a%3Dsk-12345678", "\\u000agsk_*** a%3Dsk-***");
        row("known secret", "xplain-secret-without-shapex", "x***x");
        row("header in text", "Authorization: Bearer opaque\r\nNext: 1", "Authorization: ***\r\nNext: 1");
        row("header in JSON", R"({"authorization": "Basic dXNlcjpwYXNz", "a": 1})",
            R"({"authorization": "***", "a": 1})");
        row("header in JSON in a string", "\"{\\\"Authorization\\\": \\\"Bearer x\\\", \\\"a\\\": 1}\"",
            "\"{\\\"Authorization\\\": \\\"***\\\", \\\"a\\\": 1}\"");
        row("bearer", "curl -H 'x: bearer abc123def456'", "curl -H 'x: bearer ***'");
        row("written with escapes", "{\"k\":\"\\u0067sk\\u005f12345678\",\"n\":\"\\u00e4\"}",
            "{\"k\":\"gsk_***\",\"n\":\"\\u00e4\"}");
        row("escapes in JSON in a string", "{\"a\":\"{\\\"k\\\":\\\"\\\\u0067sk_1234\\\\u0035678\\\"}\"}",
            "{\"a\":\"{\\\"k\\\":\\\"gsk_***\\\"}\"}");
        row("known secret with escapes", "\"plain\\u002dsecret-without-shape\"", "\"***\"");
        row("known secret cut off", "it is plain-secret-wit", "it is ***");
        row("key headers", "x-api-key: abcd1234efgh, api_key=\"zzzz9999zzzz\"", "x-api-key: ***, api_key=\"***\"");
    }

    void masks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(m_redactor.redacted(text), expected);
        QCOMPARE(m_redactor.redacted(QString::fromUtf8(text)), QString::fromUtf8(expected));
        QCOMPARE(m_redactor.redacted(expected), expected);
    }

    void leavesWordsAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "a task-force-of-eleven at the disk-organizer", "sk-learn", "gsk_", "fw_ver",
              "the bearer certificate", "authorization is needed", "api_key = os.environ[name]", "abc abc",
              "mygsk_12345678", "gsk_1234567", "\xc3\xa4 \xe2\x82\xac \xf0\x9f\x98\x80 bearer"})
            QTest::newRow(text) << QByteArray(text);
    }

    void leavesWordsAlone()
    {
        QFETCH(QByteArray, text);
        const QByteArray result = m_redactor.redacted(text);
        QCOMPARE(result, text);
        QVERIFY(result.isEmpty() || result.constData() == text.constData());
    }

    void escapesThatHideNothingStay()
    {
        const QByteArray text = "{\"a\":\"\\u0041\\\\u0042 \\u00\",\"b\":\"\\\\\\\\u0063\"}";
        QCOMPARE(m_redactor.redacted(text), text);
    }

    void oneMoreSecret()
    {
        QCOMPARE(m_redactor.redacted(QByteArray("a zebra-key")), "a zebra-key");
        QCOMPARE(m_redactor.with(Secret("zebra-key")).redacted(QByteArray("a zebra-key")), "a ***");
    }

    void everySplitOfAKeyIsLookedAtWithinBounds()
    {
        const QByteArray text = "Authorization: \"Bearer slc-0123456789\", api-key: gsk_0123456789 \\u000";
        for (qsizetype size = 0; size <= text.size(); ++size) {
            const QByteArray part(text.constData(), size); // its own bytes, so that a read beyond them is seen
            QVERIFY(!m_redactor.redacted(part).contains("0123456789"));
        }
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
