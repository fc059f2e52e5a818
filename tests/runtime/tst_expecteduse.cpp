// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/expecteduse.h"

#include <QTest>

using namespace sluice;

class TestExpectedUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void output_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<qint64>("tokens");
        constexpr qint64 most = 10000000;
        QTest::newRow("none") << QByteArray(R"("x":1)") << qint64(256);
        QTest::newRow("null") << QByteArray(R"("max_tokens":null)") << qint64(256);
        QTest::newRow("a word") << QByteArray(R"("max_tokens":"many")") << qint64(256);
        QTest::newRow("tokens") << QByteArray(R"("max_tokens":100)") << qint64(100);
        QTest::newRow("the newer name counts")
            << QByteArray(R"("max_tokens":100,"max_completion_tokens":50)") << qint64(50);
        QTest::newRow("answers") << QByteArray(R"("max_tokens":100,"n":3)") << qint64(300);
        QTest::newRow("answers beyond all") << QByteArray(R"("max_tokens":100,"n":1e300)") << qint64(12800);
        QTest::newRow("fewer answers than one") << QByteArray(R"("max_tokens":100,"n":-5)") << qint64(100);
        QTest::newRow("below zero") << QByteArray(R"("max_tokens":-100)") << qint64(0);
        QTest::newRow("far below zero") << QByteArray(R"("max_tokens":-1e999)") << qint64(0);
        QTest::newRow("with a point") << QByteArray(R"("max_output_tokens":99.5)") << qint64(100);
        QTest::newRow("beyond all") << QByteArray(R"("max_tokens":100000000000000000)") << most;
        QTest::newRow("beyond 64 bits") << QByteArray(R"("max_tokens":123456789012345678901234567890)") << most;
        QTest::newRow("beyond a double") << QByteArray(R"("max_tokens":1e999)") << most;
        QTest::newRow("next to nothing") << QByteArray(R"("max_tokens":1e-999)") << qint64(0);
        QTest::newRow("both beyond all") << QByteArray(R"("max_tokens":1e18,"n":1000000)") << 128 * most;
    }

    void output()
    {
        QFETCH(QByteArray, members);
        QFETCH(qint64, tokens);
        const auto body = json::Document::parse('{' + members + '}');
        QVERIFY(body.ok());
        QCOMPARE(expectedUsage(body->root()).output, tokens);
    }

    void inputIsTheTextAndImagesByThePiece()
    {
        const QByteArray text = "{\"messages\":\"" + QByteArray(4000, 'x') + "\"}";
        const QByteArray image = "\"data:image/png;base64," + QByteArray(400000, 'A') + '"';
        const auto plain = json::Document::parse(text);
        const auto both = json::Document::parse("[" + text + ',' + image + ',' + image + ']');
        QCOMPARE(expectedUsage(plain->root()).input, text.size() / 4);
        const qint64 input = expectedUsage(both->root()).input.value_or(0);
        QVERIFY2(input > 1000 + 2 * 800 && input < 1100 + 2 * 800, qPrintable(QString::number(input)));
    }
};

QTEST_APPLESS_MAIN(TestExpectedUse)
#include "tst_expecteduse.moc"
