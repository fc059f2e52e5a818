// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/providers/providersetup.h"
#include "gateway/access/accesspolicy.h"
#include "gateway/gateway.h"
#include "support/cases/chatchunk.h"
#include "support/peers/scriptedserver.h"
#include "transport/qnam/qnamtransport.h"
#include "json/value.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace sluice;

namespace {

const QByteArray gatewayKey = "slc-test-key";
const QByteArray hello = R"({"model":"groq/m","messages":[{"role":"user","content":"Hi"}]})";
const QByteArray helloStream = R"({"model":"groq/m","messages":[{"role":"user","content":"Hi"}],"stream":true})";
const HeaderList jsonHead{{"content-type", "application/json"}};
const QByteArray answer =
    R"({"id":"x","choices":[{"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]})";

const QByteArray role = test::chatChunk(R"({"role":"assistant","content":""})");
const QByteArray text = test::chatChunk(R"({"content":"Hi."})");
const QByteArray stop = test::chatChunk("{}", "\"stop\"");
const QByteArray usage = "data: {\"id\":\"c1\",\"choices\":[],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":1,"
                         "\"total_tokens\":2}}\n\n";
const QByteArray done = "data: [DONE]\n\n";

QByteArray wholeStream(const QByteArray &events)
{
    return ScriptedServer::streamHead() + ScriptedServer::chunk(events) + ScriptedServer::chunk({});
}

/// A request to the gateway and what has come back of it.
struct Client {
    std::unique_ptr<TransportCall> call;
    QByteArray body;
    bool over = false;
};

} // namespace

class TestGateway : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> m_upstream;
    std::unique_ptr<Gateway> m_gateway;
    QnamTransport m_transport;

    void startGateway(GatewayOptions options = {})
    {
        const QByteArray url = m_upstream->url(QStringLiteral("/up")).toString().toUtf8();
        const auto environment = [url](const QByteArray &name) -> QByteArray {
            if (name.endsWith("_URL"))
                return url;
            return name.endsWith("_KEY") ? "provider-key-012345" : "";
        };
        options.port = 0;
        options.keyHashes = {hashGatewayKey(gatewayKey)};
        m_gateway =
            std::make_unique<Gateway>(options, makeProviderSet(builtInProfiles().value(), {environment}).value());
        QVERIFY(m_gateway->start().ok());
    }

    std::shared_ptr<Client> send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                 HeaderList headers = {{"Authorization", "Bearer " + gatewayKey}})
    {
        auto client = std::make_shared<Client>();
        if (!body.isEmpty())
            headers.append("Content-Type", "application/json");
        client->call = m_transport.send({method, QUrl(QString::fromLatin1(m_gateway->origin() + path)), headers, body});
        TransportCall *call = client->call.get();
        connect(call, &TransportCall::readyRead, this,
                [client = client.get()] { client->body += client->call->readAll(); });
        connect(call, &TransportCall::finished, this, [client = client.get()] {
            client->body += client->call->readAll();
            client->over = true;
        });
        return client;
    }

    static int wait(Client &client)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(client.over, 10'000); }();
        return client.call->status();
    }

    static QByteArray errorCode(const Client &client)
    {
        const auto document = json::Document::parse(client.body);
        return document.ok() ? document->root()["error"]["code"].text() : "no JSON: " + client.body;
    }

