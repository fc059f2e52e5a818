// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "simulator/plan/pacer.h"

#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace sluice::sim;

namespace {

constexpr qint64 msNs = 1'000'000;
constexpr qint64 never = std::numeric_limits<qint64>::max();

/// Work that does what it is told and notes when it was called.
class Scripted final : public Paced
{
public:
    using Step = std::function<std::optional<qint64>(qint64 nowNs)>;
    Scripted(Step step, int *alive)
        : m_step(std::move(step))
        , m_alive(alive)
    {
        ++*m_alive;
    }
    ~Scripted() override { --*m_alive; }
    std::optional<qint64> advance(qint64 nowNs) override { return m_step(nowNs); }

private:
    Step m_step;
    int *m_alive;
};

} // namespace

class TestSimulatorPacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWhatIsDueAtOnce();
    void neverRunsEarly();
    void keepsTheOrderOfDueTimes();
    void catchesUp();
    void removal();
    void removalFromInside();
    void addingFromInside();
    void rescheduling();
    void nothingLeftBehind();

private:
    std::unique_ptr<Scripted> work(Scripted::Step step)
    {
        return std::make_unique<Scripted>(std::move(step), &m_alive);
    }

    int m_alive = 0;
};

void TestSimulatorPacer::runsWhatIsDueAtOnce()
{
    Pacer pacer;
    int calls = 0;
    pacer.add(work([&](qint64) {
                  ++calls;
                  return std::optional<qint64>();
              }),
              monotonicNs());
    QCOMPARE(calls, 1); // without a turn of the event loop
    QCOMPARE(pacer.size(), 0);
}

void TestSimulatorPacer::neverRunsEarly()
{
    Pacer pacer;
    std::vector<qint64> early;
    qint64 due = monotonicNs() + 3 * msNs;
    int left = 30;
    pacer.add(work([&](qint64) -> std::optional<qint64> {
                  early.push_back(due - monotonicNs());
                  due += msNs / 3;
                  return --left > 0 ? std::optional(due) : std::nullopt;
              }),
              due);
    QTRY_COMPARE(pacer.size(), 0);
    QCOMPARE(early.size(), std::size_t(30));
    for (const qint64 ns : early)
        QVERIFY(ns <= msNs / 2); // the slack of a turn, and not more
}

void TestSimulatorPacer::keepsTheOrderOfDueTimes()
{
    Pacer pacer;
    QList<int> order;
    const qint64 now = monotonicNs();
    for (const int ms : {30, 10, 20}) {
        pacer.add(work([&order, ms](qint64) {
                      order.append(ms);
                      return std::optional<qint64>();
                  }),
                  now + ms * msNs);
    }
    QTRY_COMPARE(order, (QList<int>{10, 20, 30}));
}

void TestSimulatorPacer::catchesUp()
{
    // Due every 10 µs: a turn takes all that has come due, so the end is where the plan has it.
    Pacer pacer;
    const qint64 start = monotonicNs() + 2 * msNs;
    qint64 done = 0;
    pacer.add(work([&](qint64 now) -> std::optional<qint64> {
                  while (done < 1000 && start + done * 10'000 <= now)
                      ++done;
                  return done < 1000 ? std::optional(start + done * 10'000) : std::nullopt;
              }),
              start);
    QTRY_COMPARE(done, qint64(1000));
    QTRY_COMPARE(pacer.size(), 0);
}

void TestSimulatorPacer::removal()
{
    Pacer pacer;
    bool called = false;
    auto doomed = work([&](qint64) {
        called = true;
        return std::optional<qint64>();
    });
    Paced *raw = doomed.get();
    const QSignalSpy destroyed(raw, &QObject::destroyed);
    pacer.add(std::move(doomed), monotonicNs() + 5 * msNs);
    pacer.remove(raw);
    QCOMPARE(pacer.size(), 0);
    QTRY_COMPARE(destroyed.size(), 1);
    QVERIFY(!called);
}

void TestSimulatorPacer::removalFromInside()
{
    Pacer pacer;
    Paced *second = nullptr;
    bool secondCalled = false;
    const qint64 due = monotonicNs() + 2 * msNs;
    Paced *self = nullptr;
    auto first = work([&](qint64) {
        pacer.remove(self);
        pacer.remove(second);
        return std::optional(never);
    });
    self = first.get();
    auto other = work([&](qint64) {
        secondCalled = true;
        return std::optional<qint64>();
    });
    second = other.get();
    pacer.add(std::move(first), due);
    pacer.add(std::move(other), due);
    QTRY_COMPARE(pacer.size(), 0);
    QVERIFY(!secondCalled);
}

void TestSimulatorPacer::addingFromInside()
{
    Pacer pacer;
    int calls = 0;
    pacer.add(work([&](qint64) {
                  for (int i = 0; i < 50; ++i) { // makes the list move
                      pacer.add(work([&](qint64) {
                                    ++calls;
                                    return std::optional<qint64>();
                                }),
                                monotonicNs() + msNs);
                  }
                  return std::optional<qint64>();
              }),
              monotonicNs() + msNs);
    QTRY_COMPARE(calls, 50);
    QTRY_COMPARE(pacer.size(), 0);
}

void TestSimulatorPacer::rescheduling()
{
    Pacer pacer;
    bool called = false;
    auto sleeper = work([&](qint64) {
        called = true;
        return std::optional<qint64>();
    });
    Paced *raw = sleeper.get();
    pacer.add(std::move(sleeper), never);
    pacer.reschedule(raw, monotonicNs() + msNs);
    QTRY_VERIFY(called);
}

void TestSimulatorPacer::nothingLeftBehind()
{
    QTRY_COMPARE(m_alive, 0);
    {
        Pacer pacer;
        pacer.add(work([](qint64) { return std::optional(never); }), never);
        QCOMPARE(m_alive, 1);
    }
    QCOMPARE(m_alive, 0);
}

QTEST_GUILESS_MAIN(TestSimulatorPacer)
#include "tst_simulator_pacer.moc"
