// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/faults/refusal.h"

#include "json/writer.h"

namespace sluice::sim {

QByteArray errorObject(const Refusal &refusal)
{
    json::Writer out;
    out.beginObject().key("message").string(refusal.message).key("type").string(refusal.type);
    if (!refusal.param.isEmpty())
        out.key("param").string(refusal.param);
    if (!refusal.code.isEmpty())
        out.key("code").string(refusal.code);
    if (refusal.failedGeneration)
        out.key("failed_generation").string(*refusal.failedGeneration);
    return out.endObject().take();
}

QByteArray errorBody(Provider provider, const Refusal &refusal, const QByteArray &requestId)
{
    if (!refusal.body.isEmpty())
        return refusal.body;
    json::Writer out;
    if (provider == Provider::Groq)
        return out.beginObject().key("error").raw(errorObject(refusal)).endObject().take();
    // Two forms are in use there: the one with an upper-case code names the request, the other one is OpenAI's.
    if (!refusal.code.isEmpty() && refusal.code.at(0) >= 'A' && refusal.code.at(0) <= 'Z') {
        Refusal coded = refusal;
        coded.type = "error";
        return out.beginObject()
            .key("error")
            .raw(errorObject(coded))
            .key("request_id")
            .string(requestId)
            .endObject()
            .take();
    }
    out.beginObject().key("error").beginObject().key("object").string("error").key("type").string(refusal.type);
    out.key("code").string(refusal.code.isEmpty() ? refusal.type : refusal.code);
    return out.key("message").string(refusal.message).endObject().endObject().take();
}

Refusal wrongKey(Provider provider)
{
    if (provider == Provider::Groq)
        return {.status = 401, .message = "Invalid API Key", .code = "invalid_api_key"};
    return {.status = 401, .message = "The API key you provided is invalid."};
}

Refusal unknownPath(Provider provider, const QByteArray &method, const QByteArray &path)
{
    if (provider == Provider::Groq) {
        return {.status = 404,
                .message = "Unknown request URL: " + method + ' ' + path
                           + ". Please check the URL for typos, or see the docs at https://console.groq.com/docs/",
                .code = "unknown_url"};
    }
    return {.status = 404, .message = "Path not found", .body = R"({"error":"Path not found"})"};
}

Refusal unknownModel(Provider provider, const QByteArray &id)
{
    if (provider == Provider::Groq) {
        return {.status = 404,
                .message = "The model `" + id + "` does not exist or you do not have access to it.",
                .code = "model_not_found"};
    }
    return {.status = 404,
            .message = "Model not found, inaccessible, and/or not deployed",
            .code = "NOT_FOUND",
            .param = "model"};
}

Refusal retiredModel(const QByteArray &id)
{
    return {.message =
                "The model `" + id
                + "` has been decommissioned and is no longer supported. Please refer to "
                  "https://console.groq.com/docs/deprecations for a recommendation on which model to use instead.",
            .code = "model_decommissioned"};
}

Refusal malformedBody(Provider provider, const QByteArray &what)
{
    if (provider == Provider::Groq)
        return {.message = "invalid JSON body: " + what};
    json::Writer out;
    out.beginObject().key("detail").beginArray().beginObject().key("loc").beginArray().string("body").endArray();
    out.key("msg").string("JSON decode error: " + what).key("type").string("json_invalid").endObject().endArray();
    return {.status = 422, .message = what, .body = out.endObject().take()};
}

} // namespace sluice::sim
