// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recordtable.h"
#include "ledger/retention.h"
#include "net/contentdecoder.h"
#include "record/redaction.h"
#include "record/tracecontext.h"
#include "support/peers/scriptedserver.h"
#include "telemetry/exporter.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <protozero/pbf_reader.hpp>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Reply = ScriptedReply;

RequestRecord record(const QByteArray &id)
{
    RequestRecord record;
    record.id = id;
    record.timeMs = 1'800'000'000'000;
    record.door = "chat";
    record.target = "p/m";
    record.attempts = {{"p/m", 200}};
    record.status = 200;
    return record;
}

QByteArray unpacked(const ScriptedRequest &request)
{
    if (request.headers.value("content-encoding") != "gzip")
        return request.body;
    QByteArray out;
    const auto decoder = makeContentDecoder("gzip");
    return decoder->decode(request.body, out, 1 << 24) == ContentDecoder::Outcome::Ok ? out : QByteArray();
}

/// Ids of the SERVER spans.
QByteArrayList spanIds(const QByteArray &bytes)
{
    QByteArrayList ids;
    const auto view = [](const protozero::data_view &data) { return protozero::pbf_reader(data); };
    protozero::pbf_reader request(bytes.data(), std::size_t(bytes.size()));
    while (request.next(1)) {
        protozero::pbf_reader resource = view(request.get_view());
        while (resource.next(2)) {
            protozero::pbf_reader scope = view(resource.get_view());
            while (scope.next(2)) {
                protozero::pbf_reader span = view(scope.get_view());
                QByteArray id;
                bool isServer = false;
                while (span.next()) {
                    if (span.tag() == 2) {
                        const protozero::data_view data = span.get_view();
                        id = QByteArray(data.data(), qsizetype(data.size()));
                    } else if (span.tag() == 6) {
                        isServer = span.get_enum() == 2;
                    } else {
                        span.skip();
                    }
                }
                if (isServer)
                    ids.append(id);
            }
        }
    }
    return ids;
}

