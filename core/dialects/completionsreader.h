// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/dialect.h"
#include "json/value.h"

namespace sluice {

/// Reads a provider's own stream of text completions (wire.md §3). Choices other than the first are skipped.
class CompletionsReader final : public StreamReader
{
public:
    std::vector<StreamEvent> decode(const SseEvent &event) override;
    std::vector<StreamEvent> end() override;
    bool complete() const override { return m_done; }

private:
    std::vector<StreamEvent> readChunk(const json::Value &chunk);
    std::vector<StreamEvent> fail(Error error);

    Usage m_usage;
    bool m_started = false;
    bool m_finished = false;
    bool m_done = false;
};

} // namespace sluice
