// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QThread>

#include <memory>

namespace sluice {

/// An upstream in a thread of its own, as cheap as Qt allows: answers every request with `{}`, and requests whose
/// target holds `/stream` with paced events `data: <monotonic ns>`.
class BenchPeer
{
public:
    BenchPeer();
    ~BenchPeer();
    Q_DISABLE_COPY_MOVE(BenchPeer)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Processor time the peer's thread has used.
    [[nodiscard]] double cpuMicroseconds() const;

    static constexpr int eventsPerStream = 1000;
    static constexpr int millisecondsPerEvent = 2;

private:
    QThread m_thread;
    QObject m_context; ///< lives in the thread
    quint16 m_port = 0;
    quintptr m_threadHandle = 0;
};

} // namespace sluice
