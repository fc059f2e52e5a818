// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusal.h"
#include "dialects/openaichat/openaichat_p.h"
#include "wire/retryafter.h"
#include "json/utf8.h"

#include <QByteArrayList>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <span>

namespace sluice::openaichat {

namespace {

struct KnownCode {
    QByteArrayView text;
    ErrorKind kind;
};

/// Codes and types that say more than the status does.
constexpr KnownCode knownCodes[] = {
    {"rate_limit_exceeded", ErrorKind::RateLimit},
    {"rate_limit_error", ErrorKind::RateLimit},
    {"insufficient_quota", ErrorKind::Quota},
    {"billing_error", ErrorKind::Quota},
    {"blocked_api_access", ErrorKind::Quota},
    {"context_length_exceeded", ErrorKind::TooLarge},
    {"request_too_large", ErrorKind::TooLarge},
    {"model_not_found", ErrorKind::NotFound},
    {"model_decommissioned", ErrorKind::NotFound},
    {"not_found_error", ErrorKind::NotFound},
    {"unknown_url", ErrorKind::InvalidRequest}, // a path: no other target can help
    {"NOT_FOUND", ErrorKind::NotFound},
    {"invalid_api_key", ErrorKind::Auth},
    {"authentication_error", ErrorKind::Auth},
    {"permission_error", ErrorKind::Auth},
    {"capacity_exceeded", ErrorKind::Upstream},
    {"overloaded", ErrorKind::Upstream},
    {"overloaded_error", ErrorKind::Upstream},
    {"DEPLOYMENT_SCALING_UP", ErrorKind::Upstream},
};

/// Types so general that a failure status is to be believed before them.
constexpr KnownCode generalTypes[] = {
    {"invalid_request_error", ErrorKind::InvalidRequest},
    {"server_error", ErrorKind::Upstream},
    {"api_error", ErrorKind::Upstream},
    {"timeout", ErrorKind::Timeout},
    {"timeout_error", ErrorKind::Timeout},
};

std::optional<ErrorKind> lookUp(std::span<const KnownCode> table, const QByteArray &text)
{
    const auto found = std::ranges::find(table, QByteArrayView(text), &KnownCode::text);
    return found == table.end() ? std::nullopt : std::optional(found->kind);
}

ErrorKind kindOf(int status, const QByteArray &type, const QByteArray &code)
{
    for (const QByteArray &text : {code, type}) {
        if (const auto kind = lookUp(knownCodes, text))
            return *kind;
    }
    if (status == 412) // an account that is suspended or over its spending limit
        return ErrorKind::Quota;
    if (status >= 400)
        return errorKindForStatus(status);
    for (const QByteArray &text : {code, type}) {
        if (const auto kind = lookUp(generalTypes, text))
            return *kind;
    }
    return ErrorKind::Upstream;
}

bool mayHelpToRepeat(ErrorKind kind, int status)
{
    switch (kind) {
    case ErrorKind::RateLimit:
    case ErrorKind::Timeout:
    case ErrorKind::Upstream: return true;
    case ErrorKind::Auth:
    case ErrorKind::Quota:
    case ErrorKind::NotFound:
    case ErrorKind::TooLarge: return false;
    default: return isRetryableStatus(status);
    }
}

/// A string, or a number where some servers put one.
QByteArray looseText(const json::Value &value)
{
    return value.type() == json::Type::Number ? value.raw().toByteArray() : value.text();
}

/// FastAPI's list of what is wrong where.
QString validationText(const json::Value &detail)
{
    QStringList lines;
    for (const json::Value &item : detail.items()) {
        QByteArrayList place;
        for (const json::Value &step : item["loc"].items())
            place.append(looseText(step));
        const QByteArray message = item["msg"].text();
        lines.append(QString::fromUtf8(place.isEmpty() ? message : place.join('.') + ": " + message));
    }
    return lines.join(QStringLiteral("; "));
}

QString messageOf(const json::Value &object)
{
    for (const char *key : {"message", "detail", "error", "msg", "title"}) {
        const json::Value value = object[key];
        if (value.isString() && !value.text().isEmpty())
            return QString::fromUtf8(value.text());
        if (value.isArray())
            return validationText(value);
        if (value.isObject() && !messageOf(value).isEmpty())
            return messageOf(value);
    }
    return {};
}

/// What a provider says beside the members that every error has, as JSON.
QByteArray furtherMembers(const json::Value &error)
{
    constexpr qsizetype mostBytes = 64 * 1024;
    QByteArray members;
    for (const json::Member &member : error.members()) {
        const bool isKnown =
            member.key == "message" || member.key == "type" || member.key == "param" || member.key == "code";
        const qsizetype size = member.rawKey.size() + member.value.raw().size() + 2;
        if (isKnown || members.size() + size > mostBytes)
            continue;
        if (!members.isEmpty())
            members += ',';
        members.append(member.rawKey).append(':').append(member.value.raw());
    }
    return members;
}

/// Fills `error` but for its kind, which follows from what the provider calls its type: that is returned.
QByteArray readBody(const json::Value &body, Error &error)
{
    const json::Value inner = body["error"].isObject() ? body["error"] : body;
    error.members = json::validUtf8(furtherMembers(body["error"]));
    error.message = messageOf(inner);
    if (error.message.isEmpty())
        error.message = messageOf(body);
    error.code = looseText(inner["code"]);
    error.param = inner["param"].text();
    error.requestId = body["request_id"].text();
    for (const json::Value &object : {inner, body}) {
        for (const char *key : {"status_code", "status", "code"}) {
            const int status = looseText(object[key]).toInt(); // some write it as text
            if (error.httpStatus < 400 && status >= 400 && status < 600)
                error.httpStatus = status;
        }
    }
    return inner["type"].text();
}

QString statusMessage(int status)
{
    switch (status) {
    case 401: return QStringLiteral("The provider refused the key (HTTP 401); check it in the settings.");
    case 403: return QStringLiteral("The provider does not allow this request with this key (HTTP 403).");
    case 404: return QStringLiteral("The provider knows no such model or address (HTTP 404); check the model's name.");
    case 413: return QStringLiteral("The request is too large for the provider (HTTP 413); shorten it.");
    case 429: return QStringLiteral("The provider's rate limit is reached (HTTP 429); wait and try again.");
    case 0: return QStringLiteral("The provider reported an error without a message; try again.");
    default: break;
    }
    if (status >= 500)
        return QStringLiteral("The provider failed (HTTP %1); try again or use another model.").arg(status);
    return QStringLiteral("The provider refused the request (HTTP %1) and gave no reason.").arg(status);
}

/// Followed, it would lead the key to somebody else; asked again, it leads there again.
QString redirectMessage(int status, const QByteArray &location)
{
    const QUrl address = QUrl::fromEncoded(location.left(1000));
    const QString where = address.isValid() && !address.isEmpty() ? QStringLiteral(" to %1").arg(
                              address.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment))
                                                                  : QString();
    return QStringLiteral("The provider redirects%1 (HTTP %2), which is not followed, for the request has a key. Check "
                          "the provider's base URL.")
        .arg(where)
        .arg(status);
}

/// A short text that is no markup may be shown as the message.
QString plainMessage(const QByteArray &body)
{
    constexpr qsizetype longest = 500;
    const QByteArray text = body.trimmed();
    if (text.isEmpty() || text.size() > longest || text.startsWith('<') || text.startsWith('{'))
        return {};
    return QString::fromUtf8(text);
}

void settle(Error &error, const QByteArray &type)
{
    error.source = ErrorSource::Upstream;
    error.kind = kindOf(error.httpStatus, type, error.code);
    error.retryable = mayHelpToRepeat(error.kind, error.httpStatus);
}

} // namespace

