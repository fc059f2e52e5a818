// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/completionsreader.h"
#include "dialects/openaichat.h"
#include "dialects/responsesreader.h"

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

template<typename Reader>
std::unique_ptr<StreamReader> makeReader()
{
    return std::make_unique<Reader>();
}

QByteArray encodeChatRequest(const ChatRequest &request, const ProviderProfile &profile)
{
    return openaichat::encodeRequest(request, {profile.maxTokensField, profile.reasoningField, profile.streamOptions});
}

} // namespace

const Dialect *findDialect(QByteArrayView id)
{
    static const Dialect table[] = {
        {"openai-chat", makeReader<ChatReader>, openaichat::decodeError, encodeChatRequest},
        {"openai-responses", makeReader<ResponsesReader>, openaichat::decodeError, nullptr},
        {"openai-completions", makeReader<CompletionsReader>, openaichat::decodeError, nullptr},
    };
    for (const Dialect &dialect : table) {
        if (dialect.id == id)
            return &dialect;
    }
    return nullptr;
}

const Dialect *dialectOf(const ProviderProfile &profile, QByteArrayView operation)
{
    if (operation == "responses")
        return findDialect("openai-responses");
    if (operation == "completions")
        return findDialect("openai-completions");
    return findDialect(profile.dialect);
}

} // namespace sluice
