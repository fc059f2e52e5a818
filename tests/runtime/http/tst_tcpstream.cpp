// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/tcpstream.h"
#include "support/peers/rawclient.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <array>

using namespace sluice;

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 20'000)

namespace {
/// Takes one connection's descriptor.
class OneShotServer : public QTcpServer
{
public:
    qintptr descriptor = NativeSocket::none;

protected:
    void incomingConnection(qintptr accepted) override { descriptor = accepted; }
};

/// A stream with a client at its other end, both on the test's thread.
struct Pair {
    explicit Pair(SocketPoller::Kind kind)
        : Pair(SocketPoller::create(kind))
    {
    }
    explicit Pair(std::shared_ptr<SocketPoller> shared)
        : poller(std::move(shared))
    {
    }

    bool open()
    {
        if (!server.listen(QHostAddress::LocalHost))
            return false;
        client = std::make_unique<RawClient>(server.serverPort());
        if (!QTest::qWaitFor([this] { return server.descriptor != NativeSocket::none; }, 20'000))
            return false;
        stream = std::make_unique<TcpStream>(NativeSocket(server.descriptor), *poller);
        QObject::connect(stream.get(), &TcpStream::readable, [this] { read(); });
        return QTest::qWaitFor([this] { return client->isConnected(); }, 20'000);
    }

    void read()
    {
        std::array<char, 4096> buffer;
        const IoResult result = stream->read(buffer);
        last = result.state;
        received.append(buffer.data(), result.bytes);
        if (result.state == IoResult::State::End)
            stream->setReading(false);
    }

    std::shared_ptr<SocketPoller> poller;
    OneShotServer server;
    std::unique_ptr<RawClient> client;
    std::unique_ptr<TcpStream> stream;
    QByteArray received;
    IoResult::State last = IoResult::State::WouldBlock;
};
} // namespace

/// The socket under the HTTP server, with each way of waiting for it.
class TcpStreamTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothWays_data() { kinds(); }
    void bothWays();
    void pausesReading_data() { kinds(); }
    void pausesReading();
    void sidesEndOnTheirOwn_data() { kinds(); }
    void sidesEndOnTheirOwn();
    void keepsWhatTheSystemRefuses_data() { kinds(); }
    void keepsWhatTheSystemRefuses();
    void noticesAResetWhileNotReading_data() { kinds(); }
    void noticesAResetWhileNotReading();
    void breaksLaterNotInsideWrite_data() { kinds(); }
    void breaksLaterNotInsideWrite();
    void ignoresUrgentBytes_data() { kinds(); }
    void ignoresUrgentBytes();
    void sameDescriptorAgain_data() { kinds(); }
    void sameDescriptorAgain();
    void silentAfterClose_data() { kinds(); }
    void silentAfterClose();

private:
    static void kinds()
    {
        QTest::addColumn<SocketPoller::Kind>("kind");
        QTest::newRow("best") << SocketPoller::Kind::Best;
        QTest::newRow("notifiers") << SocketPoller::Kind::Notifiers;
    }
};

void TcpStreamTest::bothWays()
{
    QFETCH(const SocketPoller::Kind, kind);
    Pair pair(kind);
    QVERIFY(pair.open());
    pair.client->send("to the server");
    WAIT_FOR(pair.received == "to the server");
    pair.stream->write({"to ", "the ", "client"});
    WAIT_FOR(pair.client->received() == "to the client");
    QCOMPARE(pair.stream->pendingBytes(), 0);
    QCOMPARE(pair.stream->sentBytes(), 13);
}

void TcpStreamTest::pausesReading()
{
    QFETCH(const SocketPoller::Kind, kind);
    Pair pair(kind);
    QVERIFY(pair.open());
    pair.stream->setReading(false);
    pair.client->send("early");
    // The other direction shows that the loop has turned meanwhile.
    pair.stream->write({"x"});
    WAIT_FOR(pair.client->received() == "x");
    QVERIFY(pair.received.isEmpty());
    pair.stream->setReading(true);
    WAIT_FOR(pair.received == "early");
}

void TcpStreamTest::sidesEndOnTheirOwn()
{
    QFETCH(const SocketPoller::Kind, kind);
    Pair pair(kind);
    QVERIFY(pair.open());
    pair.client->send("last words");
    pair.client->finishSending();
    WAIT_FOR(pair.last == IoResult::State::End);
    QCOMPARE(pair.received, "last words");
    pair.stream->watchForReset();
    QSignalSpy broken(pair.stream.get(), &TcpStream::broken);
    pair.stream->write({"answer"});
    WAIT_FOR(pair.client->received() == "answer");
    pair.stream->shutdownWrite();
    WAIT_FOR(pair.client->isClosed());
    QVERIFY(broken.isEmpty());
}

void TcpStreamTest::keepsWhatTheSystemRefuses()
{
    QFETCH(const SocketPoller::Kind, kind);
    Pair pair(kind);
    QVERIFY(pair.open());
    pair.client->pauseReading();
    QSignalSpy drained(pair.stream.get(), &TcpStream::drained);
    const QByteArray piece(1024 * 1024, 'p');
    QByteArray all;
    for (int i = 0; i < 32; ++i) {
        pair.stream->write({"<", piece, ">"});
        all += '<' + piece + '>';
    }
    QVERIFY(pair.stream->pendingBytes() > 0);
    QVERIFY(drained.isEmpty());
    pair.client->resumeReading();
    WAIT_FOR(drained.size() == 1);
    QCOMPARE(pair.stream->pendingBytes(), 0);
    QCOMPARE(pair.stream->sentBytes(), all.size());
    WAIT_FOR(pair.client->received().size() == all.size());
    QVERIFY(pair.client->received() == all);
}

void TcpStreamTest::noticesAResetWhileNotReading()
{
    QFETCH(const SocketPoller::Kind, kind);
    Pair pair(kind);
    QVERIFY(pair.open());
    QSignalSpy broken(pair.stream.get(), &TcpStream::broken);
    pair.stream->setReading(false);
    pair.stream->watchForReset();
    pair.client->reset();
    WAIT_FOR(broken.size() == 1);
}

void TcpStreamTest::breaksLaterNotInsideWrite()
{
    QFETCH(const SocketPoller::Kind, kind);
    Pair pair(kind);
    QVERIFY(pair.open());
    pair.stream->setReading(false);
    QSignalSpy broken(pair.stream.get(), &TcpStream::broken);
    pair.client->reset();
    // Both writes happen before the loop turns; the first may still succeed.
    pair.stream->write({"a"});
    pair.stream->write({"b"});
    QVERIFY(broken.isEmpty());
    WAIT_FOR(broken.size() == 1);
    pair.stream->write({"c"});
    QCOMPARE(pair.stream->pendingBytes(), 0);
}

void TcpStreamTest::ignoresUrgentBytes()
{
    QFETCH(const SocketPoller::Kind, kind);
    Pair pair(kind);
    QVERIFY(pair.open());
    QSignalSpy broken(pair.stream.get(), &TcpStream::broken);
    pair.stream->setReading(false);
    pair.stream->watchForReset();
    pair.client->sendUrgent('!');
    pair.stream->write({"x"});
    WAIT_FOR(pair.client->received() == "x");
    QVERIFY(broken.isEmpty());
    pair.client->send("normal");
    pair.stream->setReading(true);
    WAIT_FOR(pair.received.endsWith("normal"));
}

void TcpStreamTest::sameDescriptorAgain()
{
    QFETCH(const SocketPoller::Kind, kind);
    // The system gives the lowest free number, so each pair gets the ones of the pair before.
    const std::shared_ptr<SocketPoller> poller = SocketPoller::create(kind);
    for (int i = 0; i < 5; ++i) {
        Pair pair(poller);
        QVERIFY(pair.open());
        pair.stream->setReading(i % 2 == 0);
        pair.client->send("hello");
        pair.stream->setReading(true);
        WAIT_FOR(pair.received == "hello");
        pair.stream->setReading(false);
        pair.stream->close();
    }
}

void TcpStreamTest::silentAfterClose()
{
    QFETCH(const SocketPoller::Kind, kind);
    Pair pair(kind);
    QVERIFY(pair.open());
    QSignalSpy readable(pair.stream.get(), &TcpStream::readable);
    QSignalSpy broken(pair.stream.get(), &TcpStream::broken);
    pair.client->send("hello");
    pair.stream->close();
    pair.stream->write({"x"});
    WAIT_FOR(pair.client->isClosed());
    QVERIFY(readable.isEmpty() && broken.isEmpty());
    std::array<char, 10> buffer;
    QCOMPARE(pair.stream->read(buffer).state, IoResult::State::Broken);
}

QTEST_GUILESS_MAIN(TcpStreamTest)
#include "tst_tcpstream.moc"
