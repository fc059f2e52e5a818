// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"
#include "engine/call.h"
#include "gateway/doors.h"
#include "pricing/modeltable.h"
#include "wire/sse.h"
#include "json/value.h"

#include <memory>

namespace sluice {

/// What a door knows of one request before it is sent.
struct DoorRequest {
    DoorMatch door;
    /// The client's body; outlives the translator.
    json::Value body;
    bool strict = false;
    /// Letters and digits that make the ids in the answer unique.
    QByteArray id = {};
    /// Whether text completions may become chat where a provider has no other.
    bool textAsChat = false;
    /// Unix seconds now.
    std::function<qint64()> unixTime = {};
};

/// Turns one client request into an upstream one and the upstream's answer into the door's form. One per request, pure.
///
/// The same dialect on both sides passes bytes through; other pairs go through the neutral values.
class Translator
{
public:
    virtual ~Translator() = default;

    /// The model the client asked for and whether it wants a stream; an error is answered at once.
    struct Asked {
        QByteArray model;
        bool stream = false;
        QByteArrayList fallbacks = {};
        /// The limit on the answer's tokens, where the client set one.
        std::optional<qint64> maxOutputTokens = {};
    };
    [[nodiscard]] virtual Result<Asked> read() = 0;
    /// The body for one target; `facts` is what is known of its model.
    [[nodiscard]] virtual Result<PreparedBody> prepare(const Target &target, const ModelFacts &facts) = 0;
    /// Paths of the members that `prepare` took out or changed.
    [[nodiscard]] virtual QByteArrayList dropped() const = 0;

    /// What to send for one upstream event; may be empty.
    [[nodiscard]] virtual QByteArray event(const SseEvent &raw, const std::vector<StreamEvent> &decoded) = 0;
    /// What ends a stream that went well.
    [[nodiscard]] virtual QByteArray end() = 0;
    /// What ends a stream that failed.
    [[nodiscard]] virtual QByteArray error(const Error &error) = 0;
    /// The body that tells a failure before any stream; empty for the door's usual one.
    [[nodiscard]] virtual QByteArray errorBody(const Error &, const QByteArray & /*requestId*/) { return {}; }
    /// What keeps a silent stream open.
    [[nodiscard]] virtual QByteArray keepAlive() = 0;
    /// The body for a client that asked for no stream.
    [[nodiscard]] virtual Result<QByteArray> answer(const QByteArray &upstreamBody) = 0;
};

/// What every door's body has: `model`, `stream`, `fallbacks`.
[[nodiscard]] Result<Translator::Asked> readAsked(const json::Value &body);

/// The translator for a door, or null when the door takes no model request.
[[nodiscard]] std::unique_ptr<Translator> makeTranslator(const DoorRequest &request);

} // namespace sluice