QByteArray answer(int status, const QByteArray &body = {}, const HeaderList &headers = {})
{
    return ScriptedServer::response(status, body, headers);
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ScriptedServer> m_collector;
    std::mutex m_mutex;
    QStringList m_told;

    QString path(const QString &name = u"sluice.db"_s) const { return m_folder->filePath(name); }

    void write(int from, int to)
    {
        std::deque<MaskedRecord> items;
        for (int i = from; i < to; ++i)
            items.push_back(Redactor().masked(record("r" + QByteArray::number(i)), {"{\"q\":1}", "A"}));
        QVERIFY(writeRecords(*m_store, items).ok());
    }

    ExportDestination otlpTo() const
    {
        ExportDestination destination;
        destination.name = "col";
        destination.url = m_collector->url(u"/otlp/"_s);
        destination.metrics = false;
        return destination;
    }

    std::unique_ptr<Exporter> start(const ExportDestination &destination, int batch = 512)
    {
        Exporter::Options options{.data = path()};
        options.tell = [this](const QString &text) {
            const std::lock_guard lock(m_mutex);
            m_told.append(text);
        };
        options.pace = {1ms, 5ms, 1ms, 20ms, batch};
        auto exporter = std::make_unique<Exporter>(options);
        exporter->setDestinations({destination});
        return exporter;
    }

    ExportCursor cursor(const QByteArray &name = "col/traces") const
    {
        const auto cursors = readExportCursors(*m_store);
        return cursors.ok() && cursors->contains(name) ? cursors->at(name) : ExportCursor{-1, -1, -1, -1};
    }

    QSet<QByteArray> received() const
    {
        QSet<QByteArray> ids;
        for (const ScriptedRequest &request : m_collector->requests()) {
            for (const QByteArray &id : spanIds(unpacked(request)))
                ids.insert(id);
        }
        return ids;
    }

    QStringList told()
    {
        const std::lock_guard lock(m_mutex);
        return m_told;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::open(path());
        QVERIFY(store.ok());
        m_store = std::move(*store);
        m_collector = std::make_unique<ScriptedServer>();
        m_told.clear();
    }

    void everySpanArrivesInOrderOfWriting()
    {
        write(0, 3); // before there was a destination: not sent, where that is another millisecond
        const qint64 written = QDateTime::currentMSecsSinceEpoch();
        QTRY_COMPARE_GT(QDateTime::currentMSecsSinceEpoch(), written);
        const auto exporter = start(otlpTo(), 10);
        write(3, 103);
        QTRY_COMPARE(cursor().sent, 100);
        QCOMPARE(received().size(), 100);
        QVERIFY(received().contains(spanIdOf("r3")));
        QVERIFY(!received().contains(spanIdOf("r2")));
        QCOMPARE(m_collector->requests().front().target, "/otlp/v1/traces");
        QCOMPARE(m_collector->requests().front().headers.value("content-type"), "application/x-protobuf");
    }

    /// A long request is written after one that came later: order of time would lose it.
    void whatIsWrittenLateIsNotMissed()
    {
        const auto exporter = start(otlpTo());
        write(10, 11);
        QTRY_COMPARE(cursor().sent, 1);
        RequestRecord early = record("early");
        early.timeMs -= 3'600'000;
        QVERIFY(writeRecords(*m_store, {Redactor().masked(early)}).ok());
        QTRY_COMPARE(cursor().sent, 2);
        QVERIFY(received().contains(spanIdOf("early")));
    }

    void afterTheRecordsAreGoneNewOnesAreStillSent()
    {
        const auto exporter = start(otlpTo());
        write(0, 5);
        QTRY_COMPARE(cursor().sent, 5);
        QVERIFY(applyRetention(*m_store, {1, 0, 0}, 4'000'000'000'000).ok());
        write(5, 7);
        QTRY_COMPARE(cursor().sent, 7);
    }

    void collectorAway()
    {
        const ExportDestination destination = otlpTo();
        m_collector->handler = [](const ScriptedRequest &) { return Reply{{}, Reply::Then::Abort}; };
        {
            const auto exporter = start(destination);
            write(0, 5);
            QTRY_VERIFY(m_collector->usedConnections() >= 3);
            QCOMPARE(told().size(), 1); // one line for a row of failures
        }
        m_collector->handler = {};
        const auto again = start(destination); // another run goes on where the cursor stands
        QTRY_COMPARE(cursor().sent, 5);
        QCOMPARE(received().size(), 5);
    }

    void laterIsLater_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {408, 429, 500, 502, 503, 504, 302})
            QTest::addRow("%d", status) << status;
    }
    void laterIsLater()
    {
        QFETCH(int, status);
        m_collector->enqueue({answer(status, "no", {{"location", "/elsewhere"}, {"retry-after", "0"}})});
        const auto exporter = start(otlpTo());
        write(0, 5);
        QTRY_COMPARE(cursor().sent, 5);
        QCOMPARE(cursor().lost, 0);
        QCOMPARE(m_collector->requests().size(), std::size_t(2));
        QCOMPARE(m_collector->requests().back().target, "/otlp/v1/traces");
    }

    void retryAfterIsHonoured()
    {
        m_collector->handler = [](const ScriptedRequest &request) {
            const bool isBusy = request.target.startsWith("/otlp");
            return Reply{isBusy ? answer(503, {}, {{"retry-after", "3600"}}) : answer(200)};
        };
        ExportDestination other = otlpTo();
        other.name = "other";
        other.url = m_collector->url(u"/other"_s);
        const auto exporter = start(otlpTo());
        exporter->setDestinations({otlpTo(), other});
        for (int i = 1; i <= 20; ++i) {
            write(i, i + 1);
            exporter->wake();
            QTRY_COMPARE(cursor("other/traces").sent, i); // so long the one that asked for it is left alone
        }
        int asked = 0;
        for (const ScriptedRequest &request : m_collector->requests())
            asked += request.target.startsWith("/otlp") ? 1 : 0;
        QCOMPARE(asked, 1);
    }

    void refusedIsCountedToldAndNotSentAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 422, 501})
            QTest::addRow("%d", status) << status;
    }
    void refusedIsCountedToldAndNotSentAgain()
    {
        QFETCH(int, status);
        m_collector->enqueue({answer(status, "secret words")});
        const auto exporter = start(otlpTo());
        write(0, 5);
        QTRY_COMPARE(cursor().lost, 5);
        write(5, 7);
        QTRY_COMPARE(cursor().sent, 2);
        QVERIFY(told().front().contains(u"refused 5 requests"_s));
        QVERIFY(!told().join(u' ').contains(u"secret words"_s));
    }

    void tooLargeIsSentInSmallerPieces()
    {
        m_collector->handler = [](const ScriptedRequest &request) {
            return Reply{answer(spanIds(unpacked(request)).size() > 2 ? 413 : 200)};
        };
        const auto exporter = start(otlpTo());
        write(0, 20);
        QTRY_COMPARE(cursor().sent, 20);
        QCOMPARE(cursor().lost, 0);
    }

    void partialSuccessIsCounted()
    {
        m_collector->enqueue({answer(200, R"({"partialSuccess":{"rejectedSpans":"2","errorMessage":"too old"}})",
                                     {{"content-type", "application/json"}})});
        const auto exporter = start(otlpTo());
        write(0, 5);
        QTRY_COMPARE(cursor().sent, 3);
        QCOMPARE(cursor().lost, 2);
        QVERIFY(told().front().contains(u"too old"_s));
    }

    void answerThatIsCutComesAgain()
    {
        m_collector->enqueue({"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf", Reply::Then::Abort});
        const auto exporter = start(otlpTo());
        write(0, 5);
        QTRY_COMPARE(cursor().sent, 5);
        QCOMPARE(m_collector->requests().size(), std::size_t(2));
    }

    /// Two processes on one store.
    void oneOfTwoSends()
    {
        const auto one = start(otlpTo());
        auto other = start(otlpTo());
        write(0, 50);
        QTRY_COMPARE(cursor().sent, 50);
        write(50, 100);
        QTRY_COMPARE(cursor().sent, 100);
        std::size_t spans = 0;
        for (const ScriptedRequest &request : m_collector->requests())
            spans += std::size_t(spanIds(unpacked(request)).size());
        QCOMPARE(spans, std::size_t(100));
    }

    void whoWasKilledLeavesNothingHeld()
    {
        // As a container leaves it whose next one has another name.
        QFile lock(path() + u".exports.lock"_s);
        QVERIFY(lock.open(QFile::WriteOnly) && lock.write("1\nsluice\nanother-container\n") > 0);
        lock.close();
        const auto exporter = start(otlpTo());
        write(0, 3);
        QTRY_COMPARE(cursor().sent, 3);
    }

    void signalsHaveCursorsOfTheirOwn()
    {
        m_collector->handler = [](const ScriptedRequest &request) {
            return Reply{answer(request.target.endsWith("metrics") ? 404 : 200)};
        };
        ExportDestination destination = otlpTo();
        destination.metrics = true;
        destination.logs = true;
        const auto exporter = start(destination);
        write(0, 5);
        QTRY_COMPARE(cursor("col/metrics").lost, 5);
        QTRY_COMPARE(cursor("col/traces").sent, 5);
        QTRY_COMPARE(cursor("col/logs").sent, 5);
    }

    void headersAndSignature()
    {
        ExportDestination destination = otlpTo();
        destination.kind = ExportDestination::Kind::Webhook;
        destination.packed = false;
        destination.headers = {{"x-team", Secret("blue-secret")}};
        destination.signingKey = Secret("k");
        const auto exporter = start(destination);
        write(0, 2);
        QTRY_COMPARE(cursor("col").sent, 2);
        const ScriptedRequest request = m_collector->requests().front();
        QCOMPARE(request.headers.value("x-team"), "blue-secret");
        const QByteArray sign = request.headers.value("x-sluice-signature");
        QCOMPARE(sign, deliverySignature("k", request.body, sign.mid(2, sign.indexOf(',') - 2).toLongLong()));
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body["requests"_L1].toArray().size(), 2);
        QVERIFY(!body["requests"_L1][0].toObject().contains("request_body"_L1));
    }

    void textsOnlyWhereTheyAreWanted()
    {
        ExportDestination destination = otlpTo();
        destination.kind = ExportDestination::Kind::File;
        destination.path = path(u"out.jsonl"_s);
        destination.content = true;
        const auto exporter = start(destination);
        write(0, 2);
        QTRY_COMPARE(cursor("col").sent, 2);
        QFile file(destination.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines.front())["request_body"_L1].toString(), u"{\"q\":1}"_s);
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(!(QFile::permissions(destination.path) & others));
    }

    void withoutDestinationsThereIsNothing()
    {
        Exporter exporter({.data = path()});
        exporter.setDestinations({});
        exporter.wake();
        QVERIFY(!QFile::exists(path() + u".exports.lock"_s));
    }
};

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
