// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/serviceturn.h"

#include "base/clock.h"

namespace sluice {

namespace {

/// Whoever writes the text must not be able to shut the service with it.
bool speaksAgainstService(const Error &error)
{
    return error.kind != ErrorKind::InvalidRequest && error.kind != ErrorKind::TooLarge
           && error.kind != ErrorKind::Cancelled;
}

} // namespace

ServiceTurn::ServiceTurn(std::shared_ptr<GatewayShared> shared, const GuardService &service)
    : m_shared(std::move(shared))
    , m_id(GatewayShared::guardServices + '/' + service.id)
    , m_isOpen(m_shared->health.acquire(m_id, 0, monotonicNs()).count() == 0)
{
}

ServiceTurn::~ServiceTurn()
{
    if (!m_isOpen || m_hasFailed)
        return;
    if (m_hasSucceeded)
        m_shared->health.succeeded(m_id, monotonicNs());
    else
        m_shared->health.abandoned(m_id);
}

void ServiceTurn::failed(const Error &error)
{
    if (!std::exchange(m_hasFailed, true))
        m_shared->health.failed(m_id, speaksAgainstService(error), {}, monotonicNs());
}

} // namespace sluice
