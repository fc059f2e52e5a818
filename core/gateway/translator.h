// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"
#include "engine/call.h"
#include "gateway/doors.h"
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
    /// The body for one target; `maxOutputTokens` is the model's cap when known.
    [[nodiscard]] virtual Result<PreparedBody> prepare(const Target &target, std::optional<qint64> maxOutputTokens) = 0;
    /// Paths of the members that `prepare` took out or changed.
    [[nodiscard]] virtual QByteArrayList dropped() const = 0;

    /// What to send for one upstream event; may be empty.
    [[nodiscard]] virtual QByteArray event(const SseEvent &raw, const std::vector<StreamEvent> &decoded) = 0;
    /// What ends a stream that went well.
    [[nodiscard]] virtual QByteArray end() = 0;
    /// What ends a stream that failed.
    [[nodiscard]] virtual QByteArray error(const Error &error) = 0;
    /// What keeps a silent stream open.
    [[nodiscard]] virtual QByteArray keepAlive() = 0;
    /// The body for a client that asked for no stream.
    [[nodiscard]] virtual Result<QByteArray> answer(const QByteArray &upstreamBody) = 0;
};

/// The translator for a door, or null when the door takes no model request.
[[nodiscard]] std::unique_ptr<Translator> makeTranslator(const DoorRequest &request);

} // namespace sluice
