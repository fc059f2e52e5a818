// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/plan/pacer.h"
#include "simulator/shared.h"

namespace sluice::sim {

/// Answers the requests of one lane.
class LaneHandler final : public HttpHandler
{
public:
    explicit LaneHandler(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {
    }

    std::optional<HttpAnswer> checkHead(const HttpRequestHead &head) override;
    void handle(HttpExchange *exchange) override;
    HttpAnswer errorAnswer(int status, const QByteArray &message, const HttpRequestHead *head) override;

private:
    std::shared_ptr<Shared> m_shared;
    Pacer m_pacer;
};

} // namespace sluice::sim
