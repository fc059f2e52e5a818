// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/expecteduse.h"
#include "gateway/translator.h"
#include "json/visit.h"

#include <QCoreApplication>

#include <array>

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

/// The members that matter here; one walk finds them all, for a body may be large.
struct Members {
    json::Value model;
    json::Value stream;
    json::Value fallbacks;
    std::array<json::Value, 3> limits; ///< the later ones count for more
};

Members membersOf(const json::Value &body)
{
    Members members;
    const std::array<std::pair<QByteArrayView, json::Value *>, 6> wanted = {{
        {"model", &members.model},
        {"stream", &members.stream},
        {"fallbacks", &members.fallbacks},
        {"max_tokens", &members.limits[0]},
        {"max_completion_tokens", &members.limits[1]},
        {"max_output_tokens", &members.limits[2]},
    }};
    json::visitMembers(body, [&wanted](QByteArrayView key, const json::Value &value) {
        for (const auto &[name, place] : wanted) {
            if (key == name)
                *place = value;
        }
    });
    return members;
}

} // namespace

Result<Translator::Asked> readAsked(const json::Value &body)
{
    if (!body.isObject())
        return badMember({}, QCoreApplication::translate("Gateway", "The body must be a JSON object."));
    const Members members = membersOf(body);
    Translator::Asked asked;
    asked.model = members.model.text();
    if (asked.model.isEmpty()) {
        return badMember("model",
                         QCoreApplication::translate(
                             "Gateway", "`model` is missing. Name one as provider/model; GET /v1/models lists them."));
    }
    const json::Value &stream = members.stream;
    if (stream.exists() && !stream.isNull() && !stream.toBool())
        return badMember("stream", QCoreApplication::translate("Gateway", "`stream` must be true or false."));
    asked.stream = stream.toBool().value_or(false);
    for (const json::Value &limit : members.limits) {
        if (const std::optional<qint64> value = outputLimit(limit))
            asked.maxOutputTokens = value;
    }
    for (const json::Value &fallback : members.fallbacks.items())
        asked.fallbacks.append(fallback.text());
    return asked;
}

} // namespace sluice
