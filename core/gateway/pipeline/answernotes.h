// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/call/call.h"
#include "gateway/pipeline/answerfilter.h"
#include "record/record.h"

namespace sluice {

/// Notes what the provider's answer says of itself: its id, its model, why it ended.
class AnswerNotes final : public AnswerFilter
{
public:
    /// Its answer comes by this call, which outlives this.
    void setCall(const Call &call) { m_call = &call; }
    [[nodiscard]] const RecordedAnswer &answer() const { return m_answer; }

    void begin() override { m_answer = {}; }
    void add(const std::vector<StreamEvent> &events) override;
    void addWhole(const QByteArray &body) override;

private:
    RecordedAnswer m_answer;
    const Call *m_call = nullptr;
};

} // namespace sluice
