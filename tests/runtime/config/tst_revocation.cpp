// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/doorrows.h"
#include "support/cases/upstreamforms.h"
#include "support/peers/ledgerpeer.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

// A gateway key that is revoked while its requests run.

namespace {

const QByteArray otherKey = "slc-other-0123456789";

GatewayKey other()
{
    return {hashGatewayKey(otherKey), u"Other"_s};
}

GatewayKey revoked(GatewayKey key)
{
    key.revokedMs = 1;
    return key;
}

/// A stream of which something has come, and that goes on.
ScriptedReply begunStream(const UpstreamForm &form)
{
    QByteArray bytes = ScriptedServer::streamHead();
    for (const QByteArray &event : form.events.first(form.firstOutput + 1))
        bytes += ScriptedServer::chunk(event);
    return {bytes};
}

} // namespace

class TestRevocation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void streamsEndInTheirDialect_data()
    {
        QTest::addColumn<int>("door");
        QTest::addColumn<bool>("takenOut");
        for (std::size_t i = 0; i < doorRows().size(); ++i) {
            if (!doorRows()[i].streams)
                continue;
            QTest::addRow("%s, revoked", doorRows()[i].name) << int(i) << false;
            QTest::addRow("%s, taken out", doorRows()[i].name) << int(i) << true;
        }
    }

    void streamsEndInTheirDialect()
    {
        QFETCH(int, door);
        QFETCH(bool, takenOut);
        const DoorRow &row = doorRows()[std::size_t(door)];
        LedgerPeer peer;
        peer.ring->replace({zed(), other()});
        for (int i = 0; i < 2; ++i)
            peer.gateway->upstream().enqueue(begunStream(upstreamForm(row.upstream)));
        HeaderList othersHeaders = row.headers;
        othersHeaders.append("authorization", "Bearer " + otherKey);
        othersHeaders.append("content-type", "application/json");
        const QByteArray body = requestOf(row, "m", false, true);
        const auto stays = peer.gateway->send("POST", row.path, body, othersHeaders);
        const auto ends = peer.gateway->post(row.path, body, row.headers);
        QTRY_VERIFY(!stays->body.isEmpty() && !ends->body.isEmpty());

        peer.ring->replace(takenOut ? std::vector<GatewayKey>{other()}
                                    : std::vector<GatewayKey>{revoked(zed()), other()});
        QCOMPARE(GatewayPeer::wait(*ends), 200);
        QCOMPARE(checkStream({row.form, 200, ends->call->headers(), ends->body}, true), QByteArray());
        QVERIFY2(ends->body.contains("was revoked"), ends->body.constData());
        QTRY_COMPARE(peer.count(), 1);
        QCOMPARE(peer.record().errorCode, "revoked_api_key");
        QCOMPARE(peer.record().client, u"Zed"_s);
        // One upstream request is left: the other key's.
        QTRY_COMPARE(peer.gateway->gateway().counts().active, 1);
        QVERIFY(!stays->over);
    }

    void whatHasNotBegunIsRefused()
    {
        LedgerPeer peer;
        peer.gateway->upstream().enqueue({}); // never answers
        const auto waiting = peer.gateway->post(chat, request());
        QTRY_COMPARE(peer.gateway->upstream().requests().size(), 1u);
        peer.ring->replace({revoked(zed())});
        QCOMPARE(GatewayPeer::wait(*waiting), 401);
        QVERIFY2(waiting->body.contains("revoked_api_key"), waiting->body.constData());
        QTRY_COMPARE(peer.gateway->gateway().counts().active, 0);
    }

    void otherChangesLeaveStreamsAlone()
    {
        LedgerPeer peer;
        peer.gateway->upstream().enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(begin)});
        const auto running = peer.gateway->post(chat, request("groq/m", true));
        QTRY_VERIFY(running->body.contains("Hi."));
        GatewayKey changed = zed();
        changed.expiresMs = 1; // it may begin nothing more
        changed.requestsPerMinute = 1;
        peer.ring->replace({changed, revoked(other())});
        // The lane hears of it before it reads what follows.
        QCOMPARE(GatewayPeer::wait(*peer.gateway->post(chat, request())), 401);
        peer.gateway->upstream().write(0, ScriptedServer::chunk(end) + ScriptedServer::chunk({}));
        QCOMPARE(GatewayPeer::wait(*running), 200);
        QVERIFY(running->body.endsWith("data: [DONE]\n\n"));
    }

    void requestsWithoutAKeyGoOn()
    {
        GatewayOptions options;
        options.requireKey = false;
        LedgerPeer peer(zed(), options);
        peer.gateway->upstream().enqueue({ScriptedServer::streamHead() + ScriptedServer::chunk(begin)});
        const auto running =
            peer.gateway->send("POST", chat, request("groq/m", true), {{"content-type", "application/json"}});
        QTRY_VERIFY(running->body.contains("Hi."));
        peer.ring->replace({});
        QCOMPARE(GatewayPeer::wait(*peer.gateway->send("GET", "/health", {}, {})), 200);
        peer.gateway->upstream().write(0, ScriptedServer::chunk(end) + ScriptedServer::chunk({}));
        QCOMPARE(GatewayPeer::wait(*running), 200);
        QVERIFY(running->body.endsWith("data: [DONE]\n\n"));
    }
};

QTEST_GUILESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
