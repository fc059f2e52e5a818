// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translator.h"

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

Result<Translator::Asked> readAsked(const json::Value &body)
{
    if (!body.isObject())
        return badMember({}, QCoreApplication::translate("Gateway", "The body must be a JSON object."));
    Translator::Asked asked;
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
    for (const char *limit : {"max_tokens", "max_completion_tokens", "max_output_tokens"}) {
        if (const std::optional<qint64> value = body[limit].toInt())
            asked.maxOutputTokens = value;
    }
    for (const json::Value &fallback : body["fallbacks"].items())
        asked.fallbacks.append(fallback.text());
    return asked;
}

} // namespace sluice
