// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frameticker.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sluice {

namespace {

constexpr int fastest = 16;
constexpr int slowest = 66;
/// A frame this late is still on time: it may only have waited for the screen.
constexpr double onTime = 20;

} // namespace

FrameTicker::FrameTicker(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FrameTicker::beat);
}

int FrameTicker::intervalFor(double costMs)
{
    return std::clamp(static_cast<int>(std::ceil(costMs * 1.5)), fastest, slowest);
}

void FrameTicker::start()
{
    if (m_running)
        return;
    m_running = true;
    m_framePending = false;
    m_timer.start(0);
}

void FrameTicker::stop()
{
    m_running = false;
    m_timer.stop();
}

void FrameTicker::beat()
{
    m_sinceBeat.start();
    m_framePending = true;
    Q_EMIT tick();
    learn(static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6);
    if (m_running)
        m_timer.start(std::max(0, m_interval - static_cast<int>(m_sinceBeat.elapsed())));
}

void FrameTicker::frameShown()
{
    if (!m_running || !std::exchange(m_framePending, false))
        return;
    const double shown = static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6;
    learn(shown <= onTime ? 0 : shown * 0.75);
    m_timer.start(std::max(0, m_interval - static_cast<int>(m_sinceBeat.elapsed())));
}

void FrameTicker::learn(double costMs)
{
    // Slower at once, faster again by and by.
    m_cost = costMs > m_cost ? costMs : m_cost * 0.9 + costMs * 0.1;
    m_interval = intervalFor(m_cost);
}

} // namespace sluice
