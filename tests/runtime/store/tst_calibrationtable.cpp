// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/calibrationtable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

// What models taught, kept from one run to the next.

class TestCalibrationTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::open(m_folder->filePath(u"sluice.db"_s));
        QVERIFY(store.ok());
        m_store = std::move(*store);
    }
    void cleanup() { m_store.reset(); }
    void comesBackAsItWas();
    void holdsTheModelsLearntOfLast();
    void onlyWhatChangedIsWritten();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestCalibrationTable::comesBackAsItWas()
{
    const Taught first{"groq/a", 1500, 1000, 900, 1000};
    const Taught second{"groq/b", 0, 0, 1200, 1000};
    QVERIFY(writeTaught(*m_store, {first, second}, 1).ok());
    QCOMPARE(readTaught(*m_store).value(), (std::vector<Taught>{first, second}));
    const Taught later{"groq/a", 3000, 1500, 900, 1000};
    QVERIFY(writeTaught(*m_store, {later}, 2).ok());
    QCOMPARE(readTaught(*m_store).value(), (std::vector<Taught>{second, later}));

    TokenCalibration calibration;
    calibration.restore(readTaught(*m_store).value());
    QCOMPARE(calibration.output("groq/a"), 2.0);
    QCOMPARE(calibration.input("groq/a"), 0.9);
    QCOMPARE(calibration.output("groq/b"), 1.0); // it taught nothing of its answers
    // A file that somebody changed teaches nothing that cannot be.
    calibration.restore({{"groq/c", 1e9, 1000, -5, 1000}});
    QCOMPARE(calibration.output("groq/c"), 1.0);
    QCOMPARE(calibration.input("groq/c"), 1.0);
}

void TestCalibrationTable::holdsTheModelsLearntOfLast()
{
    for (int i = 0; i < 1000; i += 100) {
        std::vector<Taught> taught;
        for (int j = i; j < i + 100; ++j)
            taught.push_back({"groq/m" + QByteArray::number(j), 1500, 1000, 0, 0});
        QVERIFY(writeTaught(*m_store, taught, i).ok());
    }
    const std::vector<Taught> kept = readTaught(*m_store).value();
    QCOMPARE(kept.size(), std::size_t(TokenCalibration::mostModels));
    QCOMPARE(kept.back().model.left(7), "groq/m9");
}

void TestCalibrationTable::onlyWhatChangedIsWritten()
{
    TokenCalibration calibration;
    SeenOutput seen;
    seen.add(TextDelta{QByteArray(" of").repeated(2000)});
    const auto learn = [&](double ratio) {
        calibration.learn("p/m", judgeUsage({{}, {}, qRound64(ratio * seen.rawTokens()), {}, {}}, seen, {}), seen);
    };
    learn(1.5);
    const std::vector<Taught> changed = calibration.changed();
    QCOMPARE(changed.size(), 1u);
    calibration.setKept(changed);
    QVERIFY(calibration.changed().empty());
    learn(1.5);
    QVERIFY(calibration.changed().empty());
    learn(1.7);
    QCOMPARE(calibration.changed().size(), 1u);
}

QTEST_GUILESS_MAIN(TestCalibrationTable)
#include "tst_calibrationtable.moc"
