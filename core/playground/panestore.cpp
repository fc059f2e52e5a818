// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/panestore.h"

#include "base/clock.h"

#include <algorithm>

namespace sluice {

PaneStore::PaneStore(Wish requestStop, Wish requestMarks)
    : m_requestStop(std::move(requestStop))
    , m_requestMarks(std::move(requestMarks))
    , m_askedNs(monotonicNs())
{
    m_update.state = PaneState::Connecting;
    setMeter(StreamMeter());
}

PaneUpdate PaneStore::take()
{
    std::unique_lock lock(m_mutex);
    const qint64 now = m_endNs > 0 ? m_endNs : monotonicNs();
    m_update.counters = m_meter.counters(now);
    m_update.phases = m_meter.phases(now);
    m_update.sentNs = m_meter.marks().sent;
    PaneUpdate taken = m_update;
    m_update.newText.clear();
    m_update.newReasoning.clear();
    const bool awaits = m_endNs == 0 && firstDelta(m_meter.marks()) == 0 && m_meter.marks().start > 0;
    if (!awaits || m_marksAsked || !m_requestMarks)
        return taken;
    m_marksAsked = true;
    lock.unlock();
    m_requestMarks(this);
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

std::vector<CapturedEvent> PaneStore::events(std::size_t from) const
{
    const std::lock_guard lock(m_mutex);
    const std::size_t begin = std::min(from, m_events.size());
    return {m_events.begin() + std::ptrdiff_t(begin), m_events.end()};
}

qint64 PaneStore::eventsNotKept() const
{
    const std::lock_guard lock(m_mutex);
    return m_notKept;
}

void PaneStore::capture(CapturedEvent event, qint64 ns)
{
    const std::lock_guard lock(m_mutex);
    if (m_endNs > 0)
        return;
    // The delta is a slice of what the data holds already: counted once, with what an event costs by itself.
    m_captured += event.data.size() + event.delta.size() + qsizetype(sizeof(CapturedEvent));
    if (m_captured > mostCaptured) {
        ++m_notKept;
        return;
    }
    const Marks &marks = m_meter.marks();
    event.offsetNs = std::max<qint64>(0, ns - (marks.sent > 0 ? marks.sent : marks.start));
    m_events.push_back(std::move(event));
}

void PaneStore::setMeter(StreamMeter meter)
{
    const std::lock_guard lock(m_mutex);
    m_meter = std::move(meter);
    Marks marks = m_meter.marks();
    marks.asked = m_askedNs;
    m_meter.setMarks(marks);
}

void PaneStore::change(const std::function<void(StreamMeter &, PaneUpdate &)> &edit)
{
    const std::lock_guard lock(m_mutex);
    m_marksAsked = false;
    if (m_endNs == 0)
        edit(m_meter, m_update);
}

void PaneStore::end(PaneState state, std::optional<Error> error, qint64 nowNs)
{
    const std::lock_guard lock(m_mutex);
    if (m_endNs > 0)
        return;
    m_endNs = nowNs;
    // A stopped answer was paid for as far as it went; one that failed before it began was not.
    if (state == PaneState::Stopped && m_meter.marks().sent > 0)
        m_meter.setCharged(true);
    m_meter.finish(nowNs);
    m_update.state = state;
    m_update.error = std::move(error);
}

StreamMeter PaneStore::meter() const
{
    const std::lock_guard lock(m_mutex);
    return m_meter;
}

PaneState PaneStore::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_update.state;
}

std::optional<Error> PaneStore::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_update.error;
}

bool PaneStore::isOver() const
{
    const std::lock_guard lock(m_mutex);
    return m_endNs > 0;
}

} // namespace sluice
