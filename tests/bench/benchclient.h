// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <QTcpSocket>

#include <functional>
#include <memory>

namespace sluice {

/// One connection's worth of requests, one after another; what the benchmark drives.
class BenchClient
{
public:
    virtual ~BenchClient() = default;
    virtual void post(const QByteArray &path, const QByteArray &body) = 0;

    std::function<void(const QByteArray &)> onBytes;
    std::function<void()> onEnd;
};

/// The least a client can do: a QTcpSocket, no limits, no checks, no pool. Knows BenchPeer's answers by heart.
class RawClient final : public BenchClient
{
public:
    explicit RawClient(quint16 port)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { read(); });
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    void post(const QByteArray &path, const QByteArray &body) override
    {
        m_stream = path.contains("/stream");
        m_socket.write("POST " + path
                       + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                       + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

private:
    void read()
    {
        const QByteArray bytes = m_socket.readAll();
        if (onBytes)
            onBytes(bytes);
        if (bytes.endsWith(m_stream ? "0\r\n\r\n" : "{}"))
            onEnd();
    }

    QTcpSocket m_socket;
    bool m_stream = false;
};

/// One of the product's transports.
class TransportClient final : public BenchClient
{
public:
    TransportClient(Transport &transport, quint16 port)
        : m_transport(transport)
        , m_base(QStringLiteral("http://127.0.0.1:%1").arg(port))
    {
    }

    void post(const QByteArray &path, const QByteArray &body) override
    {
        QUrl url(m_base);
        url.setPath(QString::fromLatin1(path));
        m_call = m_transport.send({.url = url, .headers = {{"Content-Type", "application/json"}}, .body = body});
        QObject::connect(m_call.get(), &TransportCall::readyRead, m_call.get(), [this] {
            const QByteArray bytes = m_call->readAll();
            if (onBytes)
                onBytes(bytes);
        });
        QObject::connect(m_call.get(), &TransportCall::finished, m_call.get(), [this](const Result<void> &result) {
            if (!result)
                qFatal("%s", qUtf8Printable(result.error().message));
            onEnd();
        });
    }

private:
    Transport &m_transport;
    const QUrl m_base;
    std::unique_ptr<TransportCall> m_call;
};

} // namespace sluice
