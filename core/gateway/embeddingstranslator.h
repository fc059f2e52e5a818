// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translator.h"

namespace sluice {

/// Embeddings for clients; base64 is made here where the provider has numbers only.
class EmbeddingsTranslator final : public Translator
{
public:
    explicit EmbeddingsTranslator(const DoorRequest &request)
        : m_request(request)
    {
    }

    Result<Asked> read() override;
    Result<PreparedBody> prepare(const Target &target, const ModelFacts &facts) override;
    QByteArrayList dropped() const override { return m_dropped; }
    QByteArray event(const SseEvent &, const std::vector<StreamEvent> &) override { return {}; }
    QByteArray end() override { return {}; }
    QByteArray error(const Error &) override { return {}; }
    QByteArray keepAlive() override { return {}; }
    Result<QByteArray> answer(const QByteArray &upstreamBody) override;

private:
    DoorRequest m_request;
    QByteArrayList m_dropped;
    bool m_makesBase64 = false;
};

} // namespace sluice
