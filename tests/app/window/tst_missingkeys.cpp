// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fakedesktop.h"

#include "cli/serve/servedgateway.h"
#include "credentials/keychain.h"
#include "engine/providers/providersetup.h"
#include "support/peers/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Keys of the keychain for the commands without a window.

namespace {

constexpr auto ever = 1h;

ProviderSetPtr providers(const QByteArray &groqKey = {}, const QUrl &at = QUrl(u"http://127.0.0.1:1/v1"_s))
{
    const auto environment = [&](const QByteArray &name) -> QByteArray {
        if (name == "GROQ_API_KEY")
            return groqKey;
        return name.endsWith("_URL") ? at.toString().toUtf8() : QByteArray();
    };
    return makeProviderSet(builtInProfiles().value(), {environment}).value();
}

QByteArray keyOf(const ProviderSet &set, const QByteArray &id)
{
    return set.find(id)->key.reveal();
}

/// A request to the gateway at `origin`; its status, 0 when there was none.
int ask(QNetworkAccessManager &manager, const QByteArray &origin)
{
    QNetworkRequest request(QUrl(QString::fromLatin1(origin) + "/v1/chat/completions"_L1));
    request.setRawHeader("authorization", "Bearer slc-mine-0123456789");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        manager.post(request, QByteArray(R"({"model":"groq/m","messages":[{"role":"user","content":"Hi"}]})")));
    [&] { QTRY_VERIFY(reply->isFinished()); }();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

class TestMissingKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void furtherKeysComeInTheirOrder()
    {
        FakeKeychain keychain;
        keychain.kept = {{u"groq"_s, "gsk_one"}, {u"groq#work"_s, "gsk_two"}, {u"fireworks#a"_s, "fw_a"}};
        const QStringList kept{u"fireworks#a"_s, u"groq#work"_s, u"groq"_s, u"groq#gone"_s};
        MissingKeys missing(keychain, *providers(), {}, ever);
        missing.alsoAskFurther(kept);
        missing.alsoAsk("network/proxy", "SLUICE_PROXY_PASSWORD");
        missing.ask();
        QCOMPARE(missing.problem(), QString());
        const ProviderSetPtr set = withKeys(*providers(), missing.keys(), kept);
        QCOMPARE(keyOf(*set, "groq"), "gsk_two");
        QCOMPARE(set->find("groq")->keyName, "work");
        QCOMPARE(set->find("groq")->moreKeys.size(), std::size_t(1));
        QCOMPARE(set->find("groq")->moreKeys[0].name, "1");
        QCOMPARE(keyOf(*set, "fireworks"), "fw_a");
        // A key that is given stands alone.
        MissingKeys given(keychain, *providers("gsk_given-012345"), {"groq"}, ever);
        given.alsoAskFurther(kept);
        QVERIFY(given.isEmpty());
    }

    void onlyWhatIsMissingIsAsked()
    {
        SlowKeychain keychain;
        MissingKeys all(keychain, *providers("gsk_given-012345"), {}, ever);
        all.ask();
        QCOMPARE(keychain.asked(), QStringList{u"fireworks"_s});
        MissingKeys one(keychain, *providers(), {"groq"}, ever);
        one.ask();
        QCOMPARE(keychain.asked(), QStringList({u"fireworks"_s, u"groq"_s}));
        QVERIFY(MissingKeys(keychain, *providers("gsk_given-012345"), {"groq"}).isEmpty());
        QVERIFY(MissingKeys(keychain, *makeDemoProviderSet(builtInProfiles().value(), {})).isEmpty());
    }

