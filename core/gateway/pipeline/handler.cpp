// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/handler.h"

#include "base/clock.h"
#include "base/refusal.h"
#include "engine/routes/routing.h"
#include "gateway/access/cors.h"
#include "gateway/access/storerefusal.h"
#include "gateway/doors/errorform.h"
#include "gateway/pipeline/requestlog.h"
#include "gateway/pipeline/session.h"
#include "models/modellist.h"
#include "wire/pagequery.h"
#include "json/writer.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace sluice {

namespace {

/// `provider` is empty when the request names none.
Error unsupportedOperation(const QByteArray &operation, const QByteArray &provider)
{
    return refusal(Refusal::UnsupportedOperation,
                   QString::fromUtf8(operation + " is not supported by "
                                     + (provider.isEmpty() ? QByteArray("any provider") : provider)));
}

HttpAnswer jsonAnswer(const QByteArray &body, const QByteArray &requestId)
{
    return {200, {{"content-type", "application/json"}, {"x-request-id", requestId}, {"request-id", requestId}}, body};
}

Error stoppingError()
{
    Error error =
        refusal(Refusal::Stopping,
                QCoreApplication::translate("Gateway", "The gateway is being stopped. Send the request again."));
    error.retryAfter = std::chrono::seconds(1);
    return error;
}

Error tooManyGuesses(std::chrono::nanoseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait);
    Error error =
        refusal(Refusal::TooManyWrongKeys,
                QCoreApplication::translate("Gateway", "Too many wrong keys came from this address. Copy the key from "
                                                       "Sluice, and try again in %1 s.")
                    .arg(seconds.count()));
    error.retryAfter = seconds;
    return error;
}

/// The part of the list that is asked for, as the format whose pages these are has it.
Result<AnthropicPage> pageOf(const QByteArray &query, const std::vector<ModelInfo> &models)
{
    constexpr qint64 most = 1000;
    const PageQuery asked(query);
    const PageQuery::Limit limit = asked.limit(most);
    if (!limit.isValid)
        return refusal(Refusal::InvalidRequest,
                       QCoreApplication::translate("Gateway", "`limit` must be a number from 1 to %1.").arg(most),
                       "limit");
    AnthropicPage page{limit.count, asked.value("after_id"), asked.value("before_id")};
    for (const auto &[name, id] : {std::pair("after_id", page.afterId), std::pair("before_id", page.beforeId)}) {
        if (!id.isEmpty() && std::ranges::find(models, id, &ModelInfo::qualifiedName) == models.end())
            return refusal(Refusal::InvalidRequest,
                           QCoreApplication::translate("Gateway", "`%1` is none of the models that are listed.")
                               .arg(QString::fromLatin1(name)),
                           name);
    }
    return page;
}

bool isOpen(Door door)
{
    return door == Door::Health || door == Door::Banner;
}

} // namespace

GatewayHandler::GatewayHandler(std::shared_ptr<GatewayShared> shared, std::unique_ptr<Transport> transport)
{
    m_lane.shared = std::move(shared);
    m_generation = m_lane.shared->setup.generation();
    m_lane.setup = m_lane.shared->setup.get();
    m_lane.transport = std::move(transport);
    m_lane.lister = std::make_unique<ModelLister>(*m_lane.transport, m_lane.setup->providers, m_lane.shared->catalog);
    m_lane.lister->setTimeouts(m_lane.setup->timeouts);
    QObject::connect(m_lane.shared->keys.get(), &GatewayKeyRing::replaced, &m_context, [this] { endRevoked(); });
}

GatewayHandler::~GatewayHandler() = default;

/// Takes over the setup of now, if it is another than at the last request.
void GatewayHandler::catchUp()
{
    const quint64 generation = m_lane.shared->setup.generation();
    if (generation == m_generation)
        return;
    m_generation = generation;
    m_lane.setup = m_lane.shared->setup.get();
    m_lane.lister->setProviders(m_lane.setup->providers);
    m_lane.lister->setTimeouts(m_lane.setup->timeouts);
    m_lane.transport->setOptions(m_lane.setup->transport);
}

