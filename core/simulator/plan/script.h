// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/plan/ask.h"

namespace sluice::sim {

/// A tool call as a script gives it; `arguments` is the text the model is to write, usually JSON.
struct ScriptedCall {
    QByteArray name;
    QByteArray arguments;
};

/// One answer of a script; with calls the text comes before them.
struct ScriptedAnswer {
    QByteArray text;
    std::vector<ScriptedCall> calls;
};

/// Answers laid down beforehand, by conversation and turn (README). Immutable, used from all lanes.
class Script
{
public:
    Script() = default;
    /// Reads the JSON text; a fault is an InvalidRequest error that names the place.
    [[nodiscard]] static Result<Script> parse(const QByteArray &json);
    /// Those of another one, behind its own.
    void append(Script more);
    /// The answer to this request; null when it is no conversation of the script, or the script has come to its end.
    [[nodiscard]] const ScriptedAnswer *answerTo(const Ask &ask) const;

private:
    struct Conversation {
        QByteArray contains;
        std::vector<ScriptedAnswer> answers;
    };

    [[nodiscard]] static bool matches(const Conversation &conversation, const Ask &ask);

    std::vector<Conversation> m_conversations;
};

} // namespace sluice::sim
