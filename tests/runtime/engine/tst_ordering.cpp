// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/routes/ordering.h"

#include <QTest>

using namespace sluice;

namespace {

Candidate candidate(const char *id, int priority = 0, bool available = true)
{
    Candidate one;
    one.id = id;
    one.priority = priority;
    one.available = available;
    return one;
}

/// A random source that gives the same numbers each time.
OrderInputs inputsWith(double value)
{
    OrderInputs inputs;
    inputs.random = [value] { return value; };
    return inputs;
}

using Order = std::vector<std::size_t>;

} // namespace

class TestOrdering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowerTiersComeAfterAllAbove_data()
    {
        QTest::addColumn<QByteArray>("strategy");
        for (const char *name :
             {"priority", "weighted", "round-robin", "random", "least-latency", "fastest", "cheapest"})
            QTest::newRow(name) << QByteArray(name);
    }

    void lowerTiersComeAfterAllAbove()
    {
        QFETCH(QByteArray, strategy);
        const std::vector<Candidate> targets{candidate("low", 1), candidate("out", 0, false), candidate("top", 0)};
        const Order order = orderTargets(targets, parseStrategy(strategy).value(), inputsWith(0.5));
        QCOMPARE(order, (Order{2, 0, 1}));
        QCOMPARE(strategyName(parseStrategy(strategy).value()), strategy);
    }

    void roundRobinTakesTurns()
    {
        const std::vector<Candidate> targets{candidate("a"), candidate("b"), candidate("c")};
        OrderInputs inputs = inputsWith(0.5);
        inputs.turn = 4;
        QCOMPARE(orderTargets(targets, Strategy::RoundRobin, inputs), (Order{1, 2, 0}));
    }

    void weightsDecideTheShare()
    {
        std::vector<Candidate> targets{candidate("a"), candidate("b")};
        targets[1].weight = 3;
        quint32 state = 12345;
        OrderInputs inputs;
        inputs.random = [&state] { return (state = state * 1664525 + 1013904223) / 4294967296.0; };
        int second = 0;
        for (int i = 0; i < 4000; ++i)
            second += orderTargets(targets, Strategy::Weighted, inputs).front() == 1 ? 1 : 0;
        QVERIFY2(second > 2850 && second < 3150, QByteArray::number(second).constData());
    }

    void figuresDecide()
    {
        std::vector<Candidate> targets{candidate("slow"), candidate("quick")};
        targets[0].ttftMs = 300;
        targets[0].tokensPerSecond = 100;
        targets[0].price = 1;
        targets[1].ttftMs = 80;
        targets[1].tokensPerSecond = 500;
        targets[1].price = 2;
        QCOMPARE(orderTargets(targets, Strategy::LeastLatency, inputsWith(0.5)), (Order{1, 0}));
        QCOMPARE(orderTargets(targets, Strategy::Fastest, inputsWith(0.5)), (Order{1, 0}));
        QCOMPARE(orderTargets(targets, Strategy::Cheapest, inputsWith(0.5)), (Order{0, 1}));
    }

    void unmeasuredIsMeasuredFirstAndUnpricedComesLast()
    {
        std::vector<Candidate> targets{candidate("known"), candidate("new")};
        targets[0].ttftMs = 1;
        targets[0].tokensPerSecond = 1e6;
        targets[0].price = 1000;
        QCOMPARE(orderTargets(targets, Strategy::LeastLatency, inputsWith(0.5)), (Order{1, 0}));
        QCOMPARE(orderTargets(targets, Strategy::Fastest, inputsWith(0.5)), (Order{1, 0}));
        QCOMPARE(orderTargets(targets, Strategy::Cheapest, inputsWith(0.5)), (Order{0, 1}));
    }

    void sometimesAnotherIsExplored()
    {
        std::vector<Candidate> targets{candidate("a"), candidate("b")};
        targets[0].ttftMs = 1;
        targets[1].ttftMs = 2;
        QCOMPARE(orderTargets(targets, Strategy::LeastLatency, inputsWith(0.0)), (Order{1, 0}));
    }

    void aConversationKeepsItsTargetWhileItIsThere()
    {
        std::vector<Candidate> targets{candidate("a"), candidate("b"), candidate("c")};
        for (int conversation = 0; conversation < 50; ++conversation) {
            OrderInputs inputs = inputsWith(0.3);
            inputs.affinityKey = "conversation-" + QByteArray::number(conversation);
            const std::size_t home = orderTargets(targets, Strategy::Random, inputs).front();
            inputs.turn = 7;
            inputs.random = [] { return 0.9; };
            QCOMPARE(orderTargets(targets, Strategy::Random, inputs).front(), home);
            std::vector<Candidate> without = targets;
            without[home].available = false;
            QVERIFY(orderTargets(without, Strategy::Random, inputs).front() != home);
            // Another target's failure does not move it.
            without = targets;
            without[(home + 1) % 3].available = false;
            QCOMPARE(orderTargets(without, Strategy::Random, inputs).front(), home);
        }
    }
};

QTEST_APPLESS_MAIN(TestOrdering)
#include "tst_ordering.moc"
