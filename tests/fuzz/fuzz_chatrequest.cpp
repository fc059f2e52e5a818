// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz.h"

#include "dialects/openaichat/openaichat.h"
#include "dialects/openaichat/passthrough.h"
#include "dialects/openaitext/openaicompletions.h"

using namespace sluice;

// A request that can be read can be written, and is then read as the same; it can be fitted to every provider.

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const std::vector<ProviderProfile> profiles = builtInProfiles().value();
    const auto document = json::Document::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!document.ok())
        return 0;
    for (const ProviderProfile &profile : profiles) {
        const auto prepared = prepareChatRequest(document->root(), profile, "m", 100, false);
        if (prepared.ok())
            fuzz::require(json::Document::parse(prepared->body).ok(), "a fitted request is valid", prepared->body);
    }
    const auto form = openaicompletions::toChat(document->root());
    if (form.ok())
        fuzz::require(json::Document::parse(form->body).ok(), "a text request as chat is valid", form->body);
    const auto request = openaichat::decodeRequest(document->root());
    if (!request.ok())
        return 0;
    const openaichat::Flavour flavour{"max_tokens", "reasoning_content", true};
    const QByteArray once = openaichat::encodeRequest(*request, flavour);
    const auto again = json::Document::parse(once);
    fuzz::require(again.ok(), "a written request is valid", once);
    const auto reread = openaichat::decodeRequest(again->root());
    fuzz::require(reread.ok(), "a written request can be read", once);
    const QByteArray twice = openaichat::encodeRequest(*reread, flavour);
    fuzz::require(once == twice, "a request is read as it was written", once + '\n' + twice);
    return 0;
}
