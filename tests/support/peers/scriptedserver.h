// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/headers.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace sluice {

/// One request as ScriptedServer read it.
struct ScriptedRequest {
    QByteArray method;
    QByteArray target;
    HeaderList headers;
    QByteArray body;
    int connection = 0; ///< counts from 0 in the order of accepting
};

/// What ScriptedServer does once a request has been read.
struct ScriptedReply {
    enum class Then {
        KeepOpen,
        Close, ///< orderly, after the bytes have gone out
        Abort, ///< at once, with a reset
    };
    QByteArray bytes; ///< raw; empty says nothing
    Then then = Then::KeepOpen;
};

/// A raw HTTP/1.1 peer on loopback that records requests and plays prepared bytes, right or wrong. Understands only
/// bodies with a Content-Length.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    /// Plain, or TLS with a certificate and its key.
    explicit ScriptedServer(QObject *parent = nullptr);
    ScriptedServer(const QSslCertificate &certificate, const QSslKey &key, QObject *parent = nullptr);
    ~ScriptedServer() override;

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/v1/chat/completions")) const;
    [[nodiscard]] quint16 port() const;
    /// Over TLS: from now on clients must show a certificate that this one has signed.
    void requireClient(const QSslCertificate &authority);
    /// Where an open connection comes from, and what it has shown of itself.
    [[nodiscard]] QHostAddress peerOf(int connection) const;
    [[nodiscard]] QSslCertificate shownBy(int connection) const;
    /// Stops listening; open connections stay.
    void refuse();

    /// The reply to the next request that has none yet; in order.
    void enqueue(const ScriptedReply &reply) { m_queue.push_back(reply); }
    /// Answers requests for which nothing is queued; by default 200 with `{}`.
    std::function<ScriptedReply(const ScriptedRequest &)> handler;

    /// Whether `requests()` holds them; a long test does better without.
    bool keepsRequests = true;

    /// Drops every connection as soon as a request head has come, without reading on.
    bool closeAfterHead = false;

    [[nodiscard]] const std::vector<ScriptedRequest> &requests() const { return m_requests; }
    /// Connections accepted so far.
    [[nodiscard]] int connectionCount() const { return m_accepted; }
    /// Connections on which anything was received.
    [[nodiscard]] int usedConnections() const { return m_used; }
    [[nodiscard]] int openConnections() const { return static_cast<int>(m_sockets.size()); }

    void write(int connection, const QByteArray &bytes);
    void close(int connection);
    /// Bytes written to a connection that the peer's kernel has not taken yet.
    [[nodiscard]] qint64 unsentBytes(int connection) const;

    /// A whole response with Content-Length.
    [[nodiscard]] static QByteArray response(int status, const QByteArray &body, const HeaderList &headers = {});
    /// The head of a chunked response, for `chunk` to follow; an empty chunk ends it.
    [[nodiscard]] static QByteArray streamHead(const QByteArray &contentType = "text/event-stream");
    [[nodiscard]] static QByteArray chunk(const QByteArray &bytes);

Q_SIGNALS:
    void connectionOpened(int connection);
    void connectionClosed(int connection);
    void requestReceived(int index);
    void bytesWritten(int connection);

private:
    void listen();
    void accept(QTcpSocket *socket);
    void parse(int connection);
    void play(int connection, const ScriptedReply &reply);

    std::unique_ptr<QTcpServer> m_server;
    QHash<int, QTcpSocket *> m_sockets;
    QHash<int, QByteArray> m_received;
    std::vector<ScriptedRequest> m_requests;
    std::deque<ScriptedReply> m_queue;
    int m_accepted = 0;
    int m_used = 0;
    const bool m_tls;
};

} // namespace sluice
