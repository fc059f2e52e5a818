// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PaneModel says about its answer in words and figures.
#include "counterformat.h"
#include "panemodel.h"

namespace sluice {

QString PaneModel::stateText() const
{
    switch (m_state) {
    case PaneState::Idle: return tr("ready");
    case PaneState::Connecting: return tr("connecting");
    case PaneState::Waiting: return tr("waiting");
    case PaneState::Thinking: return tr("thinking");
    case PaneState::Answering: return tr("answering");
    case PaneState::Done: return tr("done");
    case PaneState::Stopped: return tr("stopped");
    case PaneState::Length: return tr("length");
    case PaneState::Filtered: return tr("filtered");
    case PaneState::Failed: return tr("failed");
    }
    return {};
}

QString PaneModel::ttft() const
{
    return format::duration(m_counters.ttft);
}

QString PaneModel::rate() const
{
    return format::rate(m_counters.tokensPerSecond, m_counters.tokensPerSecondEstimated);
}

QString PaneModel::tokens() const
{
    return format::tokenPair(m_counters);
}

QString PaneModel::elapsed() const
{
    return m_state == PaneState::Idle ? format::unknown() : format::duration(m_counters.elapsed);
}

QString PaneModel::cost() const
{
    return format::cost(m_counters.cost, m_counters.costEstimated);
}

QList<qreal> PaneModel::phases() const
{
    return {m_phases.connect, m_phases.queue, m_phases.prefill, m_phases.thinking, m_phases.answer};
}

double PaneModel::totalMs() const
{
    return m_phases.connect + m_phases.queue + m_phases.prefill + m_phases.thinking + m_phases.answer;
}

QString PaneModel::summary() const
{
    if (m_feed || m_state == PaneState::Idle)
        return {};
    if (m_state == PaneState::Failed)
        return tr("%1: failed, %2").arg(modelLabel(), m_error.title());
    return tr("%1: answer complete, %n token(s)", nullptr, static_cast<int>(m_counters.outputTokens.value_or(0)))
        .arg(modelLabel());
}

QString PaneModel::tip(Figure figure) const
{
    switch (figure) {
    case Ttft: return format::ttftTip(m_counters);
    case Rate: return format::rateTip(m_counters, isRunning());
    case Tokens: return format::tokensTip(m_counters);
    case Elapsed: return format::elapsedTip(m_counters);
    case Cost: return format::costTip(m_counters);
    }
    return {};
}

} // namespace sluice
