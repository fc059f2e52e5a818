// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Requests that tests of the simulator send, and the models they name.
namespace sluice::test::bodies {

inline const QByteArray user = R"({"role":"user","content":"Hello"})";
inline const QByteArray image =
    R"({"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,AA=="}}]})";
inline const QByteArray tools =
    R"("tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object"}}}])";

inline const QByteArray oss = "openai/gpt-oss-120b";
inline const QByteArray llama = "llama-3.3-70b-versatile";
inline const QByteArray glm = "accounts/fireworks/models/glm-5p3";
inline const QByteArray kimi = "accounts/fireworks/models/kimi-k3";
inline const QByteArray fireLlama = "accounts/fireworks/models/llama-v3p1-70b-instruct";

/// A chat body of a model with these members and messages.
[[nodiscard]] inline QByteArray chat(const QByteArray &model, const QByteArray &members = {},
                                     const QByteArray &messages = user)
{
    return R"({"model":")" + model + R"(","messages":[)" + messages + ']'
           + (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

} // namespace sluice::test::bodies
