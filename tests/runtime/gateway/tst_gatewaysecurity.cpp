// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/encoders.h"
#include "support/peers/gatewaypeer.h"
#include "support/peers/rawclient.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace std::chrono_literals;

// What an attacker on the network or in a web page may send to the gateway itself, byte for byte. Every row is refused
// before a provider hears of it. The table in tests/README.md names the other tests of the kind.

namespace {

const QByteArray chat = "/v1/chat/completions";
const QByteArray question = R"({"model":"groq/m","messages":[{"role":"user","content":"Hi"}]})";

QByteArray request(const QByteArray &target, const QByteArray &host = "127.0.0.1", const QByteArray &more = {},
                   const QByteArray &body = question)
{
    return "POST " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + GatewayPeer::key()
           + "\r\nContent-Type: application/json\r\n" + more + "Content-Length: " + QByteArray::number(body.size())
           + "\r\n\r\n" + body;
}

} // namespace

class TestGatewaySecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void aHeadOfTenMegabytes();
    void bombs_data();
    void bombs();
    void aSlowHead();
    void wordsOfAProviderHideItsKey_data();
    void wordsOfAProviderHideItsKey();
};

void TestGatewaySecurity::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("a name that somebody's DNS points here", request(chat, "evil.example"), 403);
    row("a name that begins like ours", request(chat, "127.0.0.1.evil.example"), 403);
    row("absolute form of another host", request("http://evil.example" + chat), 403);
    row("a page elsewhere", request(chat, "127.0.0.1", "Origin: https://evil.example\r\n"), 403);
    row("a page of nowhere", request(chat, "127.0.0.1", "Origin: null\r\n"), 403);
    row("a page on another port", request(chat, "127.0.0.1", "Origin: http://127.0.0.1:1\r\n"), 403);
    row("two hosts", request(chat, "127.0.0.1", "Host: evil.example\r\n"), 400);
    row("length and coding", request(chat, "127.0.0.1", "Transfer-Encoding: chunked\r\n"), 400);
    row("two lengths", request(chat, "127.0.0.1", "Content-Length: 4\r\n"), 400);
    row("a folded line", request(chat, "127.0.0.1", "X: a\r\n b\r\n"), 400);
    row("a space before the colon", request(chat, "127.0.0.1", "Transfer-Encoding : chunked\r\n"), 400);
    row("bare line feeds", request(chat).replace("\r\n", "\n"), 400);
    row("a zero byte in a field", request(chat, "127.0.0.1", QByteArray("X: a\0b\r\n", 8)), 400);
    row("101 fields", request(chat, "127.0.0.1", QByteArray("X: y\r\n").repeated(98)), 431);
    row("a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n", 501);
    row("steps up", request("/v1/../../etc/passwd"), 404);
    row("steps up to a door", request("/admin/.." + chat), 404);
    row("steps up, encoded", request("/%2e%2e" + chat), 404);
    row("a slash, encoded", request("/v1/chat%2Fcompletions"), 404);
    row("a zero byte, encoded", request(chat + "%00"), 404);
    row("parameters", request(chat + ";a=b"), 404);
    row("two slashes", request("/v1//chat/completions"), 404);
    row("a host in the path", request("//evil.example" + chat), 404);
    row("capitals", request("/V1/chat/completions"), 404);
}

void TestGatewaySecurity::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    GatewayPeer peer;
    RawClient client(peer.gateway().port());
    client.send(bytes);
    QTRY_VERIFY(client.count() >= 1);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.count(), 1);
    QCOMPARE(client.answers()[0].status, status);
    QVERIFY(!client.answers()[0].headers.contains("access-control-allow-origin"));
    QCOMPARE(peer.upstream().requests().size(), 0u);
}

void TestGatewaySecurity::aHeadOfTenMegabytes()
{
    GatewayPeer peer;
    RawClient client(peer.gateway().port());
    client.send(request(chat, "127.0.0.1", "X: " + QByteArray(10 * 1024 * 1024, 'a') + "\r\n"));
    QTRY_VERIFY(client.isClosed());
    // The answer may be lost with what was still on its way, but there is no other.
    QVERIFY(client.received().isEmpty() || client.answers()[0].status == 431);
    QCOMPARE(peer.upstream().requests().size(), 0u);
    const auto next = peer.send("GET", "/health", {}, {});
    QCOMPARE(GatewayPeer::wait(*next), 200);
}

void TestGatewaySecurity::bombs_data()
{
    QTest::addColumn<QByteArray>("coding");
    for (const char *coding : {"gzip", "deflate", "zstd", "br"})
        QTest::newRow(coding) << QByteArray(coding);
}

void TestGatewaySecurity::bombs()
{
    QFETCH(QByteArray, coding);
    GatewayPeer peer;
    RawClient client(peer.gateway().port());
    const QByteArray body = bomb(coding, 100 * 1024 * 1024);
    client.send(request(chat, "127.0.0.1", "Content-Encoding: " + coding + "\r\n", body));
    QTRY_VERIFY_WITH_TIMEOUT(client.count() == 1, 30'000);
    QCOMPARE(client.answers()[0].status, 413);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(peer.upstream().requests().size(), 0u);
}

void TestGatewaySecurity::aSlowHead()
{
    GatewayOptions options;
    QCOMPARE(options.limits.headTimeout, 10s);
    options.limits.headTimeout = 100ms;
    GatewayPeer peer(options);
    RawClient client(peer.gateway().port());
    client.send("POST " + chat + " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().isEmpty() || client.answers()[0].status == 408);
    QCOMPARE(peer.upstream().requests().size(), 0u);
}

void TestGatewaySecurity::wordsOfAProviderHideItsKey_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("late");
    const QByteArray stream = QByteArray(question).replace("{\"model\"", "{\"stream\":true,\"model\"");
    QTest::newRow("chat") << chat << question << false;
    QTest::newRow("chat, in the stream") << chat << stream << true;
    const QByteArray messages = QByteArray(stream).replace("{\"stream\"", "{\"max_tokens\":9,\"stream\"");
    QTest::newRow("messages, in the stream") << QByteArray("/v1/messages") << messages << true;
    const QByteArray responses = R"({"model":"groq/m","input":"Hi","stream":true})";
    QTest::newRow("responses, in the stream") << QByteArray("/v1/responses") << responses << true;
}

void TestGatewaySecurity::wordsOfAProviderHideItsKey()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(bool, late);
    const QByteArray secret = "provider-key-012345"; // that of the peer's providers
    const QByteArray error = R"({"error":{"message":"Incorrect API key provided: )" + secret
                             + R"(. Look it up.","type":"invalid_request_error","code":"invalid_api_key"}})";
    GatewayPeer peer;
    if (late) {
        const QByteArray text = R"(data: {"id":"c1","object":"chat.completion.chunk","created":1,"model":"m",)"
                                R"("choices":[{"index":0,"delta":{"role":"assistant","content":"Hi"}}]})";
        peer.enqueueStream(text + "\n\ndata: " + error + "\n\n");
    } else {
        peer.enqueueJson(error, 401);
    }
    const auto client = peer.post(path, body);
    QCOMPARE(GatewayPeer::wait(*client), late ? 200 : 401);
    QCOMPARE(peer.upstream().requests().back().headers.value("authorization"), "Bearer " + secret);
    QVERIFY(client->body.contains("Incorrect API key provided: ***"));
    QVERIFY(!client->body.contains(secret));
}

QTEST_GUILESS_MAIN(TestGatewaySecurity)
#include "tst_gatewaysecurity.moc"
