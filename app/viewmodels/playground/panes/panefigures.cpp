// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PaneModel says about its answer in words and figures.
#include "counterformat.h"
#include "foreigntext.h"
#include "modelnames.h"
#include "panemodel.h"

namespace sluice {

QString PaneModel::stateText() const
{
    if (m_feed && m_runOf > 1)
        return tr("%1 %2/%3").arg(stateWord()).arg(m_runAt).arg(m_runOf);
    return !m_feed && m_runOf > m_runAt ? tr("waits its turn") : stateWord();
}

QString PaneModel::stateWord() const
{
    switch (m_state) {
    case PaneState::Idle: return tr("ready");
    case PaneState::Connecting: return tr("connecting");
    case PaneState::Waiting: return tr("waiting");
    case PaneState::Thinking: return tr("thinking");
    case PaneState::Answering: return tr("answering");
    case PaneState::Done: return tr("done");
    case PaneState::Stopped: return m_cut ? tr("broken off") : tr("stopped");
    case PaneState::Length: return tr("cut off");
    case PaneState::Filtered: return tr("filtered");
    case PaneState::Failed: return tr("failed");
    }
    return {};
}

QString PaneModel::elapsed() const
{
    // An answer that came from elsewhere, as of a request that is opened here, has no figures.
    const bool unknown = m_state == PaneState::Idle || (!m_feed && counters().elapsed <= 0);
    return unknown ? format::unknown() : m_counters.elapsed();
}

QString PaneModel::summary() const
{
    if (m_feed || m_state == PaneState::Idle)
        return {};
    const int tokens = static_cast<int>(counters().outputTokens.value_or(0));
    switch (m_state) {
    case PaneState::Failed: return tr("%1: failed, %2").arg(answerLabel(), m_error.title());
    case PaneState::Stopped: return tr("%1: stopped after %n token(s)", nullptr, tokens).arg(answerLabel());
    case PaneState::Length:
        return tr("%1: answer cut off at the token limit, %n token(s)", nullptr, tokens).arg(answerLabel());
    case PaneState::Filtered:
        return tr("%1: answer withheld by a content filter, %n token(s)", nullptr, tokens).arg(answerLabel());
    default: return tr("%1: answer complete, %n token(s)", nullptr, tokens).arg(answerLabel());
    }
}

QString PaneModel::answerLabel() const
{
    return visibleText(shortName(m_answeredBy), 200);
}

QString PaneModel::answerText() const
{
    if (m_feed || !m_blocks.hasAnswerText())
        return {};
    return tr("Answer of %1: %2").arg(answerLabel(), QString::fromUtf8(m_blocks.answer()));
}

QString PaneModel::tip(Figure figure) const
{
    switch (figure) {
    case Ttft: return format::ttftTip(counters());
    case Rate: return format::rateTip(counters(), isRunning());
    case Tokens: return format::tokensTip(counters());
    case Elapsed: return format::elapsedTip(counters());
    case Cost: return format::costTip(counters());
    }
    return {};
}

} // namespace sluice
