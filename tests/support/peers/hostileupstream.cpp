// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/hostileupstream.h"

#include "support/peers/scriptedserver.h"

#include <QTimer>

#include <random>

namespace sluice::test {

using Then = ScriptedReply::Then;

namespace {
const QByteArray timeout = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n";

QByteArray answerTo(const ScriptedRequest &request, const QByteArray &text)
{
    const QByteArray start = R"({"id":"c","created":1,"model":"m",)";
    if (!request.body.contains(R"("stream":true)")) {
        return ScriptedServer::response(
            200,
            start + R"("object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":")"
                + text
                + R"("},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}})",
            {{"Content-Type", "application/json"}});
    }
    const QByteArray chunk = "data: " + start + R"("object":"chat.completion.chunk","choices":[{"index":0,"delta":)";
    return ScriptedServer::streamHead()
           + ScriptedServer::chunk(chunk + R"({"role":"assistant","content":")" + text + "\"}}]}\n\n")
           + ScriptedServer::chunk(chunk + R"({},"finish_reason":"stop"}]})" + "\n\ndata: [DONE]\n\n")
           + ScriptedServer::chunk({});
}
} // namespace

class HostileUpstream::Worker : public QObject
{
public:
    Worker(quint32 seed, Manners manners)
        : m_random(seed)
        , m_manners(manners)
    {
    }

    void listen(const QSslCertificate &certificate, const QSslKey &key)
    {
        m_server = certificate.isNull() ? std::make_unique<ScriptedServer>()
                                        : std::make_unique<ScriptedServer>(certificate, key);
        m_server->keepsRequests = false;
        m_server->handler = [this](const ScriptedRequest &request) { return replyTo(request); };
    }
    [[nodiscard]] QUrl url() const { return m_server->url(QStringLiteral("/")); }
    [[nodiscard]] HostileTally tally() const
    {
        HostileTally tally = m_tally;
        tally.connections = m_server->connectionCount();
        return tally;
    }

private:
    [[nodiscard]] int below(int bound) { return int(m_random() % quint32(bound)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    QByteArray trick(const QByteArray &name, const QByteArray &bytes)
    {
        ++m_tally.tricks[name];
        return bytes;
    }

    QByteArray interim()
    {
        QByteArray bytes;
        for (int i = chance(40) ? 1 + below(3) : 0; i > 0; --i)
            bytes += chance(50) ? trick("103", "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n")
                                : trick("102", "HTTP/1.1 102 Processing\r\n\r\n");
        return bytes;
    }

    ScriptedReply replyTo(const ScriptedRequest &request)
    {
        if (request.method != "POST")
            return {ScriptedServer::response(200, R"({"object":"list","data":[]})")};
        const QByteArray id = idIn(request.body);
        if (m_tally.answered.value(id) > 0)
            m_tally.again.append(id);
        ++m_tally.posts[id];
        if (m_spoilt.contains(request.connection))
            m_tally.onSpoiltConnections.insert(id);
        ++m_turn[request.connection];
        const QByteArray answer = interim() + answerTo(request, "echo " + id);
        switch (below(60)) {
        case 0: return {trick("closed before an answer", {}), Then::Close};
        case 1: return {trick("reset before an answer", {}), Then::Abort};
        case 2: return {trick("closed in an answer", answer.left(below(int(answer.size())))), Then::Close};
        case 3: return {trick("reset in an answer", answer.left(below(int(answer.size())))), Then::Abort};
        default: break;
        }
        ++m_tally.answered[id];
        return {answer + afterwards(request), Then::KeepOpen};
    }

    /// Plans what comes behind an answer while its connection is idle; returns what comes at once.
    QByteArray afterwards(const ScriptedRequest &request)
    {
        const QByteArray another = answerTo(request, "late id-999999999-");
        constexpr int goodbyes[] = {2, 3, 5, 9};
        switch (m_manners == Manners::Worst ? below(10) : goodbyes[below(4)]) {
        case 0: m_spoilt.insert(request.connection); return trick("another answer at once", another);
        case 1: later(request.connection, trick("another answer later", another), false); break;
        case 2: later(request.connection, trick("408 later", timeout), false); break;
        case 3: later(request.connection, trick("408 later and closed", timeout), true); break;
        case 4:
            later(request.connection, trick("junk later", QByteArray(1 + below(40), char(below(256)))), false);
            break;
        case 5: later(request.connection, trick("closed later", {}), true); break;
        default: break;
        }
        return {};
    }

    void later(int connection, const QByteArray &bytes, bool close)
    {
        const int turn = m_turn[connection];
        QTimer::singleShot(below(8), this, [this, connection, bytes, close, turn] {
            if (m_turn[connection] != turn) // it is in use again, so it is not idle
                return;
            m_spoilt.insert(connection);
            if (!bytes.isEmpty())
                m_server->write(connection, bytes);
            if (close)
                m_server->close(connection);
        });
    }

    std::mt19937 m_random;
    const Manners m_manners;
    std::unique_ptr<ScriptedServer> m_server;
    HostileTally m_tally;
    QHash<int, int> m_turn; ///< requests by connection
    QSet<int> m_spoilt;     ///< connections on which something came unasked
};

HostileUpstream::HostileUpstream(quint32 seed, Manners manners, const QSslCertificate &certificate, const QSslKey &key)
    : m_worker(new Worker(seed, manners))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [&] {
            m_worker->listen(certificate, key);
            m_url = m_worker->url();
        },
        Qt::BlockingQueuedConnection);
}

HostileUpstream::~HostileUpstream()
{
    m_thread.quit();
    m_thread.wait();
}

HostileTally HostileUpstream::tally() const
{
    HostileTally tally;
    QMetaObject::invokeMethod(
        m_worker, [&] { tally = m_worker->tally(); }, Qt::BlockingQueuedConnection);
    return tally;
}

QByteArray HostileUpstream::idIn(QByteArrayView text)
{
    const qsizetype from = text.indexOf(QByteArrayView("id-"));
    const qsizetype to = from < 0 ? -1 : text.indexOf('-', from + 3);
    return to < 0 ? QByteArray() : text.sliced(from, to + 1 - from).toByteArray();
}

} // namespace sluice::test
