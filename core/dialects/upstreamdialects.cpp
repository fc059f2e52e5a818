// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/chatanswerfitter.h"
#include "dialects/openaichat/chatfit.h"
#include "dialects/openaichat/openaichat.h"
#include "dialects/openairesponses/responsesreader.h"
#include "dialects/openaitext/completionsreader.h"
#include "dialects/openaitext/openaiembeddings.h"
#include "dialects/parts/bodyforms.h"
#include "dialects/parts/finishreason.h"

#include <algorithm>

namespace sluice {

namespace {

class ChatReader final : public StreamReader
{
public:
    std::vector<StreamEvent> decode(const SseEvent &event) override { return m_decoder.decode(event); }
    std::vector<StreamEvent> end() override { return m_decoder.end(); }
    void expect(const StreamExpectation &expected) override { m_decoder.expect(expected); }
    bool complete() const override { return m_decoder.isOver(); }
    bool finished() const override { return complete() || m_decoder.isFinished(); }
    bool hasBegun() const override { return m_decoder.hasBegun(); }
    AnswerFacts facts() const override { return m_decoder.facts(); }

private:
    openaichat::StreamDecoder m_decoder;
};

template<typename Reader>
std::unique_ptr<StreamReader> makeReader()
{
    return std::make_unique<Reader>();
}

template<typename Folder>
std::unique_ptr<BodyFolder> makeFolder()
{
    return std::make_unique<Folder>();
}

/// Failures of a Responses body are told by its `error`, as everywhere.
std::optional<Error> noFailure(const json::Value &)
{
    return {};
}

QByteArray encodeChatRequest(const ChatRequest &request, const ProviderProfile &profile)
{
    return openaichat::encodeRequest(request, {profile.maxTokensField, profile.reasoningField, profile.streamOptions});
}

// The first is a provider's usual one; the others go with their operations.
const UpstreamDialect table[] = {
    {"openai-chat",
     {},
     makeReader<ChatReader>,
     makeFolder<ChatFolder>,
     unfoldChat,
     failureInChatAnswer,
     openaichat::usageOf,
     factsOfChoices,
     openaichat::decodeError,
     encodeChatRequest,
     fitChatRequest,
     openaichat::decodeResponse},
    {"openai-responses", "responses", makeReader<ResponsesReader>, makeFolder<ResponsesFolder>, unfoldResponse,
     noFailure, openaichat::usageOf, factsOfResponse, openaichat::decodeError},
    {"openai-completions", "completions", makeReader<CompletionsReader>, makeFolder<CompletionsFolder>,
     unfoldCompletions, failureInChoices, openaichat::usageOf, factsOfChoices, openaichat::decodeError},
    {"openai-embeddings", "embeddings", makeReader<ChatReader>, makeFolder<ChatFolder>, unfoldChat, noFailure,
     openaiembeddings::usageOf, factsOfChoices, openaichat::decodeError},
};

template<typename Is>
const UpstreamDialect *find(Is is)
{
    const auto found = std::find_if(std::begin(table), std::end(table), is);
    return found == std::end(table) ? nullptr : &*found;
}

} // namespace

std::span<const UpstreamDialect> upstreamDialects()
{
    return table;
}

const UpstreamDialect *findDialect(QByteArrayView id)
{
    return find([id](const UpstreamDialect &dialect) { return dialect.id == id; });
}

const UpstreamDialect *dialectOf(const ProviderProfile &profile, QByteArrayView operation)
{
    const auto told = profile.operationDialects.empty() ? profile.operationDialects.end()
                                                        : profile.operationDialects.find(operation.toByteArray());
    if (told != profile.operationDialects.end())
        return findDialect(told->second);
    const UpstreamDialect *usual = find([operation](const UpstreamDialect &dialect) {
        return !dialect.operation.isEmpty() && dialect.operation == operation;
    });
    return usual ? usual : findDialect(profile.dialect);
}

} // namespace sluice
