// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/session.h"

#include "base/bytesearch.h"
#include "base/clock.h"
#include "gateway/admit.h"
#include "gateway/dryrun.h"
#include "gateway/errorform.h"
#include "gateway/messagestranslator.h"
#include "gateway/modelhint.h"
#include "gateway/stickykey.h"

#include <QDateTime>

namespace sluice {

namespace {
// A client that reads slowly stops the upstream here instead of filling our memory.
constexpr qint64 maxPendingBytes = 256 * 1024;
constexpr std::chrono::seconds silence{10};

bool isTrue(const HeaderList &headers, const QByteArray &name)
{
    return headers.value(name).toLower() == "true";
}
} // namespace

Session::Session(GatewayLane &lane, HttpExchange *exchange, DoorMatch door, CallerCredentials caller,
                 QByteArray requestId)
    : QObject(exchange)
    , m_lane(lane)
    , m_setup(lane.setup)
    , m_exchange(exchange)
    , m_door(std::move(door))
    , m_caller(std::move(caller))
    , m_requestId(std::move(requestId))
    , m_log(lane.shared, lane.setup, m_door, m_requestId, exchange->receivedNs())
{
    m_log.setKey(m_caller.key, m_caller.presented);
    m_log.setBody(exchange->body());
    ++m_lane.shared->active;
    m_lane.sessions.insert(this);
    connect(exchange, &HttpExchange::closed, this, &Session::onClosed);
    connect(exchange, &HttpExchange::drained, this, [this] {
        if (m_call)
            m_call->setPaused(false);
    });
    m_silence.setInterval(silence);
    connect(&m_silence, &QTimer::timeout, this, &Session::onSilence);
}

Session::~Session()
{
    --m_lane.shared->active;
    m_lane.sessions.erase(this);
}

void Session::start()
{
    Result<json::Document> body = json::Document::parse(m_exchange->body());
    if (!body) {
        fail(body.error());
        return;
    }
    m_body.emplace(std::move(*body));
    m_dryRun = isTrue(m_exchange->head().headers, "x-sluice-dry-run");
    if (m_door.door == Door::CountTokens) {
        m_log.setAsked({m_body->root()["model"].text()});
        answer(countTokens(m_body->root()));
        return;
    }
    m_translator = makeTranslator(doorRequest());
    const Result<Translator::Asked> asked = m_translator->read();
    if (!asked) {
        fail(asked.error());
        return;
    }
    m_asked = *asked;
    if (m_asked.fallbacks.isEmpty())
        m_asked.fallbacks = configuredFallbacks();
    m_log.setAsked(m_asked);
    // Four bytes of a body make about a token; exact enough for a limit, and free.
    m_tokens = m_exchange->body().size() / 4 + m_asked.maxOutputTokens.value_or(0);
    if (m_setup->router->needsModelLists(QByteArrayList{m_asked.model} + m_asked.fallbacks)) {
        m_lane.lister->whenFresh(this, [this] { route(); });
        return;
    }
    route();
}

DoorRequest Session::doorRequest() const
{
    const HeaderList &headers = m_exchange->head().headers;
    const QByteArray asChat = headers.value("x-litellm-fallback").toLower();
    DoorRequest request{m_door, m_body->root()};
    request.strict = isTrue(headers, "x-sluice-strict");
    request.id = m_requestId.mid(m_requestId.indexOf('_') + 1);
    request.textAsChat = m_setup->textAsChat || (!asChat.isEmpty() && asChat != "false" && asChat != "0");
    request.unixTime = [] { return QDateTime::currentSecsSinceEpoch(); };
    return request;
}

/// What the configuration says to try next, as far as the caller may.
QByteArrayList Session::configuredFallbacks() const
{
    const auto found = m_setup->fallbacks.find(m_asked.model);
    if (found == m_setup->fallbacks.end())
        return {};
    QByteArrayList names = found->second;
    if (m_caller.key)
        names.removeIf([this](const QByteArray &name) { return !allowsModel(*m_caller.key, name); });
    return names;
}

RouteRequest Session::routeRequest() const
{
    RouteRequest request;
    request.names = QByteArrayList{m_asked.model} + m_asked.fallbacks;
    request.stickyKey = stickyKey(m_body->root(), m_exchange->head().headers);
    request.tokens = m_tokens;
    request.isDryRun = m_dryRun;
    return request;
}

/// Whether a model must be looked up in its provider's list before anybody can say if it takes the images.
bool Session::needsListForImages(const std::vector<Target> &targets) const
{
    const auto isUnknown = [this](const Target &target) {
        return target.provider->profile.imagesMustBeKnown && !m_lane.shared->factsOf(target).vision;
    };
    return std::any_of(targets.begin(), targets.end(), isUnknown) && holds(m_exchange->body(), "image");
}

void Session::route()
{
    if (m_answered) // while the model lists were awaited
        return;
    const GatewayShared &shared = *m_lane.shared;
    Result<std::vector<Target>> targets =
        m_setup->router->targets(routeRequest(), shared.catalog, shared.health, monotonicNs());
    if (!targets) {
        fail(targets.error());
        return;
    }
    if (!m_listsAsked && needsListForImages(*targets)) {
        m_listsAsked = true;
        m_lane.lister->whenFresh(this, [this] { route(); });
        return;
    }
    for (Target &target : *targets) {
        if (Secret own = callerKey(*target.provider); !own.isEmpty()) {
            target.key = std::move(own);
            target.keyIsCallers = true;
        }
    }
    if (m_dryRun)
        dryRun(*targets);
    else
        call(std::move(*targets));
}

void Session::dryRun(const std::vector<Target> &targets)
{
    const json::Value body = m_body->root();
    const Result<void> admitted = wouldAdmit(*m_lane.shared, m_setup->prices, m_caller.key, m_asked, body, targets);
    if (!admitted.ok()) {
        fail(admitted.error());
        return;
    }
    const DoorRequest request = doorRequest();
    answer(answerDryRun({*m_lane.shared, *m_setup, m_asked, request, targets, *m_translator}));
}

Secret Session::callerKey(const ProviderAccess &access) const
{
    const QByteArray &prefix = access.profile.keyPrefix;
    const bool belongs = !prefix.isEmpty() && m_caller.otherBearer.reveal().startsWith(prefix);
    return belongs ? m_caller.otherBearer : Secret();
}

void Session::call(std::vector<Target> targets)
{
    const Result<void> admitted =
        admit(*m_lane.shared, m_setup->prices, m_caller.key, m_asked, m_body->root(), targets, m_log);
    if (!admitted.ok()) {
        fail(admitted.error());
        return;
    }
    CallPlan plan;
    plan.targets = std::move(targets);
    plan.stream = m_asked.stream;
    plan.limits = m_setup->retries;
    plan.timeouts = m_setup->timeouts;
    plan.health = &m_lane.shared->health;
    plan.tokens = m_tokens;
    plan.prepare = [this](const Target &target) -> Result<PreparedBody> {
        Result<PreparedBody> body = m_translator->prepare(target, m_lane.shared->factsOf(target));
        // The simulator is told by headers how to behave; a real provider never sees them.
        if (body.ok() && m_setup->providers->demo) {
            for (const auto &[name, value] : m_exchange->head().headers) {
                if (name.toLower().startsWith("x-sim-"))
                    body->headers.append(name, value);
            }
        }
        return body;
    };
    m_call = std::make_unique<Call>(*m_lane.transport, std::move(plan));
    m_log.watch(*m_call, *m_translator);
    connect(m_call.get(), &Call::eventReceived, this, &Session::onEvent);
    connect(m_call.get(), &Call::bodyReceived, this, &Session::onBody);
    connect(m_call.get(), &Call::finished, this, &Session::onFinished);
    if (m_asked.stream)
        m_silence.start();
    m_call->start();
}

void Session::onEvent(const SseEvent &raw, const std::vector<StreamEvent> &decoded)
{
    m_silence.start();
    const QByteArray bytes = m_translator->event(raw, decoded);
    if (!bytes.isEmpty())
        send(bytes);
}

void Session::send(const QByteArray &bytes)
{
    openStream();
    m_exchange->write(bytes);
    if (m_exchange->pendingBytes() > maxPendingBytes)
        m_call->setPaused(true);
}

void Session::openStream()
{
    if (m_streamOpen)
        return;
    m_streamOpen = true;
    HeaderList headers = answerHeaders("text/event-stream; charset=utf-8");
    headers.append("cache-control", "no-cache");
    headers.append("x-accel-buffering", "no");
    m_exchange->startStream(200, headers);
}

void Session::onBody(const QByteArray &body)
{
    answer(m_translator->answer(body));
}

void Session::answer(const Result<QByteArray> &body)
{
    if (!body) {
        fail(body.error());
        return;
    }
    m_answered = true;
    m_log.answered(200, *body);
    m_exchange->respond({200, answerHeaders("application/json"), *body});
}

void Session::onFinished(const Result<void> &result)
{
    m_silence.stop();
    if (m_answered)
        return;
    if (!result.ok()) {
        failed(m_call->asksTooLong() ? asRateLimit(result.error()) : result.error());
        return;
    }
    send(m_translator->end());
    m_answered = true;
    m_log.answered(200);
    m_exchange->end();
}

/// A model that its provider does not have: the list tells which one may have been meant.
void Session::failed(const Error &error)
{
    if (!saysNoSuchModel(error)) {
        fail(error);
        return;
    }
    const QByteArray model = m_call->attempts().front().target;
    m_lane.lister->whenFresh(this, [this, error, model] {
        if (!m_answered)
            fail(withModelHint(error, model, m_lane.shared->catalog, m_lane.shared->table));
    });
}

void Session::fail(const Error &failure)
{
    // Providers repeat a refused key in their words; whoever holds a gateway key need not know it.
    Error error = failure;
    error.message = m_setup->redactor.redacted(error.message);
    error.code = m_setup->redactor.redacted(error.code);
    error.param = m_setup->redactor.redacted(error.param);
    m_silence.stop();
    m_answered = true;
    ++m_lane.shared->failed;
    if (m_streamOpen) {
        m_log.failed(200, error);
        m_exchange->write(m_translator->error(error));
        m_exchange->end();
        return;
    }
    HttpAnswer answer = errorAnswer(error, m_door, m_requestId);
    m_log.failed(answer.status, error);
    const QByteArray own = m_translator ? m_translator->errorBody(error, m_requestId) : QByteArray();
    if (!own.isEmpty())
        answer.body = own;
    if (m_call && m_call->attempts().size() > 1)
        answer.headers.append("x-sluice-attempts", QByteArray::number(m_call->attempts().size()));
    m_exchange->respond(answer);
}

void Session::endNow(const Error &error)
{
    if (m_answered)
        return;
    if (m_call)
        m_call->abort();
    fail(error);
}

void Session::onClosed()
{
    m_log.clientLeft();
    m_silence.stop();
    m_answered = true;
    if (m_call)
        m_call->abort();
}

void Session::onSilence()
{
    openStream();
    m_exchange->write(m_translator->keepAlive());
}

HeaderList Session::answerHeaders(const QByteArray &contentType) const
{
    HeaderList headers;
    headers.append("content-type", contentType);
    headers.append("x-request-id", m_requestId);
    headers.append("request-id", m_requestId);
    if (!m_call)
        return headers;
    headers.append("x-sluice-model", m_call->target().qualifiedName());
    const QByteArrayList dropped = m_translator->dropped();
    if (!dropped.isEmpty())
        headers.append("x-sluice-dropped-params", dropped.join(','));
    if (m_call->attempts().size() > 1)
        headers.append("x-sluice-attempts", QByteArray::number(m_call->attempts().size()));
    const ProviderProfile &profile = m_call->target().provider->profile;
    for (const auto *names : {&profile.rateLimitHeaders, &profile.timingHeaders}) {
        for (const auto &[key, name] : *names) {
            const QByteArray value = m_call->headers().value(name);
            if (!value.isEmpty())
                headers.append(name, value);
        }
    }
    return headers;
}

} // namespace sluice
