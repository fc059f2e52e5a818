// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"
#include "chat/response.h"
#include "chat/streamevent.h"
#include "dialects/parts/answerfacts.h"
#include "dialects/parts/streamexpectation.h"
#include "dialects/preparedrequest.h"
#include "wire/sse.h"
#include "json/value.h"

#include <memory>
#include <span>

namespace sluice {

/// Reads what one provider's stream says, event by event, whatever the dialect. One per stream.
class StreamReader
{
public:
    virtual ~StreamReader() = default;
    [[nodiscard]] virtual std::vector<StreamEvent> decode(const SseEvent &event) = 0;
    /// Call at the end of the bytes; tells a stream that was cut as Failed.
    [[nodiscard]] virtual std::vector<StreamEvent> end() = 0;
    /// Call before the first event: what was asked for.
    virtual void expect(const StreamExpectation & /*expected*/) {}
    /// The one place that says when an answer is over: its terminal event came, so that nothing more is to be waited
    /// for, and what follows is no part of it.
    [[nodiscard]] virtual bool complete() const = 0;
    /// Whether the answer itself has ended, and at most its usage is still to come.
    [[nodiscard]] virtual bool finished() const { return complete(); }
    /// Whether something of the answer was told, also what no event tells: sound, tools that the provider ran, choices
    /// that nobody reads. From then on it is bought.
    [[nodiscard]] virtual bool hasBegun() const = 0;
    /// What the answer said of itself so far, also one that failed: of all its choices, as of a whole answer.
    [[nodiscard]] virtual AnswerFacts facts() const = 0;
};

/// Puts the events of a stream together to the body that a request without a stream gets.
class BodyFolder
{
public:
    virtual ~BodyFolder() = default;
    virtual void add(const SseEvent &event) = 0;
    /// The body; call it once the reader found the stream complete.
    [[nodiscard]] virtual QByteArray body() = 0;
};

/// One format that providers are asked in: pure functions in a table.
struct UpstreamDialect {
    QByteArray id;
    /// The operation whose answers have this format unless the profile says otherwise; empty: none by itself.
    QByteArray operation;
    std::unique_ptr<StreamReader> (*makeReader)();
    std::unique_ptr<BodyFolder> (*makeFolder)();
    /// The events of a stream that says what a whole body says.
    std::vector<SseEvent> (*unfold)(const json::Value &body);
    /// The failure that a body with a good status tells of; nothing if it is an answer.
    std::optional<Error> (*failureIn)(const json::Value &body);
    /// What a whole answer tells of what it used; unset is what it does not tell.
    Usage (*usageOf)(const json::Value &body);
    /// What a whole answer says of itself.
    AnswerFacts (*factsOf)(const json::Value &body);
    Error (*decodeError)(int httpStatus, const HeaderList &headers, const QByteArray &body);
    /// The body of a request made of values, in the provider's flavour; null for formats that are only passed on.
    QByteArray (*encodeRequest)(const ChatRequest &request, const ProviderProfile &profile) = nullptr;
    /// Such a body made fit for the provider and its model; null with `encodeRequest`.
    Result<PreparedRequest> (*fit)(const json::Value &body, const Recipient &to) = nullptr;
    /// A whole answer as values; null with `encodeRequest`.
    Result<ChatResponse> (*decodeResponse)(const json::Value &body) = nullptr;
};

/// The operation of a provider by way of which other formats are told.
inline constexpr char conversionOperation[] = "chat";

/// All of them.
[[nodiscard]] std::span<const UpstreamDialect> upstreamDialects();
/// The dialect of that id; null when unknown.
[[nodiscard]] const UpstreamDialect *findDialect(QByteArrayView id);
/// The dialect a provider answers an operation of its profile in: as the profile says, else the usual one.
[[nodiscard]] const UpstreamDialect *dialectOf(const ProviderProfile &profile, QByteArrayView operation);

} // namespace sluice
