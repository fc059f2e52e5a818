// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/callsequencer.h"

#include <algorithm>

namespace sluice {

std::vector<CallStep> CallSequencer::add(const ToolCallDelta &delta)
{
    const auto index = std::size_t(std::max(delta.index, 0));
    if (index >= m_calls.size())
        m_calls.resize(index + 1);
    Call &call = m_calls[index];
    if (call.id.isEmpty())
        call.id = delta.id;
    if (!call.begun)
        call.name += delta.name;
    call.waiting += delta.arguments;
    std::vector<CallStep> steps;
    run(steps);
    while (m_running + 1 < m_calls.size() && m_calls[m_running].scan.isWhole()) {
        end(steps);
        run(steps);
    }
    return steps;
}

std::vector<CallStep> CallSequencer::endWhole()
{
    std::vector<CallStep> steps;
    if (isRunning() && m_calls[m_running].scan.isWhole())
        end(steps);
    return steps;
}

std::vector<CallStep> CallSequencer::finish(FinishReason reason)
{
    std::vector<CallStep> steps;
    while (m_running < m_calls.size()) {
        run(steps);
        if (m_calls[m_running].hasArguments || !isCutOff(reason))
            end(steps);
        else
            ++m_running;
    }
    return steps;
}

void CallSequencer::begin(Call &call, std::vector<CallStep> &steps)
{
    if (!std::exchange(call.begun, true))
        steps.push_back({CallStep::Kind::Begin, call.id, call.name});
}

/// Tells what waits of the running call, and begins it.
void CallSequencer::run(std::vector<CallStep> &steps)
{
    if (m_running >= m_calls.size())
        return;
    Call &call = m_calls[m_running];
    if (call.waiting.isEmpty())
        return;
    begin(call, steps);
    call.scan.add(call.waiting);
    call.hasArguments = true;
    steps.push_back({CallStep::Kind::Arguments, {}, {}, std::exchange(call.waiting, {})});
}

void CallSequencer::end(std::vector<CallStep> &steps)
{
    Call &call = m_calls[m_running];
    begin(call, steps);
    if (!call.hasArguments)
        steps.push_back({CallStep::Kind::Arguments, {}, {}, "{}"});
    steps.push_back({CallStep::Kind::End});
    ++m_running;
}

} // namespace sluice
