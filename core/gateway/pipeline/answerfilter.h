// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"

#include <QByteArray>

#include <vector>

namespace sluice {

/// Is shown a copy of what a target answers, before the client gets it; the client's bytes stay as they are. One per
/// request, on its lane.
class AnswerFilter
{
public:
    virtual ~AnswerFilter() = default;
    /// From here on this target's answer is the client's: nothing was shown of the attempts before.
    virtual void begin() {}
    /// What one event of a stream says.
    virtual void add(const std::vector<StreamEvent> &events) = 0;
    /// An answer in one piece; valid JSON.
    virtual void addWhole(const QByteArray &body) = 0;
};

} // namespace sluice
