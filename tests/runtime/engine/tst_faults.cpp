// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/doorrows.h"
#include "support/cases/faults.h"
#include "support/peers/gatewaypeer.h"
#include "json/value.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <map>

using namespace sluice;
using namespace sluice::test;
using namespace std::chrono_literals;

// The fault matrix: every failure of a provider × every door × stream and plain × who fails. All cells of one row run
// at once on one gateway, each with models of its own, so that nothing learnt of one holds for another.

namespace {

enum class Scenario {
    Alone, ///< the only target, every time
    Once,  ///< the only target, the first time
    Spare, ///< the first of two targets
    Both,  ///< both targets, every time
};
constexpr const char *scenarioNames[] = {"alone", "once", "with a spare", "spare too"};

struct Cell {
    QByteArray name;
    QByteArray model;
    Fault fault;
    Scenario scenario;
    int expectedPosts = 1;
    bool succeeds = false;
    int posts = 0;
    std::shared_ptr<GatewayClient> client = {};
};

void expect(Cell &cell)
{
    const bool spare = cell.scenario == Scenario::Spare || cell.scenario == Scenario::Both;
    switch (cell.fault.rule) {
    case Rule::Final:
    case Rule::Late: return;
    case Rule::Fine: cell.succeeds = true; return;
    case Rule::Out:
    case Rule::TooLong:
        cell.expectedPosts = spare ? 2 : 1;
        cell.succeeds = cell.scenario == Scenario::Spare;
        return;
    case Rule::Again: break;
    }
    cell.succeeds = cell.scenario == Scenario::Once || cell.scenario == Scenario::Spare;
    if (cell.succeeds)
        cell.expectedPosts = 2;
    else
        cell.expectedPosts = spare ? 6 : 3;
}

GatewayOptions options(std::chrono::milliseconds patience)
{
    GatewayOptions options;
    options.timeouts.firstByte = options.timeouts.idle = patience;
    options.retries.firstBackoff = 1ms;
    options.retries.waitBudget = 2s;
    return options;
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

    std::map<QByteArray, Cell *> m_byModel;
    int m_cells = 0;
    int m_models = 0;
    QElapsedTimer m_sinceMade; ///< dates in the answers of faults were told then

    std::vector<std::unique_ptr<Cell>> makeCells(const DoorRow &door, const std::vector<Fault> &faults)
    {
        std::vector<std::unique_ptr<Cell>> cells;
        m_sinceMade.start();
        for (const Fault &fault : faults) {
            for (const Scenario scenario : {Scenario::Alone, Scenario::Once, Scenario::Spare, Scenario::Both}) {
                // The spare's answers have a form of their own; many megabytes are sent a few times only.
                const bool left =
                    (scenario == Scenario::Both && !fault.anyForm) || (scenario == Scenario::Alone && fault.heavy);
                if (left)
                    continue;
                auto cell = std::make_unique<Cell>();
                cell->name = QByteArray(door.name) + ", " + fault.name + ", " + scenarioNames[int(scenario)];
                cell->model = "m" + QByteArray::number(++m_models);
                cell->fault = fault;
                cell->scenario = scenario;
                expect(*cell);
                cells.push_back(std::move(cell));
            }
        }
        return cells;
    }

    /// What the provider does, told from the model in the request.
    ScriptedReply reply(const ScriptedRequest &request)
    {
        if (request.method == "GET") // a model that is refused has the list looked at
            return {ScriptedServer::response(200, R"({"data":[]})", {{"content-type", "application/json"}})};
        const auto document = json::Document::parse(request.body);
        const QByteArray model = document->root()["model"].text().split('/').last();
        const bool isSpare = model.endsWith('s');
        const auto found = m_byModel.find(isSpare ? model.chopped(1) : model);
        if (found == m_byModel.end())
            return {ScriptedServer::response(500, "no such cell")};
        Cell &cell = *found->second;
        ++cell.posts;
        const bool fails =
            isSpare ? cell.scenario == Scenario::Both : cell.scenario != Scenario::Once || cell.posts == 1;
        const bool stream = document->root()["stream"].toBool().value_or(false);
        return fails ? cell.fault.reply : goodReply(upstreamForm(request.target), stream);
    }

    static QByteArray requestBody(const DoorRow &door, const Cell &cell, bool stream)
    {
        const bool spare = cell.scenario == Scenario::Spare || cell.scenario == Scenario::Both;
        return requestOf(door, cell.model, spare, stream);
    }

    QByteArray problemOf(const DoorRow &door, const Cell &cell, bool stream) const
    {
        if (!cell.client->over)
            return "no end";
        if (cell.posts != cell.expectedPosts)
            return QByteArray::number(cell.posts) + " requests upstream, not " + QByteArray::number(cell.expectedPosts);
        const TransportCall &call = *cell.client->call;
        const ClientAnswer answer{door.form, call.status(), call.headers(), cell.client->body};
        if (cell.succeeds)
            return stream ? checkStream(answer, false) : checkPlain(answer);
        if (cell.fault.rule == Rule::Late)
            return checkStream(answer, true);
        const QByteArray problem = checkRefusal(answer, cell.fault.status, cell.fault.words);
        if (!problem.isEmpty())
            return problem;
        const QByteArray after = call.headers().value("retry-after");
        const bool whole = QByteArray::number(after.toInt()) == after;
        if (!after.isEmpty() && !whole)
            return "retry-after: " + after;
        const int seconds = after.toInt();
        const int slack = 3 + int(m_sinceMade.elapsed() / 1000);
        if (cell.fault.retryAfter > 0 && (seconds < cell.fault.retryAfter - slack || seconds > cell.fault.retryAfter))
            return "retry-after: " + after;
        return {};
    }

    using Cells = std::vector<std::unique_ptr<Cell>>;

    void ask(GatewayPeer &peer, const DoorRow &door, bool stream, const Cells &cells)
    {
        m_byModel.clear();
        for (const auto &cell : cells)
            m_byModel[cell->model] = cell.get();
        peer.upstream().handler = [this](const ScriptedRequest &request) { return reply(request); };
        for (const auto &cell : cells)
            cell->client = peer.post(door.path, requestBody(door, *cell, stream), door.headers);
        const auto over = [&] {
            return std::ranges::all_of(cells, [](const auto &cell) { return cell->client->over; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(over(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(peer.gateway().counts().active, 0, 5'000);
    }

    /// All cells at once. With hundreds of connections breaking beside it, Qt now and then tells one that is sound as
    /// closed (core/transport/README.md), which costs an attempt; so a cell that is not as it should be is asked again
    /// by itself, and then has to be. Mostly there is none; seven of a row were seen once, beside five other
    /// tests.
    void run(const GatewayOptions &how, const DoorRow &door, bool stream, const std::vector<Fault> &faults)
    {
        constexpr std::size_t mayBeChance = 8;
        Cells cells = makeCells(door, faults);
        m_cells += int(cells.size());
        {
            GatewayPeer peer(how);
            ask(peer, door, stream, cells);
        }
        Cells again;
        for (auto &cell : cells) {
            const QByteArray problem = problemOf(door, *cell, stream);
            if (problem.isEmpty())
                continue;
            qInfo("%s: %s", cell->name.constData(), problem.left(600).constData());
            again.push_back(std::move(cell));
        }
        QVERIFY(again.size() <= mayBeChance);
        for (auto &cell : again) {
            Cells one;
            one.push_back(std::move(cell));
            one[0]->posts = 0;
            GatewayPeer peer(how);
            ask(peer, door, stream, one);
            QCOMPARE(problemOf(door, *one[0], stream), QByteArray());
        }
    }

    static void rows()
    {
        QTest::addColumn<int>("door");
        QTest::addColumn<bool>("stream");
        for (std::size_t i = 0; i < doorRows().size(); ++i) {
            const DoorRow &door = doorRows()[i];
            QTest::addRow("%s, plain", door.name) << int(i) << false;
            if (door.streams)
                QTest::addRow("%s, stream", door.name) << int(i) << true;
        }
    }

private Q_SLOTS:
    void atOnce_data() { rows(); }
    void atOnce()
    {
        QFETCH(int, door);
        QFETCH(bool, stream);
        const DoorRow &row = doorRows()[std::size_t(door)];
        run(options(20s), row, stream, faultsOf(upstreamForm(row.upstream), stream, row.provider == "groq"));
    }

    void stalls_data() { rows(); }
    void stalls()
    {
        QFETCH(int, door);
        QFETCH(bool, stream);
        const DoorRow &row = doorRows()[std::size_t(door)];
        run(options(400ms), row, stream, stallsOf(upstreamForm(row.upstream), stream));
    }

    void refused_data() { rows(); }
    /// Nobody listens: there is nothing to count, and only another provider can help.
    void refused()
    {
        QFETCH(int, door);
        QFETCH(bool, stream);
        const DoorRow &row = doorRows()[std::size_t(door)];
        GatewayPeer peer(options(20s), {}, {row.provider});
        Fault fault{"refused", Rule::Again, 502};
        Cell alone{row.name, "m", fault, Scenario::Alone, 0};
        m_byModel.clear();
        alone.client = peer.post(row.path, requestBody(row, alone, stream), row.headers);
        QCOMPARE(GatewayPeer::wait(*alone.client), 502);
        QCOMPARE(problemOf(row, alone, stream), QByteArray());
        ++m_cells;
        if (row.spare == row.provider)
            return;
        Cell spare{row.name, "n", fault, Scenario::Spare, 1, true};
        m_byModel["n"] = &spare;
        peer.upstream().handler = [this](const ScriptedRequest &request) { return reply(request); };
        spare.client = peer.post(row.path, requestBody(row, spare, stream), row.headers);
        QCOMPARE(GatewayPeer::wait(*spare.client), 200);
        QCOMPARE(problemOf(row, spare, stream), QByteArray());
        ++m_cells;
    }

    void cleanupTestCase()
    {
        qInfo("%d cells", m_cells);
        QVERIFY(m_cells > 1000);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
