// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/doors/doors.h"
#include "gateway/pipeline/lane.h"
#include "http/server.h"

namespace sluice {

/// The gateway's doors on one lane.
class GatewayHandler final : public HttpHandler
{
public:
    /// `transport` is the lane's own.
    GatewayHandler(std::shared_ptr<GatewayShared> shared, std::unique_ptr<Transport> transport);
    ~GatewayHandler() override;

    std::optional<HttpAnswer> checkHead(const HttpRequestHead &head) override;
    [[nodiscard]] qint64 maxBodyBytes(const HttpRequestHead &head) const override;
    [[nodiscard]] HeaderList answerHeaders(const HttpRequestHead &head) const override;
    void handle(HttpExchange *exchange) override;
    void endRequests() override;
    HttpAnswer errorAnswer(int status, const QByteArray &message, const HttpRequestHead *head) override;

private:
    void catchUp();
    /// Ends what runs with a key that is no longer good.
    void endRevoked();
    [[nodiscard]] Result<CallerCredentials> checkCaller(const HttpRequestHead &head) const;
    /// The id of the provider whose model a body names; empty when it names none.
    [[nodiscard]] QByteArray providerMeant(const QByteArray &body) const;
    /// Counts and records the refusal.
    [[nodiscard]] GatewayKeyPtr keyOf(const HttpRequestHead &head) const;
    /// Recorded if it came with a key of ours, else only counted; `head` is null when it could not be read.
    [[nodiscard]] HttpAnswer refused(const DoorMatch &door, const Error &error, const HttpRequestHead *head);
    void answerModels(HttpExchange *exchange, const DoorMatch &door, const GatewayKeyPtr &key,
                      const QByteArray &requestId);
    [[nodiscard]] HttpAnswer modelsAnswer(const HttpExchange &exchange, const DoorMatch &door, const GatewayKeyPtr &key,
                                          const QByteArray &requestId) const;
    [[nodiscard]] HttpAnswer metrics(const QByteArray &requestId) const;
    [[nodiscard]] HttpAnswer health(const QByteArray &path, const QByteArray &requestId) const;

    GatewayLane m_lane;
    QObject m_context;        ///< of connections; lives on the lane's thread
    quint64 m_generation = 0; ///< of the lane's setup
};

} // namespace sluice
