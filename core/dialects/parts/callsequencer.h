// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"
#include "json/wholescan.h"

namespace sluice {

/// One step of one tool call; the steps of two calls are never mixed.
struct CallStep {
    enum class Kind { Begin, Arguments, End };
    Kind kind;
    QByteArray id = {};        ///< with Begin
    QByteArray name = {};      ///< with Begin
    QByteArray arguments = {}; ///< with Arguments
    friend bool operator==(const CallStep &, const CallStep &) = default;
};

/// Puts a stream's tool call deltas, which may be mixed, one call behind the other.
///
/// A call runs until its arguments are a whole JSON value and another call is there, or until `finish`; what comes for
/// the others meanwhile waits. It is told once its arguments begin, or at the end with `{}`; of an answer that was cut
/// it is not told without arguments, for a client might make it with none.
class CallSequencer
{
public:
    [[nodiscard]] std::vector<CallStep> add(const ToolCallDelta &delta);
    /// Ends the running call if its arguments are whole.
    [[nodiscard]] std::vector<CallStep> endWhole();
    /// Runs and ends all calls.
    [[nodiscard]] std::vector<CallStep> finish(FinishReason reason);
    [[nodiscard]] bool isRunning() const { return m_running < m_calls.size() && m_calls[m_running].begun; }

private:
    struct Call {
        QByteArray id;
        QByteArray name;
        QByteArray waiting;
        json::WholeScan scan;
        bool begun = false;
        bool hasArguments = false;
    };
    void run(std::vector<CallStep> &steps);
    void end(std::vector<CallStep> &steps);
    static void begin(Call &call, std::vector<CallStep> &steps);

    std::vector<Call> m_calls;
    std::size_t m_running = 0;
};

} // namespace sluice
