// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/passthrough.h"
#include "gateway/translator.h"

namespace sluice {

/// Chat Completions on both sides: the client's bytes and the provider's, with the few edits behaviour.md §3 and §4 ask
/// for.
class ChatTranslator final : public Translator
{
public:
    explicit ChatTranslator(const DoorRequest &request)
        : m_request(request)
    {
    }

    Result<Asked> read() override { return readAsked(m_request.body); }
    Result<PreparedBody> prepare(const Target &target, const ModelFacts &facts) override;
    QByteArrayList dropped() const override { return m_dropped; }
    QByteArray event(const SseEvent &raw, const std::vector<StreamEvent> &decoded) override;
    QByteArray end() override;
    QByteArray error(const Error &error) override;
    QByteArray keepAlive() override { return ": keep-alive\n\n"; }
    Result<QByteArray> answer(const QByteArray &upstreamBody) override { return upstreamBody; }

private:
    DoorRequest m_request;
    QByteArrayList m_dropped;
    std::optional<ChatChunkFilter> m_filter;
};

} // namespace sluice
