// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/rawclient.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include <algorithm>

namespace sluice {

namespace {
/// Cuts the text in front of the next CRLF from `bytes`; null when there is none.
std::optional<QByteArrayView> takeLine(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n");
    if (end < 0)
        return {};
    const QByteArrayView line = bytes.first(end);
    bytes = bytes.sliced(end + 2);
    return line;
}

bool readHead(QByteArrayView &bytes, RawAnswer &answer)
{
    const auto status = takeLine(bytes);
    if (!status)
        return false;
    answer.status = status->startsWith("HTTP/1.1 ") ? status->sliced(9, 3).toByteArray().toInt() : -1;
    while (const auto line = takeLine(bytes)) {
        if (line->isEmpty())
            return true;
        const qsizetype colon = line->indexOf(": ");
        answer.headers.append(line->first(colon).toByteArray(), line->sliced(colon + 2).toByteArray());
    }
    return false;
}

bool readChunks(QByteArrayView &bytes, RawAnswer &answer)
{
    while (const auto line = takeLine(bytes)) {
        const qsizetype size = line->toByteArray().toLongLong(nullptr, 16);
        if (bytes.size() < size + 2)
            return false;
        if (size > 0)
            answer.chunks.push_back(bytes.first(size).toByteArray());
        answer.body.append(bytes.first(size));
        bytes = bytes.sliced(size + 2);
        if (size == 0)
            return true;
    }
    return false;
}

bool readBody(QByteArrayView &bytes, RawAnswer &answer, bool closed, bool toHead)
{
    if (toHead || answer.status < 200 || answer.status == 204 || answer.status == 304)
        return true;
    if (answer.headers.contains("transfer-encoding"))
        return readChunks(bytes, answer);
    if (!answer.headers.contains("content-length")) {
        answer.body = bytes.toByteArray();
        bytes = {};
        return closed;
    }
    const qsizetype size = answer.headers.value("content-length").toLongLong();
    answer.body = bytes.first(std::min(size, bytes.size())).toByteArray();
    bytes = bytes.sliced(answer.body.size());
    return answer.body.size() == size;
}
} // namespace

std::vector<RawAnswer> parseAnswers(QByteArrayView bytes, bool closed, bool toHead)
{
    std::vector<RawAnswer> answers;
    while (!bytes.isEmpty()) {
        RawAnswer answer;
        answer.complete = readHead(bytes, answer) && readBody(bytes, answer, closed, toHead);
        answers.push_back(answer);
        if (!answer.complete)
            break;
    }
    return answers;
}

RawClient::RawClient(quint16 port, const QHostAddress &host)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &RawClient::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { m_closed = true; });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { m_closed = true; });
    m_socket.connectToHost(host, port);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    if (isConnected()) // before that, a flush is an error
        m_socket.flush();
}

void RawClient::sendUrgent(char byte)
{
#ifdef Q_OS_WIN
    ::send(static_cast<SOCKET>(m_socket.socketDescriptor()), &byte, 1, MSG_OOB);
#else
    ::send(static_cast<int>(m_socket.socketDescriptor()), &byte, 1, MSG_OOB);
#endif
}

void RawClient::finishSending()
{
    Q_ASSERT(isConnected() && allSent());
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(m_socket.socketDescriptor()), SD_SEND);
#else
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
#endif
}

void RawClient::leave()
{
    m_socket.disconnectFromHost();
}

void RawClient::reset()
{
    const linger now = {1, 0};
#ifdef Q_OS_WIN
    ::setsockopt(static_cast<SOCKET>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&now), sizeof now);
#else
    ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    m_socket.abort();
    m_closed = true;
}

void RawClient::pauseReading()
{
    m_paused = true;
    m_socket.setReadBufferSize(1);
}

void RawClient::resumeReading()
{
    m_paused = false;
    m_socket.setReadBufferSize(0);
    read();
}

std::vector<RawAnswer> RawClient::answers(bool toHead) const
{
    return parseAnswers(m_received, m_closed, toHead);
}

int RawClient::count(bool toHead) const
{
    const auto all = answers(toHead);
    return int(std::count_if(all.begin(), all.end(), [](const RawAnswer &answer) { return answer.complete; }));
}

void RawClient::read()
{
    if (!m_paused)
        m_received += m_socket.readAll();
}

} // namespace sluice