Error decodeError(int httpStatus, const HeaderList &headers, const QByteArray &body)
{
    constexpr qsizetype keptBody = 64 * 1024;
    Error error;
    error.httpStatus = httpStatus;
    QByteArray type;
    const Result<json::Document> document = json::Document::parse(errorText(body));
    if (document.ok()) {
        const json::Value root = document->root();
        const auto items = root.items();
        type = readBody(items.empty() ? root : items.front(), error);
        if (root.isString())
            error.message = QString::fromUtf8(root.text());
    } else {
        type = readCutError(body, error);
        if (error.message.isEmpty())
            error.message = plainMessage(body);
    }
    if (error.message.isEmpty())
        error.message = statusMessage(httpStatus);
    for (const char *name : {"x-request-id", "request-id"}) {
        if (headers.contains(name))
            error.requestId = headers.value(name);
    }
    settle(error, type);
    if (httpStatus >= 300 && httpStatus < 400) {
        error.code = "redirected";
        error.message = redirectMessage(httpStatus, headers.value("location"));
        error.retryable = false;
    }
    const QByteArray advice = headers.value("x-should-retry");
    if (advice == "true" || advice == "false")
        error.retryable = advice == "true";
    error.retryAfter = retryAfterByDate(headers);
    error.body = body.left(keptBody);
    return error;
}

std::optional<Error> embeddedError(const json::Value &body, bool flat)
{
    const json::Value inner = body["error"];
    const bool told = inner.isObject() || (inner.isString() && !inner.text().isEmpty()) || inner.toBool() == true;
    if (!told && !flat && body["object"].raw() != "\"error\"")
        return {};
    Error error;
    const QByteArray type = readBody(body, error);
    if (error.message.isEmpty())
        error.message = statusMessage(error.httpStatus);
    error.body = body.raw().toByteArray();
    settle(error, type);
    return error;
}

Error invalidRequest(const QByteArray &param, const QString &message)
{
    return refusal(Refusal::InvalidRequest,
                   param.isEmpty() ? message : QStringLiteral("'%1' %2.").arg(QString::fromUtf8(param), message),
                   param);
}

Error protocolError(const QString &message)
{
    return refusal(Refusal::AnswerBroken, message);
}

Error unusableError(const QString &message)
{
    Error error = protocolError(message);
    error.unreadable = true;
    return error;
}

Error onlyImagesError()
{
    return unusableError(QStringLiteral("The model answered with images only, which cannot be told in this format; ask "
                                        "/v1/chat/completions."));
}

Error namelessCallError()
{
    return unusableError(QStringLiteral("The provider sent a tool call without a name; try again."));
}

} // namespace sluice::openaichat
