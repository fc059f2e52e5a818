// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "json/value.h"

#include <optional>
#include <vector>

namespace sluice {

/// Calls of chat's older form, `function_call`, and their results, which name the function in place of the call, made
/// today's: each call has an id and each result its call's.
class FunctionCalls
{
public:
    /// The call of the message at that place as a list of today's; an error where nobody could make it.
    [[nodiscard]] Result<QByteArray> add(std::size_t message, const json::Value &call);
    /// The id of the call that the result at that place is of; empty where none waits for one. Some results do not name
    /// their function, or name another: they are of the first call of their turn that waits.
    [[nodiscard]] QByteArray takeResult(std::size_t message, const QByteArray &name);
    /// A message of the user's closes a turn.
    void closeTurn();
    /// The messages with each result right behind its call, and a stand-in where none came, for providers insist on
    /// both; nothing where they stand so.
    [[nodiscard]] std::optional<QByteArray> arranged(const json::Value &messages) const;

private:
    struct Call {
        std::size_t message = 0;
        QByteArray name;
        QByteArray id;
        bool isOpen = true; ///< its turn is not over
        std::optional<std::size_t> result = {};
    };
    [[nodiscard]] Call *waiting(const QByteArray &name);

    std::vector<Call> m_calls;
};

} // namespace sluice
