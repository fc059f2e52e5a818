// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "http/exchange.h"

#include <chrono>
#include <functional>
#include <limits>
#include <memory>

namespace sluice {

/// Limits of one server (core/http/README.md).
struct HttpLimits {
    qsizetype maxHeadBytes = 32 * 1024;
    int maxHeaderCount = 100;
    qint64 maxBodyBytes = 64LL * 1024 * 1024; ///< also after decompression
    /// Of all bodies that are held at once, from their first byte to the end of the answer.
    qint64 maxBytesOfBodies = 512LL * 1024 * 1024;
    std::chrono::milliseconds headTimeout{10'000};
    /// No byte of an announced body for so long ends the connection.
    std::chrono::milliseconds bodyIdleTimeout{60'000};
    std::chrono::milliseconds keepAliveTimeout{75'000};
    /// A client that takes no byte of its pending answer for so long is cut off.
    std::chrono::milliseconds sendIdleTimeout{60'000};
    int maxConnections = 1000;
};

/// What a server does with its requests. One is made per lane, on that lane's thread, and lives and dies there.
class HttpHandler
{
public:
    virtual ~HttpHandler() = default;
    /// Looks at a head before its body is read; an answer refuses the request and closes the connection.
    virtual std::optional<HttpAnswer> checkHead(const HttpRequestHead &head) = 0;
    /// How many bytes the body of a request with this head may have; the server's limit holds as well.
    [[nodiscard]] virtual qint64 maxBodyBytes(const HttpRequestHead &) const
    {
        return std::numeric_limits<qint64>::max();
    }
    /// More headers for every answer to this head, those of `checkHead` and of the server itself among them.
    [[nodiscard]] virtual HeaderList answerHeaders(const HttpRequestHead &) const { return {}; }
    /// Answers a request; `exchange` stays owned by the connection.
    virtual void handle(HttpExchange *exchange) = 0;
    /// Answers what runs with an error now: the time to finish is over.
    virtual void endRequests() {}
    /// The body of an error the server itself answers (400, 408, 413, 431, 501, 503, …), in the dialect the path asks
    /// for.
    virtual HttpAnswer errorAnswer(int status, const QByteArray &message, const HttpRequestHead *head) = 0;
};

/// An HTTP/1.1 server: accepts on several addresses and spreads connections over lanes.
///
/// A lane is a thread with its event loop. The server itself lives on the thread that made it.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    /// Called once on each lane's thread.
    using HandlerFactory = std::function<std::unique_ptr<HttpHandler>()>;

    struct Options {
        QList<QHostAddress> addresses = {QHostAddress(QHostAddress::LocalHost),
                                         QHostAddress(QHostAddress::LocalHostIPv6)};
        quint16 port = 0; ///< 0 picks a free one, the same on all addresses
        int lanes = 1;
        HttpLimits limits = {};
    };

    HttpServer(Options options, HandlerFactory factory, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Starts to accept; an address family the machine lacks is left out as long as one address works.
    [[nodiscard]] Result<void> start();
    /// Stops accepting, closes connections that have nothing to answer, and the others once they have answered; then
    /// `drained` follows. `stop` may follow at any time.
    void drain();
    /// Has every handler answer what runs with an error.
    void endRequests();
    /// Stops accepting and closes every connection; returns when the lanes have ended.
    void stop();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QList<QHostAddress> addresses() const;
    /// Open connections over all lanes.
    [[nodiscard]] int connectionCount() const;

Q_SIGNALS:
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
