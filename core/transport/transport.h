// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "transport/transportoptions.h"
#include "wire/headers.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace sluice {

/// Own timers of one call; zero means none.
struct TransportLimits {
    std::chrono::milliseconds firstByte{600'000}; ///< from the call's start to the response head
    std::chrono::milliseconds idle{120'000};      ///< between two pieces of the body
    std::chrono::milliseconds total{0};
    std::chrono::milliseconds connect{30'000}; ///< from the call's start until its request is on its way

    friend bool operator==(const TransportLimits &, const TransportLimits &) = default;
};

/// One request to send upstream.
struct TransportRequest {
    QByteArray method = "POST";
    QUrl url;
    HeaderList headers = {};
    QByteArray body = {};
    TransportLimits limits = {};
};

/// Monotonic ns at which things happened, stamped on the network thread; 0 when it did not, or is not known.
struct TransportTimes {
    qint64 started = 0;      ///< the call was made
    qint64 resolved = 0;     ///< the name was looked up for it
    qint64 tcpConnected = 0; ///< TCP was connected for it, to the server or its proxy
    qint64 connected = 0;    ///< the connection was ready, TLS too (equals `requestSent` when reused)
    qint64 requestSent = 0;  ///< head and body were handed to the socket: t0
    qint64 head = 0;         ///< the response head was there: th
    qint64 finished = 0;
    bool reusedConnection = false;
};

/// One call on the wire. Signals come in this order: `headReceived` at most once, `readyRead` any number of times,
/// `finished` exactly once (never after `abort()`). Lives on the thread of its transport.
class TransportCall : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Valid from `headReceived` on; 0 before.
    [[nodiscard]] virtual int status() const = 0;
    [[nodiscard]] virtual const HeaderList &headers() const = 0;
    [[nodiscard]] virtual const TransportTimes &times() const = 0;
    /// All bytes that arrived and were not yet read.
    [[nodiscard]] virtual QByteArray readAll() = 0;
    /// When the bytes arrived that `readAll` handed out last, in monotonic ns: as near the socket as the transport can
    /// tell; 0 when it cannot.
    [[nodiscard]] virtual qint64 readTimeNs() const { return 0; }
    /// While paused, reading from the socket stops once 256 KiB are buffered.
    virtual void setPaused(bool paused) = 0;
    /// Ends the call at once, closing or resetting the upstream request; no signal follows.
    virtual void abort() = 0;
    /// Says that the caller has all it wants, though the response may not be over: no signal follows. A transport that
    /// keeps connections may read on for a moment, apart from this object, to keep this one.
    virtual void letGo() { abort(); }

Q_SIGNALS:
    void headReceived();
    void readyRead();
    /// An HTTP error status is not an error here; only a transport failure is.
    void finished(const sluice::Result<void> &result);
};

/// Bytes to and from providers. One per lane, used on that lane's thread only.
class Transport
{
public:
    virtual ~Transport() = default;
    /// Starts a call; the caller owns it. One POST means at most one POST on the wire.
    [[nodiscard]] virtual std::unique_ptr<TransportCall> send(const TransportRequest &request) = 0;
    static constexpr int maxWarmConnections = 12;
    /// Opens connections to the origin of `url` (DNS, TCP, TLS) before they are needed, until so many are idle, at most
    /// `maxWarmConnections`.
    virtual void warm(const QUrl &url, int connections = 1) = 0;
    /// How calls from now on reach the world, where the transport can still change that.
    virtual void setOptions(const TransportOptions & /*options*/) {}
};

} // namespace sluice
