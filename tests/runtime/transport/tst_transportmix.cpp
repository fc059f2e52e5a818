// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/transportpeers.h"

#include <QTest>
#include <QTimer>

using namespace sluice;

// Many calls at once, of which many break or are given up: whatever arrives belongs to the call that it arrives at.

namespace {

const QByteArray endless = "HTTP/1.1 200 OK\r\nContent-Length: 70000000\r\n\r\n{";

/// A caller who asks one question after the other, each time with a name of its own, in the manner of the engine.
class Caller : public QObject
{
    Q_OBJECT
public:
    Caller(Transport &transport, const QUrl &url, int number, int questions)
        : m_transport(transport)
        , m_url(url)
        , m_number(number)
        , m_left(questions)
    {
        ask();
    }
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] const QByteArrayList &problems() const { return m_problems; }

private:
    void ask()
    {
        m_call.reset();
        if (m_left-- == 0) {
            m_over = true;
            return;
        }
        static const QByteArrayList kinds = {"echo", "502",  "endless", "close", "echo", "reset",  "cut",
                                             "echo", "307",  "401",     "408",   "echo", "413",    "429",
                                             "ssh",  "echo", "half",    "none",  "echo", "chunked"};
        m_name = kinds[(m_number + m_left) % kinds.size()] + ' ' + QByteArray::number(m_number) + '-'
                 + QByteArray::number(m_left) + " x" + QByteArray(m_number * 7 % 400, 'x');
        m_body.clear();
        m_call = m_transport.send({"POST", m_url, {}, m_name});
        connect(m_call.get(), &TransportCall::headReceived, this, [this] {
            const QByteArray name = m_call->headers().value("x-name");
            if (!name.isEmpty() && name != m_name)
                m_problems.append(m_name.left(20) + " got the head of " + name.left(20));
            if (m_call->headers().value("content-length") != "70000000")
                return;
            if (!m_name.startsWith("endless"))
                m_problems.append(m_name.left(20) + " got an endless head");
            m_call->abort();
            QTimer::singleShot(0, this, &Caller::ask);
        });
        connect(m_call.get(), &TransportCall::readyRead, this, [this] { m_body += m_call->readAll(); });
        connect(m_call.get(), &TransportCall::finished, this, [this] {
            m_body += m_call->readAll();
            if (!m_body.isEmpty() && m_body != m_name && !m_name.startsWith("cut"))
                m_problems.append(m_name.left(20) + " got the body of " + m_body.left(20));
            QTimer::singleShot(0, this, &Caller::ask);
        });
    }

    Transport &m_transport;
    QUrl m_url;
    int m_number;
    int m_left;
    QByteArray m_name;
    QByteArray m_body;
    QByteArrayList m_problems;
    std::unique_ptr<TransportCall> m_call;
    bool m_over = false;
};

ScriptedReply replyTo(const ScriptedRequest &request)
{
    const QByteArray kind = request.body.left(request.body.indexOf(' '));
    const HeaderList head{{"x-name", request.body}, {"location", "http://127.0.0.1:1/"}};
    if (kind == "endless")
        return {endless};
    if (kind == "close")
        return {{}, ScriptedReply::Then::Close};
    if (kind == "reset")
        return {{}, ScriptedReply::Then::Abort};
    if (kind == "ssh")
        return {"SSH-2.0-OpenSSH_9.2\r\n", ScriptedReply::Then::Close};
    if (kind == "half")
        return {"HTTP/1.1 200 OK\r\nContent-Ty", ScriptedReply::Then::Close};
    if (kind == "none")
        return {ScriptedServer::response(200, {}, head)};
    if (kind == "chunked")
        return {ScriptedServer::streamHead() + ScriptedServer::chunk(request.body), ScriptedReply::Then::Close};
    const QByteArray whole = ScriptedServer::response(qMax(200, kind.toInt()), request.body, head);
    return kind == "cut" ? ScriptedReply{whole.chopped(3), ScriptedReply::Then::Close} : ScriptedReply{whole};
}

} // namespace

class TestTransportMix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TransportPeers::addRows(); }
    void initTestCase() { QVERIFY2(m_peers.isValid(), "the openssl command could not make a certificate"); }
    void nothingArrivesAtAnotherCall()
    {
        const auto server = m_peers.server();
        server->handler = replyTo;
        const auto transport = m_peers.transport();
        std::vector<std::unique_ptr<Caller>> callers;
        for (int i = 0; i < 30; ++i)
            callers.push_back(std::make_unique<Caller>(*transport, server->url(), i, 8));
        const auto over = [&] { return std::ranges::all_of(callers, [](const auto &c) { return c->isOver(); }); };
        QTRY_VERIFY_WITH_TIMEOUT(over(), 60'000);
        QByteArrayList problems;
        for (const auto &caller : callers)
            problems += caller->problems();
        QVERIFY2(problems.isEmpty(), problems.mid(0, 10).join('\n').constData());
    }

private:
    TransportPeers m_peers;
};

QTEST_GUILESS_MAIN(TestTransportMix)
#include "tst_transportmix.moc"
