// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/gatewaypeer.h"

#include "engine/providers/providersetup.h"
#include "gateway/access/accesspolicy.h"

#include <QTest>

namespace sluice::test {

namespace {
const QByteArray gatewayKey = "slc-test-key";
}

std::shared_ptr<GatewayClient> sendTo(Transport &transport, const TransportRequest &request)
{
    auto client = std::make_shared<GatewayClient>();
    client->call = transport.send(request);
    TransportCall *call = client->call.get();
    QObject::connect(call, &TransportCall::readyRead, call,
                     [client = client.get()] { client->body += client->call->readAll(); });
    QObject::connect(call, &TransportCall::finished, call, [client = client.get()] {
        client->body += client->call->readAll();
        client->over = true;
    });
    return client;
}

GatewayPeer::GatewayPeer(GatewayOptions options, const QByteArrayList &without, const QByteArrayList &dead)
{
    const QByteArray url = m_upstream.url(QStringLiteral("/up")).toString().toUtf8();
    const auto environment = [&](const QByteArray &name) -> QByteArray {
        const QByteArray provider = name.chopped(8).toLower(); // GROQ_API_KEY, GROQ_API_URL → groq
        if (name.endsWith("_URL"))
            return dead.contains(provider) ? "http://127.0.0.1:1/up" : url; // nobody listens on port 1
        const bool missing = without.contains(provider);
        return name.endsWith("_KEY") && !missing ? "provider-key-012345" : "";
    };
    options.port = 0;
    options.keyHashes = {hashGatewayKey(gatewayKey)};
    m_providers = makeProviderSet(builtInProfiles().value(), {environment}).value();
    m_gateway = std::make_unique<Gateway>(options, m_providers);
    [&] { QVERIFY(m_gateway->start().ok()); }();
}

GatewayPeer::~GatewayPeer() = default;

std::shared_ptr<GatewayClient> GatewayPeer::post(const QByteArray &path, const QByteArray &body, const HeaderList &more)
{
    HeaderList headers{{"Authorization", "Bearer " + gatewayKey}, {"Content-Type", "application/json"}};
    for (const auto &[name, value] : more)
        headers.append(name, value);
    return send("POST", path, body, headers);
}

QByteArray GatewayPeer::key()
{
    return gatewayKey;
}

std::shared_ptr<GatewayClient> GatewayPeer::send(const QByteArray &method, const QByteArray &path,
                                                 const QByteArray &body, const HeaderList &headers)
{
    return sendTo(m_transport, {method, QUrl(QString::fromLatin1(m_gateway->origin() + path)), headers, body});
}

int GatewayPeer::wait(const GatewayClient &client)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(client.over, 10'000); }();
    return client.call->status();
}

void GatewayPeer::enqueueJson(const QByteArray &body, int status, const HeaderList &headers)
{
    HeaderList all{{"content-type", "application/json"}};
    for (const auto &[name, value] : headers)
        all.append(name, value);
    m_upstream.enqueue({ScriptedServer::response(status, body, all)});
}

void GatewayPeer::enqueueStream(const QByteArray &events)
{
    m_upstream.enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(events) + ScriptedServer::chunk({})});
}

} // namespace sluice::test
