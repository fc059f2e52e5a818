// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/provider.h"

#include <QByteArray>
#include <QMutex>

#include <functional>

namespace sluice::sim {

/// Writes one JSON object per line: `request` when one came in, then `end` or `closed` (the client left before).
class SimLog
{
public:
    using Sink = std::function<void(const QByteArray &line)>;

    explicit SimLog(Sink sink)
        : m_sink(std::move(sink))
    {
    }

    [[nodiscard]] bool isOn() const { return bool(m_sink); }
    void write(const QByteArray &line);

private:
    Sink m_sink;
    QMutex m_mutex;
};

/// One request as the log tells of it.
class Trace
{
public:
    Trace() = default;
    /// Writes the `request` line.
    Trace(SimLog &log, QByteArray id, QByteArray provider, const QByteArray &method, QByteArray path,
          const QByteArray &key, qint64 startNs);

    void setModel(QByteArray model) { m_model = std::move(model); }
    void end(int status, int tokens) const { write("end", status, tokens); }
    void closed(int status, int tokens) const { write("closed", status, tokens); }

private:
    void write(QByteArrayView event, int status, int tokens) const;

    SimLog *m_log = nullptr;
    QByteArray m_id;
    QByteArray m_provider;
    QByteArray m_path;
    QByteArray m_model;
    qint64 m_startNs = 0;
};

} // namespace sluice::sim
