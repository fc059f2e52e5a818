// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/headers.h"

#include <QHostAddress>
#include <QObject>

namespace sluice {

/// The head of a request that came in: method, target as sent, its path (percent-encoded as sent), its query.
struct HttpRequestHead {
    QByteArray method;
    QByteArray target;
    QByteArray path;
    QByteArray query;
    HeaderList headers;
    QHostAddress peer;
    /// The address and port this connection was accepted on.
    QHostAddress local;
    quint16 localPort = 0;
};

/// A whole answer as a value.
struct HttpAnswer {
    int status = 200;
    HeaderList headers = {};
    QByteArray body = {};
    bool close = false;
};

/// One request and its answer. Lives on its lane's thread and is owned by the connection.
///
/// Exactly one of `respond` or `startStream`…`end` answers it. After `closed()` or `end()`/`respond()` nothing may be
/// called and the object is deleted later; hold it by QPointer or as the context of a connection.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const HttpRequestHead &head() const = 0;
    /// The body after transfer and content coding were undone; at most the server's limit.
    [[nodiscard]] virtual const QByteArray &body() const = 0;
    /// Monotonic ns when the last byte of the request was read.
    [[nodiscard]] virtual qint64 receivedNs() const = 0;

    /// Answers at once with Content-Length.
    virtual void respond(const HttpAnswer &answer) = 0;
    /// Sends the head of a chunked answer (for HTTP/1.0 clients one that ends with the connection).
    virtual void startStream(int status, const HeaderList &headers) = 0;
    /// Sends one chunk now, in this event-loop turn. Empty chunks are ignored.
    virtual void write(const QByteArray &bytes) = 0;
    /// Ends a streamed answer cleanly.
    virtual void end() = 0;
    /// Drops the connection without a clean end (RST where the platform allows).
    virtual void reset() = 0;
    /// Closes the connection after what was written (FIN), leaving the answer as incomplete as it is.
    virtual void close() { reset(); }
    /// Bytes accepted by `write` that the socket has not taken yet.
    [[nodiscard]] virtual qint64 pendingBytes() const = 0;

Q_SIGNALS:
    /// `pendingBytes()` fell to zero.
    void drained();
    /// The client went away before the answer was complete. Nothing may be written any more.
    void closed();
};

} // namespace sluice
