// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/handler.h"

#include "base/clock.h"
#include "engine/routing.h"
#include "gateway/cors.h"
#include "gateway/errorform.h"
#include "gateway/requestlog.h"
#include "gateway/session.h"
#include "providers/modellist.h"
#include "transport/qnamtransport.h"
#include "json/writer.h"

#include <QCoreApplication>
#include <QDateTime>

namespace sluice {

namespace {

Error pathError(int status, const QByteArray &code, const QString &message)
{
    Error error{status == 404 ? ErrorKind::NotFound : ErrorKind::InvalidRequest, ErrorSource::Downstream};
    error.httpStatus = status;
    error.type = "invalid_request_error";
    error.code = code;
    error.message = message;
    return error;
}

/// `provider` is empty when the request names none.
Error unsupportedOperation(const QByteArray &operation, const QByteArray &provider)
{
    Error error{ErrorKind::Unsupported, ErrorSource::Downstream};
    error.httpStatus = 400;
    error.type = "invalid_request_error";
    error.code = "unsupported_operation";
    error.message = QString::fromUtf8(operation + " is not supported by "
                                      + (provider.isEmpty() ? QByteArray("any provider") : provider));
    return error;
}

HttpAnswer jsonAnswer(const QByteArray &body, const QByteArray &requestId)
{
    return {200, {{"content-type", "application/json"}, {"x-request-id", requestId}, {"request-id", requestId}}, body};
}

Error stoppingError()
{
    Error error{ErrorKind::Upstream, ErrorSource::Internal, true};
    error.httpStatus = 503;
    error.type = "server_error";
    error.code = "server_stopping";
    error.retryAfter = std::chrono::seconds(1);
    error.message = QCoreApplication::translate("Gateway", "The gateway is being stopped. Send the request again.");
    return error;
}

bool isOpen(Door door)
{
    return door == Door::Health || door == Door::Banner;
}

} // namespace

GatewayHandler::GatewayHandler(std::shared_ptr<GatewayShared> shared)
{
    m_lane.shared = std::move(shared);
    m_generation = m_lane.shared->setup.generation();
    m_lane.setup = m_lane.shared->setup.get();
    m_lane.transport = std::make_unique<QnamTransport>();
    m_lane.lister = std::make_unique<ModelLister>(*m_lane.transport, m_lane.setup->providers, m_lane.shared->catalog);
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
}

std::optional<HttpAnswer> GatewayHandler::checkHead(const HttpRequestHead &head)
{
    catchUp();
    const DoorMatch door = findDoor(head.path);
    const auto refuse = [&](const Error &error) {
        HttpAnswer answer = refused(door, error);
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
        return refuse(
            pathError(404, "unknown_url",
                      QCoreApplication::translate("Gateway", "Unknown request URL: %1 %2. Check the base URL.")
                          .arg(QString::fromLatin1(head.method), QString::fromLatin1(head.path.left(200)))));
    }
    if (isPreflight(head))
        return preflightAnswer(head, allowedMethods(door.door));
    if (!methodAllowed(door.door, head.method)) {
        return refuse(pathError(405, "method_not_allowed",
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

HeaderList GatewayHandler::answerHeaders(const HttpRequestHead &head) const
{
    return corsHeaders(m_lane.setup->policy, head);
}

Result<CallerCredentials> GatewayHandler::checkCaller(const HttpRequestHead &head) const
{
    return checkKey(m_lane.setup->policy, m_lane.shared->keys->keys(), head, QDateTime::currentMSecsSinceEpoch());
}

HttpAnswer GatewayHandler::refused(const DoorMatch &door, const Error &error)
{
    ++m_lane.shared->requests;
    ++m_lane.shared->failed;
    const QByteArray requestId = m_lane.shared->makeRequestId();
    HttpAnswer answer = sluice::errorAnswer(error, door, requestId);
    RequestLog(m_lane.shared, m_lane.setup, door, requestId, monotonicNs()).failed(answer.status, error);
    return answer;
}

void GatewayHandler::handle(HttpExchange *exchange)
{
    catchUp();
    const DoorMatch door = findDoor(exchange->head().path);
    Result<CallerCredentials> caller = isOpen(door.door) ? CallerCredentials{} : checkCaller(exchange->head());
    if (!caller) {
        // Its key was taken back while its body came.
        exchange->respond(refused(door, caller.error()));
        return;
    }
    if (door.door == Door::Unsupported) {
        exchange->respond(refused(door, unsupportedOperation(door.operation, providerMeant(exchange->body()))));
        return;
    }
    ++m_lane.shared->requests;
    const QByteArray requestId = m_lane.shared->makeRequestId();
    switch (door.door) {
    case Door::Health: exchange->respond(health(requestId)); return;
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
    (new Session(m_lane, exchange, door, *caller, requestId))->start();
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
    Error error{errorKindForStatus(status), ErrorSource::Downstream};
    error.httpStatus = status;
    error.type = status >= 500 ? "server_error" : "invalid_request_error";
    error.message = QString::fromUtf8(message);
    return refused(head ? findDoor(head->path) : DoorMatch{}, error);
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
    if (key)
        std::erase_if(models, [&](const ModelInfo &model) { return !allowsModel(*key, model.qualifiedName()); });
    const bool anthropic = exchange.head().headers.contains("anthropic-version");
    if (door.door == Door::ModelList) {
        const auto errors = m_lane.shared->catalog.errors();
        if (models.empty() && !errors.empty())
            return sluice::errorAnswer(errors.begin()->second, door, requestId);
        return jsonAnswer(anthropic ? encodeAnthropicModelList(models) : encodeModelList(models), requestId);
    }
    for (const ModelInfo &model : models) {
        if (model.qualifiedName() == door.modelId || model.id == door.modelId)
            return jsonAnswer(anthropic ? encodeAnthropicModel(model) : encodeModel(model), requestId);
    }
    Error error =
        pathError(404, "model_not_found",
                  QCoreApplication::translate("Gateway", "The model `%1` does not exist. GET /v1/models lists them.")
                      .arg(QString::fromUtf8(door.modelId.left(200))));
    return sluice::errorAnswer(error, door, requestId);
}

HttpAnswer GatewayHandler::health(const QByteArray &requestId) const
{
    json::Writer writer;
    writer.beginObject().key("status").string("ok");
    writer.key("active").integer(m_lane.shared->active).endObject();
    return jsonAnswer(writer.take(), requestId);
}

HttpAnswer GatewayHandler::metrics(const QByteArray &requestId) const
{
    const GatewayShared &shared = *m_lane.shared;
    GatewayMetrics::Gauges gauges;
    gauges.activeRequests = shared.active;
    for (const auto &[target, health] : shared.health.all(monotonicNs()))
        gauges.breakers[target] = health.breaker;
    if (shared.recorder)
        gauges.recordsLost = shared.recorder->counts().recordsLost;
    // Clients name the models, and now and then a key stands where a name should.
    return {200,
            {{"content-type", "text/plain; version=0.0.4; charset=utf-8"}, {"x-request-id", requestId}},
            m_lane.setup->redactor.redacted(shared.metrics.text(gauges))};
}

} // namespace sluice
