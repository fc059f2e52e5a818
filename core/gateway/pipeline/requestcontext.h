// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/lists/modellister.h"
#include "engine/upstream/upstreamfetch.h"
#include "gateway/doors/tokencount.h"
#include "gateway/pipeline/guards/guarding.h"
#include "gateway/pipeline/requestlog.h"
#include "gateway/pipeline/requestswitches.h"

namespace sluice {

class GuardWatch;

/// What a request comes with, and what it is served by.
struct Arrival {
    DoorMatch door;
    CallerCredentials caller = {};
    QByteArray id;
    HeaderList headers = {};
    QByteArray body = {};
    /// Monotonic ns when its last byte was read.
    qint64 receivedNs = 0;
    QByteArray method = "POST";
    QByteArray query = {};
};

/// A request to a model on its way: who asks what, and what the steps found out about it. Lives on its lane's thread,
/// as long as its session.
struct RequestContext {
    /// All of these outlive it.
    RequestContext(std::shared_ptr<GatewayShared> shared, GatewaySetupPtr setup, Transport &transport,
                   ModelLister &lister, Arrival arrival);

    /// Reads a body as the door does: the client's, or what a step made of it. An error is the client's answer.
    [[nodiscard]] Result<void> read(const QByteArray &body);

    /// Whether a model may be named to the client: its key may use it.
    [[nodiscard]] NameFilter mayName() const;
    /// Where services are asked that nobody waits for.
    [[nodiscard]] GuardWatch &watch();

    /// Whether it only asks for the number of its tokens.
    [[nodiscard]] bool countsTokens() const { return arrival.door.door == Door::CountTokens; }

    /// Whether it asks for an answer of before.
    [[nodiscard]] bool asksForKept() const
    {
        return arrival.door.door == Door::KeptAnswer || arrival.door.door == Door::CancelKept
               || arrival.door.door == Door::KeptInput;
    }

    const std::shared_ptr<GatewayShared> shared;
    /// As it was when the request came; the targets point into it.
    const GatewaySetupPtr setup;
    Transport &transport;
    ModelLister &lister;
    const Arrival arrival;
    const RequestSwitches switches;
    /// The client's trace; empty when it has none.
    const QByteArray traceParent;

    /// What was read, and what its members lie in.
    std::optional<json::Document> document;
    std::optional<DoorRequest> request;
    std::unique_ptr<Translator> translator;
    Translator::Asked asked;
    /// About what it takes of a limit on tokens: the body and what may be answered.
    qint64 tokens = 0;
    /// The providers' lists were waited for.
    bool listsAwaited = false;
    /// What the records say of the answer that is referred to, once they were asked.
    std::optional<Result<std::optional<AnswerOwner>>> owner;
    /// Of a request for an answer that a provider keeps: who is asked for it, and what came.
    std::unique_ptr<UpstreamFetch> fetch;
    std::optional<Result<QByteArray>> fetched;
    const UpstreamDialect *fetchedIn = nullptr;
    /// Of a request that only asks for the count.
    std::optional<CountedTokens> counted;
    /// Best first.
    std::vector<Target> targets;
    /// Beside those that its target's body has.
    HeaderList moreHeaders;
    /// Who is shown the answer as it comes, in this order.
    std::vector<std::shared_ptr<AnswerFilter>> filters;
    std::unique_ptr<Call> call;
    GuardReport guardReport;
    /// A body that was guarded on another thread.
    std::optional<GuardedRequest> guarded;
    bool servicesAsked = false;
    /// Those that look at the answer.
    GuardRuleList answerRules;
    /// Of an answer that comes as a stream; null when nobody looks at it.
    std::unique_ptr<AnswerGuard> answerGuard;
    RequestMoney money; // looks at the call until it is gone
    RequestLog log;     // at call, translator and money
};

} // namespace sluice
