// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/clients_p.h"
#include "dialects/openaichat/openaichat_p.h"
#include "dialects/openaichat/passthrough.h"
#include "dialects/openaitext/openaiembeddings.h"
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

/// Embeddings for clients, as base64 or as numbers: not every provider has both, and some that take the wish ignore it.
class EmbeddingsFormat final : public ClientFormat
{
public:
    explicit EmbeddingsFormat(const ClientContext &) {}

    Result<PreparedRequest> pass(const json::Value &body, const Recipient &to) override
    {
        json::ObjectEditor editor(body);
        const json::Value format = body[formatField];
        const bool isKnown =
            !format.exists() || format.isNull() || format.text() == "float" || format.text() == "base64";
        if (!isKnown && !takesFormat(to.profile)) // nobody would tell that it is another one
            return openaichat::invalidRequest(formatField.toByteArray(), QStringLiteral("must be float or base64"));
        m_wantsBase64 = openaiembeddings::wantsBase64(body);
        m_isKnown = isKnown;
        if (!takesFormat(to.profile))
            editor.remove(formatField); // not lost: done here
        const Result<json::Document> document = json::Document::parse(editor.result());
        if (!document)
            return document.error();
        return prepareRequest("embeddings", document->root(), to.profile, to.model, {}, to.strict);
    }

    Result<QByteArray> forwardAnswer(const QByteArray &told) override
    {
        const QByteArray body =
            openaichat::withFitUsage(json::Value(QByteArrayView(told).trimmed()), openaichat::UsageForm::Embeddings)
                .value_or(told);
        if (!m_isKnown) // a wish of the provider's own
            return body;
        return m_wantsBase64 ? openaiembeddings::withBase64(body) : openaiembeddings::withNumbers(body);
    }

    QByteArray keepAlive() override { return {}; }

private:
    bool m_wantsBase64 = false;
    bool m_isKnown = false;
};

QByteArray encodeEmbeddingsError(const Error &error, const QByteArray &)
{
    return openaichat::encodeError(error);
}

} // namespace

ClientDialect embeddingsClient()
{
    return {.id = "openai-embeddings",
            .name = "embeddings",
            .path = "/embeddings",
            .makeFormat = makeFormat<EmbeddingsFormat>,
            .encodeError = encodeEmbeddingsError,
            .outputLimit = nullptr,
            .input = "input",
            .hasStreams = false};
}

} // namespace sluice
