// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/auditcheck.h"
#include "audit/changes.h"
#include "support/peers/scriptedserver.h"
#include "telemetry/anchorbody.h"
#include "telemetry/exporter.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ExportDestination::Kind;

/// Heads of the audit log, told to each destination of exports.
class TestAnchorExport : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ScriptedServer> m_receiver;
    QStringList m_told;
    std::mutex m_mutex;

    QString path(const QString &name = u"sluice.db"_s) const { return m_folder->filePath(name); }

    void addRow() const
    {
        const Changes changes(*m_store, Author::program());
        QVERIFY(changes.note({.action = "test", .objectKind = "config", .object = "x"}).ok());
    }

    AuditHead head() const { return *auditHead(*m_store); }

    ExportDestination to(Kind kind) const
    {
        ExportDestination destination;
        destination.name = "lake";
        destination.kind = kind;
        destination.url = m_receiver->url(u"/in"_s);
        destination.logs = true;
        destination.packed = false;
        destination.path = path(u"records.jsonl"_s);
        destination.bucket = "b";
        destination.prefix = "p";
        destination.region = "eu-central-1";
        destination.credentials = {"AKID", Secret("planted")};
        destination.signingKey = kind == Kind::Webhook ? Secret("signing") : Secret();
        return destination;
    }

    std::unique_ptr<Exporter> start(const ExportDestination &destination)
    {
        Exporter::Options options{.data = path(), .audit = Database(path())};
        options.tell = [this](const QString &text) {
            const std::lock_guard lock(m_mutex);
            m_told.append(text);
        };
        options.pace = {.gather = 1ms, .look = 5ms, .firstPause = 1ms, .longestPause = 20ms, .anchors = 1ms};
        auto exporter = std::make_unique<Exporter>(options);
        exporter->setDestinations({destination});
        return exporter;
    }

    ExportCursor cursor() const
    {
        const auto cursors = readExportCursors(*m_store);
        return cursors.ok() && cursors->contains("lake/anchors") ? cursors->at("lake/anchors")
                                                                 : ExportCursor{-1, -1, -1, -1};
    }

    /// What `sluice audit verify --anchors` says of a file with that text.
    QString verified(const QByteArray &text) const
    {
        QFile file(path(u"copy"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return u"not written"_s;
        file.close();
        const auto anchors = readAnchors(file.fileName());
        if (!anchors)
            return anchors.error().message;
        const auto checked = checkAudit(*m_store, *anchors);
        return checked ? (anchors->empty() ? u"none"_s : checked->problem) : checked.error().message;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::open(path());
        QVERIFY(store.ok());
        m_store = std::move(*store);
        m_receiver = std::make_unique<ScriptedServer>();
        m_told.clear();
    }

    void aWebhookIsTold()
    {
        addRow();
        const auto exporter = start(to(Kind::Webhook));
        QTRY_COMPARE(cursor().sent, 1);
        const ScriptedRequest &first = m_receiver->requests().front();
        QVERIFY(first.headers.value("x-sluice-signature").startsWith("t="));
        QCOMPARE(first.headers.value("idempotency-key"), "audit-" + head().hash);
        const QJsonObject body = QJsonDocument::fromJson(first.body).object();
        QCOMPARE(body["type"_L1].toString(), u"audit_anchor"_s);
        const QJsonObject anchor = body["anchor"_L1].toObject();
        QCOMPARE(anchor["hash"_L1].toString(), QString::fromLatin1(head().hash));
        QCOMPARE(verified(QJsonDocument(anchor).toJson(QJsonDocument::Compact)), QString());
        // The same head is told once, another one again.
        addRow();
        QTRY_COMPARE(cursor().sent, 2);
        QCOMPARE(cursor().position, 2);
        QCOMPARE(m_receiver->requests().size(), std::size_t(2));
    }

    void nothingIsToldOfAnEmptyLog()
    {
        const auto exporter = start(to(Kind::Webhook));
        QTRY_COMPARE(cursor().position, 0);
        addRow();
        QTRY_COMPARE(cursor().sent, 1);
        QCOMPARE(m_receiver->requests().size(), std::size_t(1));
    }

    void aBucketGetsAnObject()
    {
        addRow();
        m_receiver->enqueue({ScriptedServer::response(404, "no such bucket")}); // it can be made
        const auto exporter = start(to(Kind::S3));
        QTRY_COMPARE(cursor().sent, 1);
        const ScriptedRequest &put = m_receiver->requests().back();
        QCOMPARE(put.method, QByteArray("PUT"));
        QVERIFY2(put.target.startsWith("/in/b/p/audit-anchors/20") && put.target.endsWith("-1.json"),
                 put.target.constData());
        QVERIFY(put.headers.value("authorization").contains("/s3/aws4_request"));
        QCOMPARE(verified(put.body), QString());
        QCOMPARE(cursor().lost, 0);
    }

    void aFileHasThemBesideIt()
    {
        addRow();
        {
            const auto exporter = start(to(Kind::File));
            QTRY_COMPARE(cursor().sent, 1);
            addRow();
            QTRY_COMPARE(cursor().sent, 2);
        }
        QVERIFY(!QFile::exists(path(u"records.jsonl"_s))); // nothing of records is mixed with it
        QFile file(path(u"records.jsonl.anchors"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 2);
        QCOMPARE(verified(text), QString());
    }

    void otlpGetsALog_data()
    {
        QTest::addColumn<bool>("inJson");
        QTest::newRow("protobuf") << false;
        QTest::newRow("json") << true;
    }

    void otlpGetsALog()
    {
        QFETCH(bool, inJson);
        addRow();
        ExportDestination destination = to(Kind::Otlp);
        destination.inJson = inJson;
        const auto exporter = start(destination);
        QTRY_COMPARE(cursor().sent, 1);
        const ScriptedRequest &post = m_receiver->requests().front();
        QCOMPARE(post.target, QByteArray("/in/v1/logs"));
        QVERIFY(post.body.contains("sluice.audit.anchor") && post.body.contains(head().hash));
        if (inJson)
            QVERIFY(QJsonDocument::fromJson(post.body).object()["resourceLogs"_L1].isArray());
    }

    void whoeverGetsNoLogsIsNotTold_data()
    {
        QTest::addColumn<bool>("logs");
        QTest::addColumn<bool>("anchors");
        QTest::newRow("spans only") << false << true;
        QTest::newRow("not wanted") << true << false;
    }

    void whoeverGetsNoLogsIsNotTold()
    {
        QFETCH(bool, logs);
        QFETCH(bool, anchors);
        ExportDestination destination = to(Kind::Otlp);
        destination.logs = logs;
        destination.anchors = anchors;
        QVERIFY(!takesAnchors(destination));
    }

    /// The receiver was away: the newest head makes up for all before it.
    void theNewestMakesUpForOthers()
    {
        addRow();
        bool isAway = true;
        m_receiver->handler = [&](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(isAway ? 503 : 200, "{}")};
        };
        const auto exporter = start(to(Kind::Webhook));
        QTRY_VERIFY(m_receiver->requests().size() >= 2);
        addRow();
        addRow();
        isAway = false;
        QTRY_COMPARE(cursor().position, 3);
        QCOMPARE(cursor().lost, 0);
        const std::lock_guard lock(m_mutex);
        QCOMPARE(m_told.size(), 1); // once for all tries
        QVERIFY2(m_told.front().startsWith(u"export lake/anchors: cannot be reached"_s), qPrintable(m_told.front()));
    }

    void aRefusalIsCountedAndTold()
    {
        addRow();
        m_receiver->enqueue({ScriptedServer::response(400, "planted")});
        const auto exporter = start(to(Kind::Webhook));
        QTRY_COMPARE(cursor().lost, 1);
        QTRY_VERIFY([&] {
            const std::lock_guard lock(m_mutex);
            return m_told.size() == 1;
        }());
        const std::lock_guard lock(m_mutex);
        QVERIFY(m_told.front().contains(u"refused"_s) && !m_told.front().contains(u"planted"_s));
    }
};

QTEST_GUILESS_MAIN(TestAnchorExport)
#include "tst_anchorexport.moc"
