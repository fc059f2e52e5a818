// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/embeddingstranslator.h"

#include "dialects/openaiembeddings.h"
#include "dialects/passthrough.h"
#include "json/objecteditor.h"

namespace sluice {

namespace {

constexpr QByteArrayView formatField = "encoding_format";

bool takesFormat(const ProviderProfile &profile)
{
    const FieldRules &rules = profile.rulesFor("embeddings");
    const auto rule = rules.find(formatField.toByteArray());
    return rule == rules.end() || rule->second.supported;
}

} // namespace

/// There is no stream of vectors, whatever the client says.
Result<Translator::Asked> EmbeddingsTranslator::read()
{
    Result<Asked> asked = readAsked(m_request.body);
    if (asked.ok())
        asked->stream = false;
    return asked;
}

Result<PreparedBody> EmbeddingsTranslator::prepare(const Target &target, const ModelFacts &)
{
    const ProviderProfile &profile = target.provider->profile;
    json::ObjectEditor editor(m_request.body);
    m_makesBase64 = !takesFormat(profile) && openaiembeddings::wantsBase64(m_request.body);
    if (!takesFormat(profile))
        editor.remove(formatField); // not lost: done here
    const QByteArray bytes = editor.result();
    const Result<json::Document> document = json::Document::parse(bytes);
    if (!document)
        return document.error();
    Result<PreparedRequest> prepared =
        prepareRequest("embeddings", document->root(), profile, target.model, {}, m_request.strict);
    if (!prepared)
        return prepared.error();
    m_dropped = prepared->dropped;
    return PreparedBody{prepared->body, prepared->headers, "embeddings"};
}

Result<QByteArray> EmbeddingsTranslator::answer(const QByteArray &upstreamBody)
{
    if (!m_makesBase64)
        return upstreamBody;
    return openaiembeddings::withBase64(upstreamBody);
}

} // namespace sluice