std::optional<HttpAnswer> GatewayHandler::checkHead(const HttpRequestHead &head)
{
    catchUp();
    const DoorMatch door = findDoor(head.path, head.headers);
    const auto refuse = [&](const Error &error) {
        HttpAnswer answer = refused(door, error, &head);
        if (error.httpStatus == 405)
            answer.headers.append("allow", allowedMethods(door.door));
        return answer;
    };
    if (m_lane.shared->stopping)
        return refuse(stoppingError());
    const AccessPolicy &policy = m_lane.setup->policy;
    if (const Result<void> host = checkHost(policy, head); !host.ok())
        return refuse(host.error());
    if (const Result<void> origin = checkOrigin(policy, head); !origin.ok())
        return refuse(origin.error());
    if (door.door == Door::None) {
        return refuse(refusal(Refusal::UnknownUrl,
                              QCoreApplication::translate("Gateway", "Unknown request URL: %1 %2. Check the base URL.")
                                  .arg(QString::fromLatin1(head.method), QString::fromLatin1(head.path.left(200)))));
    }
    if (isPreflight(head))
        return preflightAnswer(head, allowedMethods(door.door));
    if (!methodAllowed(door.door, head.method)) {
        return refuse(refusal(Refusal::MethodNotAllowed,
                              QCoreApplication::translate("Gateway", "%1 does not take %2; it takes %3.")
                                  .arg(QString::fromLatin1(head.path.left(200)), QString::fromLatin1(head.method),
                                       QString::fromLatin1(allowedMethods(door.door)))));
    }
    if (isOpen(door.door))
        return std::nullopt;
    if (const Result<CallerCredentials> caller = checkCaller(head); !caller.ok())
        return refuse(caller.error());
    return std::nullopt;
}

/// Who may have no key sends nothing that anybody reads.
qint64 GatewayHandler::maxBodyBytes(const HttpRequestHead &head) const
{
    constexpr qint64 unread = 16 * 1024;
    return isOpen(findDoor(head.path, head.headers).door) ? unread : HttpHandler::maxBodyBytes(head);
}

HeaderList GatewayHandler::answerHeaders(const HttpRequestHead &head) const
{
    return corsHeaders(m_lane.setup->policy, head);
}

Result<CallerCredentials> GatewayHandler::checkCaller(const HttpRequestHead &head) const
{
    GatewayShared &shared = *m_lane.shared;
    Result<CallerCredentials> caller =
        checkKey(m_lane.setup->policy, shared.keys->keys(), head, QDateTime::currentMSecsSinceEpoch());
    // Who sent no key needs none, or is told that it is missing.
    const bool sentKey = caller.ok() ? caller->key != nullptr : caller.error().code != "missing_api_key";
    if (!sentKey)
        return caller;
    const bool isHeld =
        caller.ok() ? shared.keys->isHeldBack(*caller->key) : shared.keys->held() == GatewayKeyRing::Held::All;
    if (isHeld)
        return storeRefusal(StoreNeed::Reading);
    // A key that nobody can find by trying is let in whoever else tries from there.
    if (caller.ok() && GuessGuard::isBeyondGuessing(caller->presented.reveal()))
        return caller;
    const qint64 now = monotonicNs();
    const QHostAddress from = callerAddress(m_lane.setup->policy, head);
    const auto wait = shared.guesses.wait(from, now);
    if (wait.count() > 0)
        return tooManyGuesses(wait);
    if (!caller.ok())
        shared.guesses.wrong(from, now);
    return caller;
}

/// Whether a request that is refused for another reason has a key of ours.
GatewayKeyPtr GatewayHandler::keyOf(const HttpRequestHead &head) const
{
    const Result<CallerCredentials> caller =
        checkKey(m_lane.setup->policy, m_lane.shared->keys->keys(), head, QDateTime::currentMSecsSinceEpoch());
    return caller.ok() && caller->key && !m_lane.shared->keys->isHeldBack(*caller->key) ? caller->key : nullptr;
}

