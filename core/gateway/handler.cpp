// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/handler.h"

#include "gateway/errorform.h"
#include "gateway/session.h"
#include "providers/modellist.h"
#include "transport/qnamtransport.h"
#include "json/writer.h"

#include <QCoreApplication>

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

HttpAnswer jsonAnswer(const QByteArray &body, const QByteArray &requestId)
{
    return {200, {{"content-type", "application/json"}, {"x-request-id", requestId}, {"request-id", requestId}}, body};
}

bool isOpen(Door door)
{
    return door == Door::Health || door == Door::Banner;
}

} // namespace

GatewayHandler::GatewayHandler(std::shared_ptr<GatewayShared> shared)
{
    m_lane.shared = std::move(shared);
    m_lane.transport = std::make_unique<QnamTransport>();
    m_lane.lister = std::make_unique<ModelLister>(*m_lane.transport, m_lane.shared->providers, m_lane.shared->catalog);
}

GatewayHandler::~GatewayHandler() = default;

std::optional<HttpAnswer> GatewayHandler::checkHead(const HttpRequestHead &head)
{
    const DoorMatch door = findDoor(head.path);
    const auto refuse = [&](const Error &error) {
        ++m_lane.shared->requests;
        ++m_lane.shared->failed;
        HttpAnswer answer = sluice::errorAnswer(error, door, m_lane.shared->makeRequestId());
        if (error.httpStatus == 405)
            answer.headers.append("allow", allowedMethods(door.door));
        return answer;
    };
    const AccessPolicy &policy = m_lane.shared->policy;
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
    if (!methodAllowed(door.door, head.method)) {
        return refuse(pathError(405, "method_not_allowed",
                                QCoreApplication::translate("Gateway", "%1 does not take %2; it takes %3.")
                                    .arg(QString::fromLatin1(head.path.left(200)), QString::fromLatin1(head.method),
                                         QString::fromLatin1(allowedMethods(door.door)))));
    }
    if (isOpen(door.door))
        return std::nullopt;
    if (const Result<CallerCredentials> caller = checkKey(policy, head); !caller.ok())
        return refuse(caller.error());
    return std::nullopt;
}

void GatewayHandler::handle(HttpExchange *exchange)
{
    ++m_lane.shared->requests;
    const HttpRequestHead &head = exchange->head();
    const DoorMatch door = findDoor(head.path);
    const QByteArray requestId = m_lane.shared->makeRequestId();
    switch (door.door) {
    case Door::Health: exchange->respond(health(requestId)); return;
    case Door::Banner:
        exchange->respond({200,
                           {{"content-type", "text/plain; charset=utf-8"}, {"x-request-id", requestId}},
                           "Sluice gateway. Use this address as the base URL of an OpenAI client.\n"});
        return;
    case Door::ModelList:
    case Door::Model: answerModels(exchange, door, requestId); return;
    default: break;
    }
    const Result<CallerCredentials> caller = checkKey(m_lane.shared->policy, head);
    if (!caller) {
        exchange->respond(sluice::errorAnswer(caller.error(), door, requestId));
        return;
    }
    (new Session(m_lane, exchange, door, *caller, requestId))->start();
}

HttpAnswer GatewayHandler::errorAnswer(int status, const QByteArray &message, const HttpRequestHead *head)
{
    Error error{errorKindForStatus(status), ErrorSource::Downstream};
    error.httpStatus = status;
    error.type = status >= 500 ? "server_error" : "invalid_request_error";
    error.message = QString::fromUtf8(message);
    return sluice::errorAnswer(error, head ? findDoor(head->path) : DoorMatch{}, m_lane.shared->makeRequestId());
}

void GatewayHandler::answerModels(HttpExchange *exchange, const DoorMatch &door, const QByteArray &requestId)
{
    m_lane.lister->whenFresh(
        exchange, [this, exchange, door, requestId] { exchange->respond(modelsAnswer(*exchange, door, requestId)); });
}

HttpAnswer GatewayHandler::modelsAnswer(const HttpExchange &exchange, const DoorMatch &door,
                                        const QByteArray &requestId) const
{
    const std::vector<ModelInfo> models = m_lane.shared->catalog.models();
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

} // namespace sluice
