// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/translator.h"

#include "base/clock.h"
#include "base/refusal.h"
#include "dialects/parts/contextoverflow.h"
#include "gateway/doors/clientpath.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

Error lost(const QByteArray &path)
{
    return refusal(Refusal::UnsupportedParameter,
                   QCoreApplication::translate("Gateway", "'%1' cannot be sent to this provider; leave it out, or send "
                                                          "the request without x-sluice-strict.")
                       .arg(QString::fromUtf8(path)),
                   path);
}

QByteArrayList withoutTwice(const QByteArrayList &names)
{
    QByteArrayList seen;
    for (const QByteArray &name : names) {
        if (!seen.contains(name))
            seen.append(name);
    }
    return seen;
}

Error notSupported(const QByteArray &operation, const ProviderProfile &profile)
{
    return refusal(Refusal::UnsupportedOperation, QString::fromUtf8(operation + " is not supported by " + profile.id));
}

Error noTextCompletions(const ProviderProfile &profile)
{
    return refusal(Refusal::UnsupportedOperation,
                   QCoreApplication::translate(
                       "Gateway", "completions is not supported by %1. Send the header \"x-litellm-fallback: true\" or "
                                  "set \"convert_text_to_chat\" in the configuration to have it answered by way of "
                                  "chat, or ask /v1/chat/completions.")
                       .arg(QString::fromUtf8(profile.id)));
}

} // namespace

Translator::Translator(DoorRequest request)
    : m_request(std::move(request))
    , m_dialect(*m_request.door.dialect)
    , m_conversation(m_dialect.keepsAnswers ? m_request.answers : nullptr, m_request.owner, m_request.isOnlyClient)
{
}

Result<Translator::Asked> Translator::read()
{
    Result<Asked> asked = readAsked(m_request.body);
    if (!asked)
        return asked;
    if (const Result<void> checked = checkNumbers(m_request.body, m_dialect.numbers); !checked.ok())
        return checked.error();
    asked->stream = asked->stream && m_dialect.hasStreams;
    if (m_dialect.keepsAnswers)
        m_conversation.resolve(m_request.body, monotonicNs());
    ClientContext context{m_request.id, asked->model, m_request.door.groqPath};
    context.body = m_request.body;
    context.previousId = m_conversation.previous();
    context.isKept = m_conversation.isKept();
    context.unixTime = m_request.unixTime;
    if (context.unixTime)
        context.createdAt = context.unixTime();
    m_format = m_dialect.makeFormat(context);
    if (const Result<void> checked = m_format->check(m_request.body); !checked.ok())
        return checked.error();
    return asked;
}

/// Whether the provider has the operation in this very format, and it can do what is asked for. What cannot be told as
/// values is passed on whatever the provider has: the engine says then that it is not supported.
bool Translator::passesTo(const ProviderProfile &profile) const
{
    if (!m_dialect.isConvertible)
        return true;
    const UpstreamDialect *spoken = profile.supports(m_dialect.name) ? dialectOf(profile, m_dialect.name) : nullptr;
    return spoken && spoken->id == m_dialect.id && (!m_dialect.suits || m_dialect.suits(body(), profile));
}

json::Value Translator::body() const
{
    return m_dialect.keepsAnswers ? m_conversation.body() : m_request.body;
}

Result<PreparedRequest> Translator::convert(const Recipient &to)
{
    if (m_dialect.isConvertedWhenTold && !m_request.textAsChat)
        return noTextCompletions(to.profile);
    if (!m_upstream || !m_upstream->encodeRequest)
        return notSupported(conversionOperation, to.profile);
    if (m_conversation.missing())
        return *m_conversation.missing();
    const Result<ClientValues> values = m_format->decode(body(), to);
    if (!values)
        return namedByClient(values.error(), {});
    ConvertedRequest converted = convertRequest(*values, *m_upstream, to);
    QByteArrayList own; // named by the client's own format, in which `messages[1]` is not chat's
    for (const QByteArray &path : std::exchange(converted.dropped, {}))
        own.append(m_conversation.clientPath(path));
    if (to.strict && !own.isEmpty())
        return lost(own.first());
    Result<PreparedRequest> prepared = namedByClient(fitConverted(converted, *m_upstream, to), values->chat.messages);
    if (prepared.ok())
        prepared->dropped = withoutTwice(own + prepared->dropped);
    return prepared;
}