HttpAnswer GatewayHandler::refused(const DoorMatch &door, const Error &error, const HttpRequestHead *head)
{
    GatewayShared &shared = *m_lane.shared;
    ++shared.requests;
    ++shared.failed;
    const QByteArray requestId = shared.ids.next();
    HttpAnswer answer = sluice::errorAnswer(error, door, requestId);
    RequestLog log(m_lane.shared, m_lane.setup, door, requestId, monotonicNs());
    if (const GatewayKeyPtr key = head ? keyOf(*head) : nullptr) {
        log.setKey(key);
    } else {
        const QByteArray reason = error.code.isEmpty() ? QByteArray(errorKindName(error.kind)) : error.code;
        shared.metrics.addRefusal(reason);
        const GuessGuard::Verdict verdict = shared.guesses.refused(
            reason, head ? callerAddress(m_lane.setup->policy, *head) : QHostAddress(), monotonicNs());
        if (!verdict.isRecorded)
            log.countOnly();
        if (verdict.news && shared.tell)
            shared.tell(*verdict.news);
    }
    log.failed(answer.status, error);
    return answer;
}

void GatewayHandler::handle(HttpExchange *exchange)
{
    catchUp();
    const DoorMatch door = findDoor(exchange->head().path, exchange->head().headers);
    Result<CallerCredentials> caller = isOpen(door.door) ? CallerCredentials{} : checkCaller(exchange->head());
    if (!caller) {
        // Its key was taken back while its body came.
        exchange->respond(refused(door, caller.error(), &exchange->head()));
        return;
    }
    if (door.door == Door::Unsupported) {
        exchange->respond(
            refused(door, unsupportedOperation(door.operation, providerMeant(exchange->body())), &exchange->head()));
        return;
    }
    ++m_lane.shared->requests;
    const QByteArray requestId = m_lane.shared->ids.next();
    switch (door.door) {
    case Door::Health: exchange->respond(health(exchange->head().path, requestId)); return;
    case Door::Metrics: exchange->respond(metrics(requestId)); return;
    case Door::Banner:
        exchange->respond({200,
                           {{"content-type", "text/plain; charset=utf-8"}, {"x-request-id", requestId}},
                           "Sluice gateway. Use this address as the base URL of an OpenAI client.\n"});
        return;
    case Door::ModelList:
    case Door::Model: answerModels(exchange, door, caller->key, requestId); return;
    default: break;
    }
    (new Session(m_lane, exchange,
                 {door, *caller, requestId, exchange->head().headers, exchange->body(), exchange->receivedNs(),
                  exchange->head().method, exchange->head().query}))
        ->start();
}

QByteArray GatewayHandler::providerMeant(const QByteArray &body) const
{
    const Result<json::Document> document = json::Document::parse(body);
    const QByteArray model = document.ok() ? document->root()["model"].text() : QByteArray();
    const Result<Target> target = resolveModel(model, *m_lane.setup->providers, m_lane.shared->catalog);
    return target.ok() ? target->provider->profile.id : QByteArray();
}

void GatewayHandler::endRequests()
{
    const std::vector<Session *> all(m_lane.sessions.begin(), m_lane.sessions.end());
    for (Session *session : all)
        session->endNow(stoppingError());
}

void GatewayHandler::endRevoked()
{
    const KeySet keys = m_lane.shared->keys->keys();
    const std::vector<Session *> all(m_lane.sessions.begin(), m_lane.sessions.end());
    for (Session *session : all) {
        if (const auto error = session->key() ? revocationOf(*session->key(), keys) : std::nullopt)
            session->endNow(*error);
    }
}

HttpAnswer GatewayHandler::errorAnswer(int status, const QByteArray &message, const HttpRequestHead *head)
{
    const Error error = refusalByStatus(status, QString::fromUtf8(message));
    return refused(head ? findDoor(head->path, head->headers) : DoorMatch{}, error, head);
}

void GatewayHandler::answerModels(HttpExchange *exchange, const DoorMatch &door, const GatewayKeyPtr &key,
                                  const QByteArray &requestId)
{
    auto log = std::make_shared<RequestLog>(m_lane.shared, m_lane.setup, door, requestId, exchange->receivedNs());
    log->setKey(key);
    m_lane.lister->whenFresh(exchange, [this, exchange, door, key, requestId, log] {
        const HttpAnswer answer = modelsAnswer(*exchange, door, key, requestId);
        log->answered(answer.status);
        exchange->respond(answer);
    });
}

