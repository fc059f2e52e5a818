// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recordtable.h"
#include "net/contentdecoder.h"
#include "record/redaction.h"
#include "support/peers/scriptedserver.h"
#include "telemetry/exporter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Exports to a bucket of S3's API.
class TestBucketExport : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ScriptedServer> m_bucket;

    QString path() const { return m_folder->filePath(u"sluice.db"_s); }

    void write(int from, int to)
    {
        std::deque<MaskedRecord> items;
        for (int i = from; i < to; ++i) {
            RequestRecord record;
            record.id = "r" + QByteArray::number(i);
            record.timeMs = 1'800'000'000'000; // 2027-01-15T08:00:00Z
            record.status = 200;
            items.push_back(Redactor().masked(record));
        }
        QVERIFY(writeRecords(*m_store, items).ok());
    }

    ExportDestination bucket() const
    {
        ExportDestination destination;
        destination.name = "lake";
        destination.kind = ExportDestination::Kind::S3;
        destination.url = m_bucket->url(u"/store/"_s);
        destination.bucket = "requests";
        destination.prefix = "sluice/here";
        destination.region = "eu-central-1";
        destination.credentials = {"AKID", Secret("key-of-aws")};
        return destination;
    }

    std::unique_ptr<Exporter> start(const ExportDestination &destination, int batch = 512)
    {
        auto exporter =
            std::make_unique<Exporter>(Exporter::Options{.data = path(), .pace = {1ms, 5ms, 1ms, 20ms, batch}});
        exporter->setDestinations({destination});
        return exporter;
    }

    ExportCursor cursor() const
    {
        const auto cursors = readExportCursors(*m_store);
        return cursors.ok() && cursors->contains("lake") ? cursors->at("lake") : ExportCursor{-1, -1, -1, -1};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::open(path());
        QVERIFY(store.ok());
        m_store = std::move(*store);
        m_bucket = std::make_unique<ScriptedServer>();
    }

    void getsObjects()
    {
        m_bucket->enqueue({ScriptedServer::response(403, "no")}); // keys can be mended: nothing is lost by them
        const auto exporter = start(bucket());
        write(0, 5);
        QTRY_COMPARE(cursor().sent, 5);
        QCOMPARE(cursor().lost, 0);
        const std::vector<ScriptedRequest> requests = m_bucket->requests();
        QCOMPARE(requests.size(), std::size_t(2));
        const ScriptedRequest &put = requests.back();
        QCOMPARE(put.method, "PUT");
        QVERIFY2(put.target.startsWith("/store/requests/sluice/here/2027/01/15/08/080000.000-"),
                 put.target.constData());
        QVERIFY(put.target.endsWith(".jsonl.zst"));
        QVERIFY(put.headers.value("authorization").contains("/eu-central-1/s3/aws4_request"));
        QByteArray lines;
        QVERIFY(makeContentDecoder("zstd")->decode(put.body, lines, 1 << 24) == ContentDecoder::Outcome::Ok);
        QCOMPARE(lines.count('\n'), 5);
        QVERIFY(lines.startsWith('{') && lines.contains("\"r4\""));
    }

    /// Many small objects cost more than they hold: what is there waits for more, or for its time.
    void gathers()
    {
        ExportDestination slow = bucket();
        slow.gather = 3600s;
        const auto exporter = start(slow, 1); // eight requests fill an object
        write(0, 7);
        QTRY_VERIFY(cursor().sent == 0);
        exporter->wake();
        write(7, 8);
        slow.gather = 1s;
        exporter->setDestinations({slow}); // of the time that is over for it nobody knows any more
        QTRY_COMPARE(cursor().sent, 8);
        QCOMPARE(m_bucket->requests().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestBucketExport)
#include "tst_bucketexport.moc"
