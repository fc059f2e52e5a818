// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/scriptedserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
/// Takes one whole request off the front of `bytes`.
std::optional<ScriptedRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    const QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    ScriptedRequest request;
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append(line.left(colon), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return {};
    request.body = bytes.mid(headEnd + 4, length);
    bytes.remove(0, headEnd + 4 + length);
    return request;
}

/// What was written goes out first, as far as the system takes it; then no orderly end, but a reset.
void reset(QTcpSocket &socket)
{
    socket.flush();
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket.abort();
}

ScriptedReply defaultReply(const ScriptedRequest &)
{
    return {ScriptedServer::response(200, "{}")};
}
} // namespace

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
    , handler(defaultReply)
    , m_server(std::make_unique<QTcpServer>())
    , m_tls(false)
{
    listen();
}

ScriptedServer::ScriptedServer(const QSslCertificate &certificate, const QSslKey &key, QObject *parent)
    : QObject(parent)
    , handler(defaultReply)
    , m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // else it asks clients who they are
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

void ScriptedServer::requireClient(const QSslCertificate &authority)
{
    auto &server = static_cast<QSslServer &>(*m_server);
    QSslConfiguration tls = server.sslConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({authority});
    server.setSslConfiguration(tls);
}

QHostAddress ScriptedServer::peerOf(int connection) const
{
    const QTcpSocket *socket = m_sockets.value(connection);
    return socket ? socket->peerAddress() : QHostAddress();
}

QSslCertificate ScriptedServer::shownBy(int connection) const
{
    const auto *socket = qobject_cast<const QSslSocket *>(m_sockets.value(connection));
    return socket ? socket->peerCertificate() : QSslCertificate();
}

ScriptedServer::~ScriptedServer()
{
    for (QTcpSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

void ScriptedServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("ScriptedServer cannot listen on loopback: %s", qUtf8Printable(m_server->errorString()));
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl((m_tls ? u"https"_s : u"http"_s) + u"://127.0.0.1:%1%2"_s.arg(port()).arg(path));
}

quint16 ScriptedServer::port() const
{
    return m_server->serverPort();
}

void ScriptedServer::refuse()
{
    m_server->close();
}

void ScriptedServer::accept(QTcpSocket *socket)
{
    const int connection = m_accepted++;
    m_sockets.insert(connection, socket);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, connection] { parse(connection); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this, connection] { Q_EMIT bytesWritten(connection); });
    connect(socket, &QTcpSocket::disconnected, this, [this, connection, socket] {
        m_sockets.remove(connection);
        m_received.remove(connection);
        socket->deleteLater();
        Q_EMIT connectionClosed(connection);
    });
    Q_EMIT connectionOpened(connection);
    if (socket->bytesAvailable() > 0)
        parse(connection);
}

void ScriptedServer::parse(int connection)
{
    if (!m_received.contains(connection))
        ++m_used;
    m_received[connection] += m_sockets.value(connection)->readAll();
    if (closeAfterHead && m_received[connection].contains("\r\n\r\n")) {
        m_sockets.value(connection)->abort();
        return;
    }
    while (m_sockets.contains(connection)) {
        std::optional<ScriptedRequest> request = takeRequest(m_received[connection]);
        if (!request)
            return;
        request->connection = connection;
        if (keepsRequests)
            m_requests.push_back(*request);
        ScriptedReply reply;
        if (m_queue.empty()) {
            reply = handler ? handler(*request) : defaultReply(*request);
        } else {
            reply = m_queue.front();
            m_queue.pop_front();
        }
        play(connection, reply);
        Q_EMIT requestReceived(static_cast<int>(m_requests.size()) - 1);
    }
}

void ScriptedServer::play(int connection, const ScriptedReply &reply)
{
    QTcpSocket *socket = m_sockets.value(connection);
    if (!reply.bytes.isEmpty())
        socket->write(reply.bytes);
    if (reply.then == ScriptedReply::Then::Close)
        socket->disconnectFromHost();
    else if (reply.then == ScriptedReply::Then::Abort)
        reset(*socket);
}

void ScriptedServer::write(int connection, const QByteArray &bytes)
{
    if (QTcpSocket *socket = m_sockets.value(connection))
        socket->write(bytes);
}

void ScriptedServer::close(int connection)
{
    if (QTcpSocket *socket = m_sockets.value(connection))
        socket->disconnectFromHost();
}

qint64 ScriptedServer::unsentBytes(int connection) const
{
    const QTcpSocket *socket = m_sockets.value(connection);
    const auto *tls = qobject_cast<const QSslSocket *>(socket);
    return socket ? socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0) : 0;
}

QByteArray ScriptedServer::response(int status, const QByteArray &body, const HeaderList &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray ScriptedServer::streamHead(const QByteArray &contentType)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + contentType + "\r\nTransfer-Encoding: chunked\r\n\r\n";
}

QByteArray ScriptedServer::chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace sluice
