// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulator.h"

#include <QJsonObject>
#include <QTcpSocket>

#include <mutex>

namespace sluice::test {

/// What came back on one connection, taken apart without the product's own parsers.
struct SimReply {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;       ///< transfer coding undone
    bool complete = false; ///< the body ended as HTTP wants it

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QByteArray errorMessage() const;
    /// The texts after `data: `, `[DONE]` included.
    [[nodiscard]] QByteArrayList data() const;
    /// The JSON events of a stream.
    [[nodiscard]] QList<QJsonObject> events() const;
};

/// A simulator that answers at once, and raw connections to it.
class SimFixture
{
public:
    explicit SimFixture(SimulatorOptions options = fast());

    [[nodiscard]] static SimulatorOptions fast();
    [[nodiscard]] Simulator &simulator() { return *m_simulator; }
    [[nodiscard]] QByteArrayList logLines() const;
    /// The log's objects with that `event`.
    [[nodiscard]] QList<QJsonObject> logged(const QString &event) const;

    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    /// Sends a request on a connection of its own; a key of the right form is added unless one is given.
    [[nodiscard]] std::unique_ptr<QTcpSocket> send(const QByteArray &method, const QByteArray &path,
                                                   const QByteArray &body = {}, const Headers &headers = {});
    /// Sends, and waits for the end of the connection.
    [[nodiscard]] SimReply request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                   const Headers &headers = {});
    [[nodiscard]] SimReply groq(const QByteArray &body, const Headers &headers = {});
    [[nodiscard]] SimReply fireworks(const QByteArray &body, const Headers &headers = {});

    /// Takes apart what a connection has brought so far.
    [[nodiscard]] static SimReply parse(QByteArray bytes);

private:
    struct Log {
        mutable std::mutex mutex;
        QByteArrayList lines;
    };
    std::shared_ptr<Log> m_log = std::make_shared<Log>();
    std::unique_ptr<Simulator> m_simulator;
};

/// All of a stream's `choices[0].delta.<key>` strings in a row.
[[nodiscard]] QString joinedDeltas(const QList<QJsonObject> &events, const QString &key);

} // namespace sluice::test