    void whatTheKeychainHasIsUsed()
    {
        FakeKeychain keychain;
        keychain.kept = {{u"groq"_s, "gsk_kept-0123456"}};
        MissingKeys missing(keychain, *providers(), {}, ever);
        QSignalSpy settled(&missing, &MissingKeys::settled);
        missing.ask();
        QCOMPARE(settled.size(), 1);
        QVERIFY(missing.problem().isEmpty());
        const ProviderSetPtr set = withKeys(*providers(), missing.keys());
        QCOMPARE(keyOf(*set, "groq"), "gsk_kept-0123456");
        QVERIFY(keyOf(*set, "fireworks").isEmpty());
        QCOMPARE(keyOf(*withKeys(*providers("gsk_given-012345"), missing.keys()), "groq"), "gsk_given-012345");
    }

    void aSlowKeychainIsGivenUpAndHeardLater()
    {
        SlowKeychain keychain;
        keychain.kept = {{u"groq"_s, "gsk_kept-0123456"}};
        MissingKeys missing(keychain, *providers(), {"groq"}, 1ms);
        QSignalSpy settled(&missing, &MissingKeys::settled);
        QSignalSpy late(&missing, &MissingKeys::cameLate);
        missing.ask();
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(missing.keys().empty());
        QVERIFY2(missing.problem().contains(u"GROQ_API_KEY"_s), qPrintable(missing.problem()));
        keychain.answer();
        QCOMPARE(late.size(), 1);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(missing.keys().size(), 1u);
    }

    void aBrokenKeychainNamesTheVariables()
    {
        FakeKeychain keychain;
        keychain.broken = true;
        MissingKeys missing(keychain, *providers(), {}, ever);
        QSignalSpy settled(&missing, &MissingKeys::settled);
        missing.ask();
        QCOMPARE(settled.size(), 1);
        QVERIFY(missing.problem().contains(u"GROQ_API_KEY"_s) && missing.problem().contains(u"FIREWORKS_API_KEY"_s));
    }

    void anAnswerAfterTheEndIsNoHarm()
    {
        SlowKeychain keychain;
        {
            MissingKeys missing(keychain, *providers(), {}, ever);
            missing.ask();
        }
        keychain.answer();
    }

    void withoutASessionNobodyIsAsked()
    {
#if defined(Q_OS_LINUX)
        const QTemporaryDir folder;
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        QVERIFY(!Keychain::mayAnswer());
        QFile(folder.filePath(u"bus"_s)).open(QFile::WriteOnly);
#endif
        QVERIFY(Keychain::mayAnswer());
    }

    void aGatewayTakesThemWhenTheyCome()
    {
        const QTemporaryDir folder;
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        qputenv("SLUICE_GATEWAY_KEY", "slc-mine-0123456789");
        ScriptedServer upstream;
        upstream.handler = [](const ScriptedRequest &) -> ScriptedReply {
            return {
                ScriptedServer::response(200,
                                         R"({"id":"c","object":"chat.completion","created":1,"model":"m","choices":)"
                                         R"([{"index":0,"message":{"role":"assistant","content":"Hi."},)"
                                         R"("finish_reason":"stop"}]})",
                                         {{"content-type", "application/json"}})};
        };
        cli::ServeArguments arguments;
        arguments.port = quint16(0);
        arguments.addresses = {QHostAddress(QHostAddress::LocalHost)};
        SlowKeychain keychain;
        cli::ServedGateway gateway(arguments, providers({}, upstream.url(u"/up"_s)));
        QVERIFY(gateway.start().ok());
        gateway.askKeychain(keychain);
        QNetworkAccessManager manager;
        QCOMPARE(ask(manager, gateway.origin()), 401); // it serves already, and says what is missing
        QCOMPARE(upstream.requests().size(), 0u);
        keychain.kept = {{u"groq"_s, "gsk_kept-0123456"}};
        keychain.answer();
        QCOMPARE(ask(manager, gateway.origin()), 200);
        QCOMPARE(upstream.requests().back().headers.value("authorization"), "Bearer gsk_kept-0123456");
    }
};

QTEST_GUILESS_MAIN(TestMissingKeys)
#include "tst_missingkeys.moc"
