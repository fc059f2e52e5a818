// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "chat/request.h"
#include "meter/measures.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace sluice {

/// Where one answer stands.
enum class PaneState { Idle, Connecting, Waiting, Thinking, Answering, Done, Stopped, Length, Filtered, Failed };

/// Whether nothing more will come.
[[nodiscard]] inline bool isTerminal(PaneState state)
{
    return state >= PaneState::Done;
}

/// What happened to one answer since the last look.
struct PaneUpdate {
    PaneState state = PaneState::Idle;
    /// The model it went to, as "provider/model"; empty as long as that is not known.
    QByteArray target = {};
    QByteArray newText = {};
    QByteArray newReasoning = {};
    /// All tool calls so far.
    std::vector<ToolCall> toolCalls = {};
    Counters counters = {};
    Phases phases = {};
    /// Set in state Failed; the text that came stays valid.
    std::optional<Error> error = {};
    /// Monotonic ns at which the request was sent, for lining panes up.
    qint64 sentNs = 0;
};

/// One event of a stream as it came.
struct CapturedEvent {
    /// After the request was sent.
    qint64 offsetNs = 0;
    QByteArray event = {}; ///< its name; empty when it has none
    QByteArray data = {};
    /// What it says of the answer: "start", "text", "thinking", "refusal", "call", "citation", "usage", "end", "error",
    /// or nothing.
    QByteArray kind = {};
    /// The piece of text it holds.
    QByteArray delta = {};
};

/// One running answer. Thread-safe: filled on the lane, read and stopped from anywhere.
class PaneFeed
{
public:
    virtual ~PaneFeed() = default;
    /// Everything since the last call; cheap when nothing came.
    [[nodiscard]] virtual PaneUpdate take() = 0;
    /// Ends the answer; the text so far stays and the state becomes Stopped.
    virtual void stop() = 0;
    /// The exact JSON sent upstream; empty before it was.
    [[nodiscard]] virtual QByteArray requestBody() const = 0;
    /// Names of the parameters that were left out because the provider does not take them.
    [[nodiscard]] virtual QByteArrayList droppedParameters() const = 0;
    /// The stream's events from that one on, as far as they were kept.
    [[nodiscard]] virtual std::vector<CapturedEvent> events(std::size_t /*from*/) const { return {}; }
    /// Whether it was saved before and comes from no model now.
    [[nodiscard]] virtual bool isReplay() const { return false; }
    /// How many events were not kept because the stream was too long.
    [[nodiscard]] virtual qint64 eventsNotKept() const { return 0; }
};

} // namespace sluice
