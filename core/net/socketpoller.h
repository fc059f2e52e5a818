// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QObject>

#include <memory>

namespace sluice {

/// What a socket can be watched for, and what it can be told.
enum class SocketEvent {
    Readable = 1, ///< bytes, the end of the stream or an error to read
    Writable = 2, ///< room for more bytes
    Gone = 4,     ///< an error, or both directions have ended
};
Q_DECLARE_FLAGS(SocketEvents, SocketEvent)
Q_DECLARE_OPERATORS_FOR_FLAGS(SocketEvents)

/// Whoever a watched socket belongs to.
class SocketClient
{
public:
    virtual ~SocketClient() = default;
    /// Called from the event loop. May still come once after `unwatch`, in the same turn of the loop.
    virtual void socketReady(SocketEvents events) = 0;
};

/// Watches the sockets of one lane, on its thread. Watches are level-triggered.
class SocketPoller : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        Best,      ///< epoll where there is one
        Notifiers, ///< one QSocketNotifier for each socket and event
    };
    [[nodiscard]] static std::unique_ptr<SocketPoller> create(Kind kind = Kind::Best);

    using QObject::QObject;

    /// Starts to watch, or changes what is watched for. The client must outlive the turn of the loop it ends its watch
    /// in.
    virtual void watch(qintptr descriptor, SocketClient *client, SocketEvents events) = 0;
    /// Must come before the socket is closed.
    virtual void unwatch(qintptr descriptor) = 0;
};

} // namespace sluice
