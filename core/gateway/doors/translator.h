// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/conversion.h"
#include "engine/call/call.h"
#include "gateway/doors/doors.h"
#include "gateway/doors/keptconversation.h"

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
    /// The answers that Responses may refer to, and whose they are; null keeps none. Outlives the translator.
    AnswerStore *answers = nullptr;
    QByteArray owner = {};
    /// Nobody else has a key.
    bool isOnlyClient = true;
    /// Unix seconds now.
    std::function<qint64()> unixTime = {};
};

/// Turns one client request into an upstream one and the upstream's answer into the door's form. One per request, pure.
///
/// Where the target speaks the door's format the bytes pass through; else they go by way of values.
class Translator
{
public:
    explicit Translator(DoorRequest request);

    /// The model the client asked for and whether it wants a stream; an error is answered at once.
    struct Asked {
        QByteArray model;
        bool stream = false;
        QByteArrayList fallbacks = {};
        OutputMembers output = {};
        std::optional<double> temperature = {};
    };
    [[nodiscard]] Result<Asked> read();
    /// The answer that the request goes on from, when at most a provider keeps it; whose it is is asked before
    /// `prepare`.
    [[nodiscard]] const QByteArray &goesOnFrom() const { return m_conversation.elsewhere(); }
    /// The body for one target; `facts` is what is known of its model.
    [[nodiscard]] Result<PreparedBody> prepare(const Target &target, const ModelFacts &facts);
    /// Where a provider did not count, `counts` says what a format tells that has to tell something, marked as
    /// estimated; asked at the end, and only where the answer is told anew. Of a stream that is cut it says what the
    /// provider may have counted behind the cut.
    void countBy(std::function<std::optional<Usage>()> counts) { m_counts = std::move(counts); }
    /// Paths of the members that `prepare` took out or changed.
    [[nodiscard]] const QByteArrayList &dropped() const { return m_dropped; }

    /// A failure of the call as the client is told of it: what a provider refuses of a request that was told in its
    /// own format is named as the client wrote it.
    [[nodiscard]] Error told(const Error &failure);

    /// What to send for one upstream event; may be empty.
    [[nodiscard]] QByteArray event(const SseEvent &raw, const std::vector<StreamEvent> &decoded);
    /// What ends a stream that went well.
    [[nodiscard]] QByteArray end();
    /// Whether the answer is in the door's own format: its bytes are passed on, not told anew.
    [[nodiscard]] bool passesAnswer() const { return !m_upstream; }
    /// What ends a stream in the middle, because the rest may not be told; only behind an event that was told.
    [[nodiscard]] QByteArray cut();
    /// What ends a stream that failed.
    [[nodiscard]] QByteArray error(const Error &error);
    /// The body that tells a failure before any stream; empty for the door's usual one.
    [[nodiscard]] QByteArray errorBody(const Error &error, const QByteArray &requestId);
    /// What keeps a silent stream open.
    [[nodiscard]] QByteArray keepAlive() { return m_format->keepAlive(); }
    /// The body for a client that asked for no stream.
    [[nodiscard]] Result<QByteArray> answer(const QByteArray &upstreamBody);

private:
    [[nodiscard]] bool passesTo(const ProviderProfile &profile) const;
    /// The client's, with what it refers to put in place.
    [[nodiscard]] json::Value body() const;
    [[nodiscard]] Result<PreparedRequest> convert(const Recipient &to);
    [[nodiscard]] Result<PreparedRequest> namedByClient(Result<PreparedRequest> prepared,
                                                        const std::vector<Message> &messages) const;
    [[nodiscard]] std::optional<Usage> counted() const { return m_counts ? m_counts() : std::nullopt; }
    [[nodiscard]] std::optional<Usage> estimated() const;
    [[nodiscard]] QByteArray encodeCounts(const std::optional<Usage> &usage);
    void keep();
    void claim();

    DoorRequest m_request;
    const ClientDialect &m_dialect;
    KeptConversation m_conversation;
    std::unique_ptr<ClientFormat> m_format;
    /// What the target is asked in, when not in the door's own format.
    const UpstreamDialect *m_upstream = nullptr;
    QByteArrayList m_dropped;
    /// Whom it went to; the target's provider outlives this.
    std::optional<Target> m_target;
    ModelFacts m_facts;
    bool m_isClaimed = false;
    bool m_hasBegun = false;
    std::function<std::optional<Usage>()> m_counts;
};

/// What every door's body has: `model`, `stream`, `fallbacks`.
[[nodiscard]] Result<Translator::Asked> readAsked(const json::Value &body);

} // namespace sluice
