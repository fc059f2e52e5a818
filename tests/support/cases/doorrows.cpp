// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/doorrows.h"

namespace sluice::test {

namespace {

const QByteArray chatBody =
    R"("messages":[{"role":"user","content":"Hi"}],"tools":[{"type":"function","function":{"name":"look",)"
    R"("parameters":{"type":"object"}}}])";
const QByteArray responsesBody =
    R"("input":"Hi","tools":[{"type":"function","name":"look","parameters":{"type":"object"}}])";
const QByteArray messagesBody =
    R"("max_tokens":50,"messages":[{"role":"user","content":"Hi"}],"tools":[{"name":"look",)"
    R"("input_schema":{"type":"object"}}])";

} // namespace

const std::vector<DoorRow> &doorRows()
{
    static const std::vector<DoorRow> doors = {
        {"chat", DoorForm::Chat, "/v1/chat/completions", "groq", "fireworks", "chat/completions", chatBody},
        {"responses", DoorForm::Responses, "/v1/responses", "groq", "fireworks", "chat/completions", responsesBody},
        {"responses native", DoorForm::Responses, "/v1/responses", "fireworks", "groq", "responses", responsesBody},
        {"messages", DoorForm::Messages, "/v1/messages", "groq", "fireworks", "chat/completions", messagesBody},
        {"completions", DoorForm::Completions, "/v1/completions", "fireworks", "fireworks", "completions",
         R"("prompt":"Hi")"},
        {"completions as chat",
         DoorForm::Completions,
         "/v1/completions",
         "groq",
         "fireworks",
         "chat/completions",
         R"("prompt":"Hi")",
         false,
         {{"x-litellm-fallback", "1"}}},
        {"embeddings", DoorForm::Embeddings, "/v1/embeddings", "fireworks", "fireworks", "embeddings",
         R"("input":"Hi")", false}};
    return doors;
}

QByteArray requestOf(const DoorRow &door, const QByteArray &model, bool spare, bool stream)
{
    QByteArray body = "{\"model\":\"" + door.provider + '/' + model + "\",";
    if (spare)
        body += "\"fallbacks\":[\"" + door.spare + '/' + model + "s\"],";
    if (stream)
        body += "\"stream\":true,";
    return body + door.body + '}';
}

} // namespace sluice::test
