// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/chattranslator.h"
#include "gateway/completionstranslator.h"
#include "gateway/embeddingstranslator.h"
#include "gateway/messagestranslator.h"
#include "gateway/responsestranslator.h"

namespace sluice {

std::unique_ptr<Translator> makeTranslator(const DoorRequest &request)
{
    switch (request.door.door) {
    case Door::Chat: return std::make_unique<ChatTranslator>(request);
    case Door::Responses: return std::make_unique<ResponsesTranslator>(request);
    case Door::Messages: return std::make_unique<MessagesTranslator>(request);
    case Door::Completions: return std::make_unique<CompletionsTranslator>(request);
    case Door::Embeddings: return std::make_unique<EmbeddingsTranslator>(request);
    default: return nullptr;
    }
}

} // namespace sluice
