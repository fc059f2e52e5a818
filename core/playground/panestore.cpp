// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/panestore.h"

#include "base/clock.h"

namespace sluice {

PaneStore::PaneStore(std::function<void(const PaneStore *)> requestStop)
    : m_requestStop(std::move(requestStop))
{
    m_update.state = PaneState::Connecting;
}

PaneUpdate PaneStore::take()
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_endNs > 0 ? m_endNs : monotonicNs();
    m_update.counters = m_meter.counters(now);
    m_update.phases = m_meter.phases(now);
    m_update.sentNs = m_meter.marks().sent;
    PaneUpdate taken = m_update;
    m_update.newText.clear();
    m_update.newReasoning.clear();
    return taken;
}

void PaneStore::stop()
{
    // The answer is over for the reader at once; the lane follows.
    end(PaneState::Stopped, std::nullopt, monotonicNs());
    m_requestStop(this);
}

QByteArray PaneStore::requestBody() const
{
    const std::lock_guard lock(m_mutex);
    return m_body;
}

QByteArrayList PaneStore::droppedParameters() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

void PaneStore::setRequest(QByteArray body, QByteArrayList dropped)
{
    const std::lock_guard lock(m_mutex);
    m_body = std::move(body);
    m_dropped = std::move(dropped);
}

void PaneStore::setMeter(StreamMeter meter)
{
    const std::lock_guard lock(m_mutex);
    m_meter = std::move(meter);
}

void PaneStore::change(const std::function<void(StreamMeter &, PaneUpdate &)> &edit)
{
    const std::lock_guard lock(m_mutex);
    if (m_endNs == 0)
        edit(m_meter, m_update);
}

void PaneStore::end(PaneState state, std::optional<Error> error, qint64 nowNs)
{
    const std::lock_guard lock(m_mutex);
    if (m_endNs > 0)
        return;
    m_endNs = nowNs;
    m_meter.finish(nowNs);
    m_update.state = state;
    m_update.error = std::move(error);
}

bool PaneStore::isOver() const
{
    const std::lock_guard lock(m_mutex);
    return m_endNs > 0;
}

} // namespace sluice