HttpAnswer GatewayHandler::modelsAnswer(const HttpExchange &exchange, const DoorMatch &door, const GatewayKeyPtr &key,
                                        const QByteArray &requestId) const
{
    const RouteTable &routes = m_lane.setup->router->routes();
    std::vector<ModelInfo> models;
    for (const auto &[name, route] : routes)
        models.push_back({.provider = {}, .id = name, .ownedBy = "sluice"});
    for (ModelInfo &model : m_lane.shared->catalog.models()) {
        if (!routes.contains(model.qualifiedName())) // a request for that name would take the route
            models.push_back(std::move(model));
    }
    const ProviderSet &providers = *m_lane.setup->providers;
    const auto isAllowed = [&](const QByteArray &name) { return allowsModel(*key, name, providers); };
    // Of a route its name or all it leads to, as when it is asked for.
    const auto isRefused = [&](const ModelInfo &model) {
        const auto route = routes.find(model.qualifiedName());
        return !isAllowed(model.qualifiedName())
               && (route == routes.end()
                   || !std::ranges::all_of(route->second.targets, isAllowed, &RouteTarget::model));
    };
    if (key)
        std::erase_if(models, isRefused);
    const bool anthropic = exchange.head().headers.contains("anthropic-version");
    if (door.door == Door::ModelList) {
        const auto errors = m_lane.shared->catalog.errors();
        if (models.empty() && !errors.empty())
            return sluice::errorAnswer(errors.begin()->second, door, requestId);
        if (!anthropic)
            return jsonAnswer(encodeModelList(models), requestId);
        const Result<AnthropicPage> page = pageOf(exchange.head().query, models);
        return page.ok() ? jsonAnswer(encodeAnthropicModelList(models, *page), requestId)
                         : sluice::errorAnswer(page.error(), door, requestId);
    }
    for (const ModelInfo &model : models) {
        if (model.qualifiedName() == door.modelId || model.id == door.modelId)
            return jsonAnswer(anthropic ? encodeAnthropicModel(model) : encodeModel(model), requestId);
    }
    const Error error =
        refusal(Refusal::UnknownModel,
                QCoreApplication::translate("Gateway", "The model `%1` does not exist. GET /v1/models lists them.")
                    .arg(QString::fromUtf8(door.modelId.left(200))));
    return sluice::errorAnswer(error, door, requestId);
}

/// It is ready while it is to go on, also without its store: those that need that are told so one by one.
HttpAnswer GatewayHandler::health(const QByteArray &path, const QByteArray &requestId) const
{
    const GatewayShared &shared = *m_lane.shared;
    const bool isLeaving = path.endsWith("/ready") && shared.leaving;
    const bool isStoreAway = (shared.recorder && !shared.recorder->counts().error.isEmpty())
                             || shared.keys->held() != GatewayKeyRing::Held::None;
    json::Writer writer;
    writer.beginObject().key("status").string(isLeaving ? "stopping" : "ok");
    writer.key("active").integer(shared.active);
    writer.key("store").string(isStoreAway ? "away" : "ok").endObject();
    HttpAnswer answer = jsonAnswer(writer.take(), requestId);
    answer.status = isLeaving ? 503 : 200;
    return answer;
}

HttpAnswer GatewayHandler::metrics(const QByteArray &requestId) const
{
    const GatewayShared &shared = *m_lane.shared;
    GatewayMetrics::Gauges gauges;
    gauges.activeRequests = shared.active;
    // Clients name the models, and now and then a key stands where a name should.
    for (const auto &[target, health] : shared.health.all(monotonicNs()))
        gauges.breakers[m_lane.setup->redactor.redacted(target)] = health.breaker;
    if (shared.recorder)
        gauges.recordsLost = shared.recorder->counts().recordsLost;
    return {200,
            {{"content-type", "text/plain; version=0.0.4; charset=utf-8"}, {"x-request-id", requestId}},
            shared.metrics.text(gauges)};
}

} // namespace sluice
