// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/streammeter.h"
#include "playground/panefeed.h"

namespace sluice {

/// What one event, that came at `ns`, makes of an answer; `reason` becomes that of its end.
void applyStep(const StreamEvent &event, qint64 ns, StreamMeter &meter, PaneUpdate &update, FinishReason &reason);
/// How an answer that ended for that reason stands.
[[nodiscard]] PaneState stateFor(FinishReason reason);

} // namespace sluice
