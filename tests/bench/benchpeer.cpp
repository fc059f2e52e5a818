// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/benchpeer.h"

#include "base/clock.h"

#include <QTcpSocket>
#include <QTimer>

#include <ctime>
#include <pthread.h>

namespace sluice {

namespace {
const QByteArray plainAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
const QByteArray streamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

void streamTo(QTcpSocket *socket)
{
    socket->write(streamHead);
    auto *timer = new QTimer(socket);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, left = BenchPeer::eventsPerStream]() mutable {
        const QByteArray event = "data: " + QByteArray::number(monotonicNs()) + "\n\n";
        socket->write(QByteArray::number(event.size(), 16) + "\r\n" + event + "\r\n");
        if (--left == 0) {
            socket->write("0\r\n\r\n");
            timer->deleteLater();
        }
    });
    timer->start(BenchPeer::millisecondsPerEvent);
}

/// Answers each complete request at the front of `received`.
void serve(QTcpSocket *socket, QByteArray &received)
{
    received += socket->readAll();
    while (true) {
        const qsizetype headEnd = received.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        const QByteArray head = received.left(headEnd + 2).toLower();
        const qsizetype length = head.indexOf("\r\ncontent-length: ");
        const qsizetype from = length + 18;
        const qsizetype body = length < 0 ? 0 : head.mid(from, head.indexOf('\r', from) - from).toLongLong();
        if (received.size() < headEnd + 4 + body)
            return;
        received.remove(0, headEnd + 4 + body);
        if (head.contains("/stream"))
            streamTo(socket);
        else
            socket->write(plainAnswer);
    }
}
} // namespace

BenchPeer::BenchPeer()
{
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_threadHandle = static_cast<quintptr>(pthread_self());
            auto *server = new QTcpServer;
            QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
            QObject::connect(server, &QTcpServer::newConnection, server, [server] {
                while (QTcpSocket *socket = server->nextPendingConnection()) {
                    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                    QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                     [socket, received = QByteArray()]() mutable { serve(socket, received); });
                    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                }
            });
            if (server->listen(QHostAddress::LocalHost))
                m_port = server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

BenchPeer::~BenchPeer()
{
    m_thread.quit();
    m_thread.wait();
}

double BenchPeer::cpuMicroseconds() const
{
    clockid_t clock{};
    timespec used{};
    if (pthread_getcpuclockid(static_cast<pthread_t>(m_threadHandle), &clock) != 0 || clock_gettime(clock, &used) != 0)
        return 0;
    return static_cast<double>(used.tv_sec) * 1e6 + static_cast<double>(used.tv_nsec) / 1e3;
}

} // namespace sluice
