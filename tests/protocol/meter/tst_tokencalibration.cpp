// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/tokencalibration.h"

#include <QTest>

using namespace sluice;

class TestTokenCalibration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAnswerTeaches();
    void teachesNothing_data();
    void teachesNothing();
    void longAnswersCountForMore();
    void inputIsApart();
    void holdsTheModelsAskedLast();
};

namespace {

SeenOutput seenText(int words, double calibration = 1)
{
    SeenOutput seen(calibration);
    seen.add(TextDelta{QByteArray(" of").repeated(words)});
    return seen;
}

JudgedUsage judgedOutput(double told, const SeenOutput &seen, std::optional<qint64> reasoning = {})
{
    return judgeUsage({{}, {}, qRound64(told), reasoning, {}}, seen, {});
}

} // namespace

void TestTokenCalibration::oneAnswerTeaches()
{
    TokenCalibration calibration;
    QCOMPARE(calibration.output("p/m"), 1.0);
    const SeenOutput seen = seenText(2000);
    const double told = std::round(1.5 * seen.rawTokens());
    calibration.learn("p/m", judgedOutput(told, seen), seen);
    QVERIFY(std::abs(calibration.output("p/m") - 1.5) < 0.001);
    QCOMPARE(calibration.output("p/other"), 1.0);
    // The next answer, ten times as long, is then within 10 % before anybody counted.
    const SeenOutput next = seenText(20'000, calibration.output("p/m"));
    QVERIFY(std::abs(next.tokens() / (10 * told) - 1) < 0.1);
    // What is calibrated already teaches the same.
    calibration.learn("p/m", judgedOutput(10 * told, next), next);
    QVERIFY(std::abs(calibration.output("p/m") - 1.5) < 0.05);
}

void TestTokenCalibration::teachesNothing_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("reasoning");
    QTest::newRow("too short") << 50 << 1.2 << -1;
    QTest::newRow("thinking that was not seen") << 1000 << 2.0 << 500;
    QTest::newRow("thinking that was not even told") << 1000 << 3.5 << -1;
    QTest::newRow("doubted") << 1000 << 0.01 << -1;
    QTest::newRow("no vocabulary is so thrifty") << 1000 << 0.3 << -1;
}

void TestTokenCalibration::teachesNothing()
{
    QFETCH(int, words);
    QFETCH(double, ratio);
    QFETCH(int, reasoning);
    TokenCalibration calibration;
    const SeenOutput seen = seenText(words);
    const std::optional<qint64> thought = reasoning < 0 ? std::nullopt : std::optional<qint64>(reasoning);
    calibration.learn("p/m", judgedOutput(ratio * seen.rawTokens(), seen, thought), seen);
    QCOMPARE(calibration.output("p/m"), 1.0);
}

void TestTokenCalibration::longAnswersCountForMore()
{
    TokenCalibration calibration;
    const SeenOutput shortOne = seenText(200);
    const SeenOutput longOne = seenText(4000);
    calibration.learn("p/m", judgedOutput(2 * shortOne.rawTokens(), shortOne), shortOne);
    calibration.learn("p/m", judgedOutput(1.2 * longOne.rawTokens(), longOne), longOne);
    QVERIFY(calibration.output("p/m") < 1.3);
    // A model that changed its vocabulary is followed.
    for (int i = 0; i < 50; ++i)
        calibration.learn("p/m", judgedOutput(0.8 * longOne.rawTokens(), longOne), longOne);
    QVERIFY(std::abs(calibration.output("p/m") - 0.8) < 0.02);
}

void TestTokenCalibration::inputIsApart()
{
    TokenCalibration calibration;
    const JudgedUsage judged = judgeUsage({1300, {}, {}, {}, {}}, SeenOutput(), {}, {4000, [] { return 1000.0; }});
    calibration.learnInput("p/m", judged, 1000);
    QVERIFY(std::abs(calibration.input("p/m") - 1.3) < 0.001);
    QCOMPARE(calibration.output("p/m"), 1.0);
    calibration.learnInput("p/short", judgeUsage({90, {}, {}, {}, {}}, SeenOutput(), {}), 20);
    QCOMPARE(calibration.input("p/short"), 1.0);
}

void TestTokenCalibration::holdsTheModelsAskedLast()
{
    TokenCalibration calibration;
    const SeenOutput seen = seenText(500);
    const JudgedUsage judged = judgedOutput(1.5 * seen.rawTokens(), seen);
    for (int i = 0; i < 1000; ++i)
        calibration.learn("p/m" + QByteArray::number(i), judged, seen);
    QCOMPARE(calibration.output("p/m0"), 1.0);
    QVERIFY(calibration.output("p/m999") > 1.4);
    QVERIFY(calibration.output("p/m800") > 1.4);
}

QTEST_APPLESS_MAIN(TestTokenCalibration)

#include "tst_tokencalibration.moc"