/// What is refused or left out of a request that was told in chat is named as the client wrote it.
Result<PreparedRequest> Translator::namedByClient(Result<PreparedRequest> prepared,
                                                  const std::vector<Message> &messages) const
{
    const ClientPaths paths{m_dialect, m_request.body, messages};
    const auto named = [&](const QByteArray &path) { return m_conversation.clientPath(paths(path)); };
    if (!prepared)
        return speakingOf(prepared.error(), named(prepared.error().param));
    std::ranges::transform(prepared->dropped, prepared->dropped.begin(), named);
    return prepared;
}

Result<PreparedBody> Translator::prepare(const Target &target, const ModelFacts &facts)
{
    const ProviderProfile &profile = target.provider->profile;
    const Recipient to{profile, target.model, facts, m_request.strict};
    const bool passes = passesTo(profile);
    if (const std::optional<Error> refused = m_conversation.refused(target.keyIsCallers))
        return *refused;
    m_upstream = passes ? nullptr : dialectOf(profile, conversionOperation);
    Result<PreparedRequest> prepared = passes ? m_format->pass(body(), to) : convert(to);
    if (!prepared)
        return prepared.error();
    m_dropped = prepared->dropped;
    m_target = target;
    m_facts = facts;
    return PreparedBody{prepared->body, prepared->headers, passes ? m_dialect.name : QByteArray(conversionOperation),
                        prepared->choices};
}

Error Translator::told(const Error &failure)
{
    const bool isRefused = failure.source == ErrorSource::Upstream
                           && (failure.kind == ErrorKind::InvalidRequest || failure.kind == ErrorKind::TooLarge);
    if (!m_upstream || !m_target || !isRefused)
        return failure;
    const Recipient to{m_target->provider->profile, m_target->model, m_facts};
    const Result<ClientValues> values = m_format->decode(body(), to);
    if (!values)
        return failure;
    const ClientPaths paths{m_dialect, m_request.body, values->chat.messages};
    Error error =
        inClientsWords(failure, [&](const QByteArray &path) { return m_conversation.clientPath(paths(path)); });
    if (isContextOverflow(failure)) // that one clients know by its words
        error.message = failure.message;
    return error;
}

QByteArray Translator::event(const SseEvent &raw, const std::vector<StreamEvent> &decoded)
{
    if (!m_upstream) {
        QByteArray forwarded = m_format->forward(raw, decoded);
        claim(); // whatever becomes of the stream, the provider keeps it by now
        return forwarded;
    }
    QByteArray out;
    for (const StreamEvent &event : decoded)
        out += m_format->encode(event);
    if (!out.isEmpty() && !std::exchange(m_hasBegun, true))
        keep(); // whoever asks for it meanwhile hears that it goes on
    return out;
}

/// What the provider told stands as it told it.
std::optional<Usage> Translator::estimated() const
{
    const std::optional<Usage> usage = counted();
    return usage && usage->isEstimated ? usage : std::nullopt;
}

QByteArray Translator::encodeCounts(const std::optional<Usage> &usage)
{
    return usage ? m_format->encode(UsageUpdate{*usage}) : QByteArray();
}

QByteArray Translator::cut()
{
    if (!m_upstream)
        return m_format->forwardCut();
    QByteArray out = encodeCounts(counted());
    out += m_format->encodeCut();
    keep();
    return out;
}

QByteArray Translator::error(const Error &error)
{
    QByteArray out = m_format->fail(error);
    keep();
    return out;
}

QByteArray Translator::end()
{
    QByteArray out = m_upstream ? encodeCounts(estimated()) : m_format->forwardEnd();
    if (m_upstream)
        out += m_format->encodeEnd();
    keep();
    return out;
}

QByteArray Translator::errorBody(const Error &error, const QByteArray &requestId)
{
    return m_format ? m_format->errorBody(error, requestId) : QByteArray();
}

Result<QByteArray> Translator::answer(const QByteArray &upstreamBody)
{
    Result<QByteArray> answer = m_upstream ? convertAnswer(upstreamBody, *m_upstream, *m_format, estimated())
                                           : m_format->forwardAnswer(upstreamBody);
    keep();
    return answer;
}

void Translator::keep()
{
    if (const std::optional<KeptObject> kept = m_format->kept())
        m_conversation.keep(*kept, monotonicNs());
    else
        claim();
}

void Translator::claim()
{
    if (m_isClaimed || !m_dialect.keepsAnswers)
        return;
    const QByteArray id = m_format->forwardedId();
    m_isClaimed = !id.isEmpty();
    if (m_isClaimed)
        m_conversation.claim(id, *m_target);
}

} // namespace sluice
