// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/prometheustext.h"

#include <QTest>

#include <limits>
#include <string_view>

using namespace sluice;

class TestPrometheusText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void familiesAndSamples()
    {
        PrometheusText text;
        text.family("a_total", "counter", "Things.\nAnd \\ more.");
        text.sample({}, 3).sample({{"x", "1"}, {"y", "\"q\"\\\n"}}, 0.25);
        text.family("b", "histogram", "Times.").sample({{"le", "+Inf"}}, 1, "_bucket");
        QCOMPARE(text.take(), "# HELP a_total Things.\\nAnd \\\\ more.\n"
                              "# TYPE a_total counter\n"
                              "a_total 3\n"
                              "a_total{x=\"1\",y=\"\\\"q\\\"\\\\\\n\"} 0.25\n"
                              "# HELP b Times.\n"
                              "# TYPE b histogram\n"
                              "b_bucket{le=\"+Inf\"} 1\n");
    }

    void namesFromAnywhereStayOnTheirLine()
    {
        using namespace std::string_view_literals;
        const QByteArrayView hostile("a\0b\rc\x1b[2J\xff\n"sv);
        QCOMPARE(PrometheusText().family("n", "gauge", "N.").sample({{"x", hostile}}, 1).take(),
                 "# HELP n N.\n# TYPE n gauge\nn{x=\"a\xEF\xBF\xBD"
                 "b\xEF\xBF\xBD"
                 "c\xEF\xBF\xBD[2J\xEF\xBF\xBD\\n\"} 1\n");
    }

    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << 1234567.0 << QByteArray("1234567");
        QTest::newRow("fraction") << 0.1 << QByteArray("0.1");
        QTest::newRow("small") << 1e-9 << QByteArray("1e-09");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("+Inf");
        QTest::newRow("negative infinite") << -std::numeric_limits<double>::infinity() << QByteArray("-Inf");
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("NaN");
    }

    void numbers()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, text);
        QCOMPARE(PrometheusText().family("n", "gauge", "N.").sample({}, value).take(),
                 "# HELP n N.\n# TYPE n gauge\nn " + text + '\n');
    }
};

QTEST_APPLESS_MAIN(TestPrometheusText)
#include "tst_prometheustext.moc"
