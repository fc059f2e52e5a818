// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an answer ended, as it is kept.
#include "sessions/messagerow.h"
#include "json/value.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr std::pair<AnswerState, const char *> states[] = {
    {AnswerState::None, ""},           {AnswerState::Running, "running"}, {AnswerState::Done, "done"},
    {AnswerState::Stopped, "stopped"}, {AnswerState::Length, "length"},   {AnswerState::Filtered, "filtered"},
    {AnswerState::Failed, "failed"},   {AnswerState::Cut, "cut"},
};

constexpr int lastKind = static_cast<int>(ErrorKind::Internal);
constexpr int lastSource = static_cast<int>(ErrorSource::Internal);

} // namespace

QByteArray answerStateName(AnswerState state)
{
    return std::find_if(std::begin(states), std::end(states), [&](const auto &row) { return row.first == state; })
        ->second;
}

AnswerState answerStateOfName(QByteArrayView name)
{
    const auto *found =
        std::find_if(std::begin(states), std::end(states), [&](const auto &row) { return name == row.second; });
    return found == std::end(states) ? AnswerState::Done : found->first;
}

QByteArray errorJson(const std::optional<Error> &error)
{
    if (!error)
        return {};
    json::Writer out;
    out.beginObject().key("kind").string(errorKindName(error->kind));
    out.key("source").integer(static_cast<int>(error->source)).key("retryable").boolean(error->retryable);
    out.key("status").integer(error->httpStatus).key("code").string(error->code).key("param").string(error->param);
    out.key("request_id").string(error->requestId).key("message").string(error->message.toUtf8());
    return out.endObject().take();
}

std::optional<Error> readError(const QByteArray &json)
{
    if (json.isEmpty())
        return std::nullopt;
    const Result<json::Document> parsed = json::Document::parseForeign(json);
    if (!parsed.ok() || !parsed->root().isObject())
        return std::nullopt;
    const json::Value root = parsed->root();
    Error error;
    for (int kind = 0; kind <= lastKind; ++kind) {
        if (errorKindName(static_cast<ErrorKind>(kind)) == root["kind"].text())
            error.kind = static_cast<ErrorKind>(kind);
    }
    error.source = static_cast<ErrorSource>(std::clamp<qint64>(root["source"].toInt().value_or(0), 0, lastSource));
    error.retryable = root["retryable"].toBool().value_or(false);
    error.httpStatus = static_cast<int>(std::clamp<qint64>(root["status"].toInt().value_or(0), 0, 999));
    error.code = root["code"].text();
    error.param = root["param"].text();
    error.requestId = root["request_id"].text();
    error.message = QString::fromUtf8(root["message"].text());
    return error;
}

} // namespace sluice
