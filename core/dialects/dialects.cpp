// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/dialect.h"
#include "dialects/openaichat.h"

namespace sluice {

namespace {

class ChatReader final : public StreamReader
{
public:
    std::vector<StreamEvent> decode(const SseEvent &event) override { return m_decoder.decode(event); }
    std::vector<StreamEvent> end() override { return m_decoder.end(); }
    bool complete() const override { return m_decoder.sawDone(); }

private:
    openaichat::StreamDecoder m_decoder;
};

std::unique_ptr<StreamReader> makeChatReader()
{
    return std::make_unique<ChatReader>();
}

QByteArray encodeChatRequest(const ChatRequest &request, const ProviderProfile &profile)
{
    return openaichat::encodeRequest(request, {profile.maxTokensField, profile.reasoningField, profile.streamOptions});
}

} // namespace

const Dialect *findDialect(QByteArrayView id)
{
    static const Dialect table[] = {
        {"openai-chat", makeChatReader, openaichat::decodeError, encodeChatRequest},
    };
    for (const Dialect &dialect : table) {
        if (dialect.id == id)
            return &dialect;
    }
    return nullptr;
}

} // namespace sluice
