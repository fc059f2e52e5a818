// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray/noticegate.h"

#include <algorithm>
#include <utility>

namespace sluice {

std::optional<int> NoticeGate::pass(NoticeKind kind, qint64 nowMs)
{
    State &state = m_states[static_cast<std::size_t>(kind)];
    // After a clock that was put back the next one goes through.
    if (state.lastMs && nowMs >= *state.lastMs && nowMs - *state.lastMs < pauseMs) {
        state.kept = std::min(state.kept + 1, 1'000'000);
        return {};
    }
    state.lastMs = nowMs;
    return std::exchange(state.kept, 0);
}

} // namespace sluice
