// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simlog.h"

#include "base/clock.h"
#include "base/secret.h"
#include "json/writer.h"

#include <cmath>

namespace sluice::sim {

void SimLog::write(const QByteArray &line)
{
    const QMutexLocker lock(&m_mutex);
    m_sink(line);
}

Trace::Trace(SimLog &log, QByteArray id, QByteArray provider, const QByteArray &method, QByteArray path,
             const QByteArray &key, qint64 startNs)
    : m_log(log.isOn() ? &log : nullptr)
    , m_id(std::move(id))
    , m_provider(std::move(provider))
    , m_path(std::move(path))
    , m_startNs(startNs)
{
    if (m_log == nullptr)
        return;
    json::Writer out;
    out.beginObject().key("event").string("request").key("id").string(m_id).key("provider").string(m_provider);
    out.key("method").string(method).key("path").string(m_path).key("key").string(Secret(key).hint());
    m_log->write(out.endObject().take());
}

void Trace::write(QByteArrayView event, int status, int tokens) const
{
    if (m_log == nullptr)
        return;
    json::Writer out;
    out.beginObject().key("event").string(event).key("id").string(m_id).key("provider").string(m_provider);
    out.key("path").string(m_path).key("model").string(m_model).key("status").integer(status);
    out.key("tokens").integer(tokens).key("t_ms").number(std::round(double(monotonicNs() - m_startNs) / 1e4) / 100);
    m_log->write(out.endObject().take());
}

} // namespace sluice::sim
