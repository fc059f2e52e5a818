// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/chattranslator.h"

#include "dialects/openaichat.h"

#include <QCoreApplication>

namespace sluice {

namespace {

Error badMember(const QByteArray &param, const QString &message)
{
    Error error{ErrorKind::InvalidRequest, ErrorSource::Downstream};
    error.httpStatus = 400;
    error.type = "invalid_request_error";
    error.param = param;
    error.message = message;
    return error;
}

} // namespace

Result<Translator::Asked> ChatTranslator::read()
{
    const json::Value &body = m_request.body;
    if (!body.isObject())
        return badMember({}, QCoreApplication::translate("Gateway", "The body must be a JSON object."));
    Asked asked;
    asked.model = body["model"].text();
    if (asked.model.isEmpty()) {
        return badMember("model",
                         QCoreApplication::translate(
                             "Gateway", "`model` is missing. Name one as provider/model; GET /v1/models lists them."));
    }
    const json::Value stream = body["stream"];
    if (stream.exists() && !stream.isNull() && !stream.toBool())
        return badMember("stream", QCoreApplication::translate("Gateway", "`stream` must be true or false."));
    asked.stream = stream.toBool().value_or(false);
    for (const char *limit : {"max_tokens", "max_completion_tokens"}) {
        if (const std::optional<qint64> value = body[limit].toInt())
            asked.maxOutputTokens = value;
    }
    for (const json::Value &fallback : body["fallbacks"].items())
        asked.fallbacks.append(fallback.text());
    return asked;
}

Result<PreparedBody> ChatTranslator::prepare(const Target &target, std::optional<qint64> maxOutputTokens)
{
    Result<PreparedRequest> prepared =
        prepareChatRequest(m_request.body, target.provider->profile, target.model, maxOutputTokens, m_request.strict);
    if (!prepared)
        return prepared.error();
    m_dropped = prepared->dropped;
    m_filter.emplace(ChatChunkFilter::Options{prepared->clientWantsUsage, m_request.door.groqPath});
    return PreparedBody{prepared->body, prepared->headers};
}

QByteArray ChatTranslator::event(const SseEvent &raw, const std::vector<StreamEvent> &)
{
    if (raw.data == "[DONE]")
        return {}; // `end` sends ours, after whatever is still owed
    const QByteArray data = m_filter->filter(raw.data);
    return data.isEmpty() ? QByteArray() : formatSseEvent(data);
}

QByteArray ChatTranslator::end()
{
    QByteArray out;
    for (const QByteArray &data : m_filter->end())
        out += formatSseEvent(data);
    return out + "data: [DONE]\n\n";
}

QByteArray ChatTranslator::error(const Error &error)
{
    return formatSseEvent(openaichat::encodeError(error));
}

} // namespace sluice