private Q_SLOTS:
    void init() { m_upstream = std::make_unique<ScriptedServer>(); }

    void cleanup()
    {
        m_gateway.reset();
        m_upstream.reset();
    }

    void plainAnswerKeepsItsBytes()
    {
        startGateway();
        const QByteArray body =
            R"({ "z": 1.50, "id": "x", "choices": [ {"index":0, "message":{"role":"assistant","content":"Hi"}, "finish_reason":"stop"} ] })";
        m_upstream->enqueue({ScriptedServer::response(200, body, jsonHead)});
        const auto client = send("POST", "/v1/chat/completions", hello);
        QCOMPARE(wait(*client), 200);
        QCOMPARE(client->body, body);
        const ScriptedRequest &sent = m_upstream->requests().front();
        QCOMPARE(sent.target, "/up/chat/completions");
        QCOMPARE(sent.headers.value("authorization"), "Bearer provider-key-012345");
        QCOMPARE(sent.body, R"({"model":"m","messages":[{"role":"user","content":"Hi"}]})");
        QVERIFY(client->call->headers().value("x-request-id").startsWith("req_"));
    }

    void streamComesWholeAndUnaskedUsageStaysOut()
    {
        startGateway();
        m_upstream->enqueue({wholeStream(role + text + stop + usage + done)});
        const auto client = send("POST", "/v1/chat/completions", helloStream);
        QCOMPARE(wait(*client), 200);
        QCOMPARE(client->body, role + text + stop + done);
        QVERIFY(client->call->headers().value("content-type").startsWith("text/event-stream"));
        QVERIFY(m_upstream->requests().front().body.contains("include_usage"));
    }

    void firstEventIsNotHeldBackForTheNext()
    {
        startGateway();
        m_upstream->enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(role + text)});
        const auto client = send("POST", "/v1/chat/completions", helloStream);
        QTRY_COMPARE(client->body, role + text);
        m_upstream->write(0, ScriptedServer::chunk(stop + done) + ScriptedServer::chunk({}));
        wait(*client);
        QCOMPARE(client->body, role + text + stop + done);
    }

    void cutStreamEndsWithAnError()
    {
        startGateway();
        m_upstream->enqueue(
            {ScriptedServer::streamHead() + ScriptedServer::chunk(role + text), ScriptedReply::Then::Close});
        const auto client = send("POST", "/v1/chat/completions", helloStream);
        QCOMPARE(wait(*client), 200);
        QVERIFY(client->body.startsWith(role + text + "data: {\"error\":{"));
        QVERIFY(!client->body.contains("[DONE]"));
        QCOMPARE(m_upstream->requests().size(), std::size_t(1));
    }

    void refusalKeepsStatusAndWords()
    {
        startGateway();
        const QByteArray body =
            R"({"error":{"message":"property 'foo' is unsupported","type":"invalid_request_error","param":"foo"}})";
        m_upstream->enqueue({ScriptedServer::response(400, body, jsonHead)});
        const auto client = send("POST", "/v1/chat/completions", hello);
        QCOMPARE(wait(*client), 400);
        QVERIFY(client->body.contains("property 'foo' is unsupported"));
    }

    void clientGoneClosesTheUpstream()
    {
        startGateway();
        m_upstream->enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(role + text)});
        QSignalSpy closed(m_upstream.get(), &ScriptedServer::connectionClosed);
        const auto client = send("POST", "/v1/chat/completions", helloStream);
        QTRY_COMPARE(client->body, role + text);
        client->call->abort();
        QTRY_COMPARE(closed.size(), 1);
        QTRY_COMPARE(m_gateway->counts().active, 0);
    }

    void whatAProviderCannotTakeIsReported()
    {
        startGateway();
        m_upstream->enqueue({ScriptedServer::response(200, answer, jsonHead)});
        QByteArray body = hello;
        body.replace("\"messages\"", "\"logit_bias\":{},\"messages\"");
        const auto client = send("POST", "/v1/chat/completions", body);
        QCOMPARE(wait(*client), 200);
        QCOMPARE(client->call->headers().value("x-sluice-dropped-params"), "logit_bias");
        const auto strict = send("POST", "/v1/chat/completions", body,
                                 {{"Authorization", "Bearer " + gatewayKey}, {"x-sluice-strict", "true"}});
        QCOMPARE(wait(*strict), 400);
        QVERIFY(strict->body.contains("logit_bias"));
    }

    void anAnswerWithoutChoicesIsNone()
    {
        startGateway();
        m_upstream->enqueue({ScriptedServer::response(200, "{}", jsonHead)});
        const auto client = send("POST", "/v1/chat/completions", hello);
        QCOMPARE(wait(*client), boughtStatus);
        QVERIFY2(client->body.contains("has no choices"), client->body.constData());
    }

    void aCallersOwnProviderKeyIsUsed()
    {
        startGateway();
        m_upstream->enqueue({ScriptedServer::response(200, answer, jsonHead)});
        const auto client = send("POST", "/v1/chat/completions", hello,
                                 {{"X-API-Key", gatewayKey}, {"Authorization", "Bearer gsk_mine"}});
        QCOMPARE(wait(*client), 200);
        QCOMPARE(m_upstream->requests().front().headers.value("authorization"), "Bearer gsk_mine");
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        const QByteArray chat = "/v1/chat/completions";
        const QByteArray auth = "Bearer " + gatewayKey;
        const auto row = [&](const char *name, const QByteArray &method, const QByteArray &path, const QByteArray &body,
                             const QByteArray &header, const QByteArray &value, int status) {
            QTest::newRow(name) << method << path << body << header << value << status;
        };
        row("no key", "POST", chat, hello, "x-other", "1", 401);
        row("wrong key", "POST", chat, hello, "Authorization", "Bearer slc-other", 401);
        row("unknown path", "POST", "/v1/nothing", hello, "Authorization", auth, 404);
        row("wrong method", "GET", chat, {}, "Authorization", auth, 405);
        row("no JSON", "POST", chat, "{\"model\": nope}", "Authorization", auth, 400);
        row("no model", "POST", chat, "{\"messages\":[]}", "Authorization", auth, 400);
        row("no object", "POST", chat, "[]", "Authorization", auth, 400);
        row("stream is no bool", "POST", chat, "{\"model\":\"groq/m\",\"stream\":\"yes\"}", "Authorization", auth, 400);
    }

    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        startGateway();
        const auto client = send(method, path, body, {{header, value}});
        QCOMPARE(wait(*client), status);
        const auto document = json::Document::parse(client->body);
        QVERIFY(document.ok());
        QVERIFY(!document->root()["error"]["message"].text().isEmpty());
        QCOMPARE(m_upstream->requests().size(), std::size_t(0));
        QCOMPARE(client->call->headers().contains("allow"), status == 405);
    }

    void foreignPagesAndNamesAreRefused()
    {
        startGateway();
        const HeaderList origin{{"Authorization", "Bearer " + gatewayKey}, {"Origin", "https://evil.example"}};
        const auto page = send("POST", "/v1/chat/completions", hello, origin);
        QCOMPARE(wait(*page), 403);
        QCOMPARE(errorCode(*page), "origin_not_allowed");
        // A name that somebody's DNS points here; written by hand, since a client would not lie about its host.
        QTcpSocket rebound;
        QByteArray answer;
        connect(&rebound, &QTcpSocket::readyRead, this, [&] { answer += rebound.readAll(); });
        rebound.connectToHost(QHostAddress(QHostAddress::LocalHost), m_gateway->port());
        rebound.write("GET /v1/models HTTP/1.1\r\nHost: evil.example\r\nAuthorization: Bearer " + gatewayKey
                      + "\r\n\r\n");
        QTRY_VERIFY(answer.contains("host_not_allowed"));
        QVERIFY(answer.startsWith("HTTP/1.1 403"));
        QCOMPARE(m_upstream->requests().size(), std::size_t(0));
    }

    void unknownModelNamesTheNearest()
    {
        startGateway();
        m_upstream->handler = [](const ScriptedRequest &) {
            return ScriptedReply{ScriptedServer::response(
                200, R"({"data":[{"id":"llama-3.3-70b-versatile","object":"model"}]})", jsonHead)};
        };
        QByteArray body = hello;
        body.replace("groq/m", "llama-3.3-70b-versatil");
        const auto client = send("POST", "/v1/chat/completions", body);
        QCOMPARE(wait(*client), 404);
        QCOMPARE(errorCode(*client), "model_not_found");
        QVERIFY(client->body.contains("llama-3.3-70b-versatile"));
    }

    void modelLists()
    {
        startGateway();
        m_upstream->handler = [](const ScriptedRequest &) {
            return ScriptedReply{
                ScriptedServer::response(200, R"({"data":[{"id":"openai/gpt-oss-120b","object":"model"}]})", jsonHead)};
        };
        const auto list = send("GET", "/v1/models");
        QCOMPARE(wait(*list), 200);
        const auto document = json::Document::parse(list->body);
        QCOMPARE(document->root()["data"].items().size(), std::size_t(2));
        for (const char *path : {"/v1/models/groq/openai/gpt-oss-120b", "/v1/models/groq%2Fopenai%2Fgpt-oss-120b"}) {
            const auto one = send("GET", path);
            QCOMPARE(wait(*one), 200);
            QCOMPARE(json::Document::parse(one->body)->root()["id"].text(), "groq/openai/gpt-oss-120b");
        }
        const auto none = send("GET", "/v1/models/nothing");
        QCOMPARE(wait(*none), 404);
    }

    void healthNeedsNoKey()
    {
        startGateway();
        const auto client = send("GET", "/health", {}, {});
        QCOMPARE(wait(*client), 200);
        QCOMPARE(json::Document::parse(client->body)->root()["status"].text(), "ok");
    }

    void withoutAKeyOnlyOnLoopback()
    {
        GatewayOptions options;
        options.requireKey = false;
        options.addresses = {QHostAddress(QHostAddress::AnyIPv4)};
        Gateway open(options, std::make_shared<ProviderSet>());
        const Result<void> started = open.start();
        QVERIFY(!started.ok());
        QVERIFY(started.error().message.contains(QLatin1String("loopback")));
    }

    void busyPortIsNamed()
    {
        startGateway();
        GatewayOptions options;
        options.port = m_gateway->port();
        options.keyHashes = {hashGatewayKey(gatewayKey)};
        Gateway second(options, std::make_shared<ProviderSet>());
        const Result<void> started = second.start();
        QVERIFY(!started.ok());
        QVERIFY(started.error().message.contains(QString::number(options.port)));
    }

    void stopInMidStream()
    {
        startGateway();
        m_upstream->enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(role + text)});
        const auto client = send("POST", "/v1/chat/completions", helloStream);
        QTRY_COMPARE(client->body, role + text);
        m_gateway->stop();
        QTRY_VERIFY(client->over);
        QVERIFY(!m_gateway->isRunning());
        QVERIFY(m_gateway->start().ok());
    }
};

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"
