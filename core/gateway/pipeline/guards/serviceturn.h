// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/shared.h"

#include <map>

namespace sluice {

/// Leave to ask a guard's service for one request, however many questions that takes, and what is told of its health
/// then: once, for a large text must not shut the service for everybody.
class ServiceTurn
{
public:
    ServiceTurn(std::shared_ptr<GatewayShared> shared, const GuardService &service);
    /// Who lets it go without a word asked nobody, or did not wait.
    ~ServiceTurn();
    ServiceTurn(const ServiceTurn &) = delete;
    ServiceTurn &operator=(const ServiceTurn &) = delete;

    /// False: it failed too often, and is not asked for now.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void succeeded() { m_hasSucceeded = true; }
    void failed(const Error &error);

private:
    std::shared_ptr<GatewayShared> m_shared;
    QByteArray m_id;
    bool m_isOpen;
    bool m_hasSucceeded = false;
    bool m_hasFailed = false;
};

/// Those of one request, by service.
using ServiceTurns = std::map<const GuardService *, std::shared_ptr<ServiceTurn>>;

} // namespace sluice
