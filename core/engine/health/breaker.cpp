// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/health/breaker.h"

namespace sluice {

namespace {
constexpr int maxInARow = 5;
constexpr std::size_t minOutcomes = 10;
constexpr std::size_t maxOutcomes = 1000; // bounds the memory of a busy minute
constexpr qint64 windowNs = 60'000'000'000;
} // namespace

bool Breaker::wouldAllow(qint64 nowNs) const
{
    return !m_open || (nowNs >= retryAtNs() && !m_probing);
}

bool Breaker::tryAcquire(qint64 nowNs)
{
    if (!wouldAllow(nowNs))
        return false;
    m_probing = m_open;
    return true;
}

void Breaker::succeeded(qint64 nowNs)
{
    if (m_open && !m_probing)
        return; // sent before it opened: old news
    m_inARow = 0;
    if (m_open) {
        m_open = m_probing = false;
        m_window.clear();
        m_failuresInWindow = 0;
    }
    note(nowNs, false);
}

void Breaker::failed(qint64 nowNs)
{
    if (m_open) {
        // Only the probe's word counts; what was sent before it opened is old news.
        if (m_probing)
            m_openedNs = nowNs;
        m_probing = false;
        return;
    }
    ++m_inARow;
    note(nowNs, true);
    const bool mostFail =
        m_window.size() >= minOutcomes && static_cast<std::size_t>(m_failuresInWindow) * 2 > m_window.size();
    if (m_inARow >= maxInARow || mostFail) {
        m_open = true;
        m_probing = false;
        m_openedNs = nowNs;
    }
}

void Breaker::abandoned()
{
    m_probing = false;
}

Breaker::State Breaker::state(qint64 nowNs) const
{
    if (!m_open)
        return State::Closed;
    return nowNs >= retryAtNs() ? State::HalfOpen : State::Open;
}

void Breaker::note(qint64 nowNs, bool failure)
{
    m_window.push_back({nowNs, failure});
    m_failuresInWindow += failure ? 1 : 0;
    while (m_window.size() > maxOutcomes || m_window.front().ns < nowNs - windowNs) {
        m_failuresInWindow -= m_window.front().failure ? 1 : 0;
        m_window.pop_front();
    }
}

} // namespace sluice
