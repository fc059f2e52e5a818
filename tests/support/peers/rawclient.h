// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/headers.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <vector>

namespace sluice {

/// One answer taken from the bytes a server sent.
struct RawAnswer {
    int status = 0;
    HeaderList headers;
    QByteArray body;
    std::vector<QByteArray> chunks; ///< of a chunked body, without the last
    bool complete = false;
};

/// Takes answers from `bytes` until they run out. `toHead` tells that they answer HEAD requests; `closed` that no
/// more bytes will come.
[[nodiscard]] std::vector<RawAnswer> parseAnswers(QByteArrayView bytes, bool closed, bool toHead = false);

/// A client that sends exactly the bytes it is told to, on a socket of its own.
class RawClient : public QObject
{
    Q_OBJECT
public:
    explicit RawClient(quint16 port, const QHostAddress &host = QHostAddress(QHostAddress::LocalHost));

    void send(const QByteArray &bytes);
    /// Sends one byte out of band.
    void sendUrgent(char byte);
    /// Shuts the sending side; everything sent so far must have been taken by the system.
    void finishSending();
    /// Closes both sides in order.
    void leave();
    /// Drops the connection with a reset.
    void reset();
    /// While paused, received bytes stay in the system's buffers (but for one).
    void pauseReading();
    void resumeReading();

    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] bool allSent() const { return m_socket.bytesToWrite() == 0; }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] std::vector<RawAnswer> answers(bool toHead = false) const;
    /// Complete answers so far.
    [[nodiscard]] int count(bool toHead = false) const;

private:
    void read();

    QTcpSocket m_socket;
    QByteArray m_received;
    bool m_paused = false;
    bool m_closed = false;
};

} // namespace sluice
