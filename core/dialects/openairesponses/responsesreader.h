// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/openairesponses/runningtexts.h"
#include "dialects/upstreamdialect.h"

namespace sluice {

/// Reads a provider's own Responses stream (core/dialects/openairesponses/README.md#events).
class ResponsesReader final : public StreamReader
{
public:
    std::vector<StreamEvent> decode(const SseEvent &event) override;
    std::vector<StreamEvent> end() override;
    bool complete() const override { return m_complete; }
    bool hasBegun() const override { return m_hasBegun; }
    AnswerFacts facts() const override { return m_facts; }

private:
    void readText(const QByteArray &type, const json::Value &data);
    void readItem(const json::Value &data);
    void readArguments(const json::Value &data, QByteArray text);
    void readEnd(const QByteArray &type, const json::Value &response, const json::Value &data);
    void fail(Error error);

    std::vector<StreamEvent> m_events;
    AnswerFacts m_facts;
    RunningTexts m_texts;
    /// Places in `output` of the calls, in order.
    std::vector<qint64> m_calls;
    bool m_started = false;
    bool m_hasBegun = false;
    bool m_complete = false;
};

} // namespace sluice
