// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/storedconfig.h"
#include "enginegateway.h"
#include "gateway/accesspolicy.h"
#include "platform/gatewayledger.h"
#include "support/ledgerpeer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "slc-desktop";

} // namespace

/// The desktop's gateway with the store of its user.
class TestEngineGateway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    }

    void routesOfTheStoreAreTakenUpWhileItRuns()
    {
        const auto config = stored();
        QVERIFY((*config)->putRoute({"first", Strategy::Priority, {{"groq/a"}}}).ok());
        EngineGateway gateway(m_providers);
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        QCOMPARE(status(gateway, "/models/first"), 200);
        QCOMPARE(status(gateway, "/models/second"), 404);
        QVERIFY((*config)->putRoute({"second", Strategy::Priority, {{"groq/b"}}}).ok());
        QVERIFY((*config)->removeRoute("first").ok());
        QTRY_COMPARE(status(gateway, "/models/second"), 200);
        QTRY_COMPARE(status(gateway, "/models/first"), 404);
        gateway.stop();
        QVERIFY(!gateway.isRunning());
        QVERIFY((*config)->putRoute({"third", Strategy::Priority, {{"groq/c"}}}).ok());
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        QCOMPARE(status(gateway, "/models/third"), 200);
    }

    void aBrokenEntryDoesNotKeepItFromStarting()
    {
        {
            const auto store = Store::open(Store::defaultPath());
            const ConfigEntries broken{{{"routes", "gone"}, R"({"targets":[{"model":"gone/m"}]})"},
                                       {{"routes", "fast"}, R"({"targets":[{"model":"groq/m"}]})"},
                                       {{"capture"}, "no json"}};
            QVERIFY(changeConfigEntries(**store, {}, broken).ok());
        }
        EngineGateway gateway(m_providers);
        QVERIFY(gateway.start(0, {hashGatewayKey(key)}).ok());
        QCOMPARE(status(gateway, "/models/fast"), 200);
        QCOMPARE(status(gateway, "/models/gone"), 404);
    }

private:
    [[nodiscard]] Result<std::unique_ptr<StoredConfig>> stored() const
    {
        return StoredConfig::open(Store::defaultPath(), configInputs(*m_providers));
    }

    /// What the gateway answers.
    [[nodiscard]] int status(const EngineGateway &gateway, const QByteArray &path)
    {
        QNetworkRequest request(QUrl(QString::fromUtf8(gateway.baseUrl() + path)));
        request.setRawHeader("Authorization", "Bearer " + key);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedServer m_upstream;
    ProviderSetPtr m_providers = providersAt(m_upstream.url(u"/up"_s));
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(TestEngineGateway)
#include "tst_enginegateway.moc"
