// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/lists/modellister.h"

#include "base/clock.h"
#include "engine/upstream/upstreamrequest.h"
#include "models/modellist.h"

#include <QTimer>

#include <algorithm>

namespace sluice {

namespace {
/// A list is small: one that is slower than this is of no use to who waits for it.
TransportLimits limitsOfList(const TransportLimits &limits)
{
    const auto shorter = [](std::chrono::milliseconds limit) {
        constexpr std::chrono::milliseconds longest{10'000};
        return limit.count() == 0 ? longest : std::min(limit, longest);
    };
    return {shorter(limits.firstByte), shorter(limits.idle), shorter(limits.total), shorter(limits.connect)};
}
} // namespace

ModelLister::ModelLister(Transport &transport, ProviderSetPtr providers, ModelCatalog &catalog, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_providers(std::move(providers))
    , m_catalog(catalog)
{
}

ModelLister::~ModelLister() = default;

void ModelLister::whenFresh(QObject *context, std::function<void()> done)
{
    for (const ProviderAccess &access : m_providers->providers) {
        if (access.isUsable() && !m_catalog.isFresh(access.profile.id, monotonicNs()))
            fetch(access);
    }
    if (m_running.empty())
        done();
    else
        connect(this, &ModelLister::idle, context, std::move(done), Qt::SingleShotConnection);
}

void ModelLister::refresh()
{
    for (const ProviderAccess &access : m_providers->providers)
        fetch(access);
}

void ModelLister::refresh(const QByteArray &provider)
{
    if (const ProviderAccess *access = m_providers->find(provider))
        fetch(*access);
}

void ModelLister::fetch(const ProviderAccess &access)
{
    const QByteArray id = access.profile.id;
    if (m_running.contains(id))
        return;
    Result<TransportRequest> request = makeUpstreamRequest({&access, {}}, "models", {}, false);
    if (!request) {
        m_catalog.storeError(id, request.error());
        Q_EMIT failed(id, request.error());
        return;
    }
    request->limits = limitsOfList(access.limits.value_or(m_timeouts));
    const UpstreamDialect *dialect = findDialect(access.profile.dialect);
    auto call = std::make_unique<UpstreamCall>(m_transport, *dialect, *request, false);
    auto body = std::make_shared<QByteArray>();
    connect(call.get(), &UpstreamCall::bodyReceived, this, [body](const QByteArray &bytes) { *body = bytes; });
    connect(call.get(), &UpstreamCall::finished, this,
            [this, providers = m_providers, &access, body](const Result<void> &result) {
                finished(access.profile, result, *body);
            });
    m_running[id] = std::move(call);
}

void ModelLister::finished(const ProviderProfile &profile, const Result<void> &result, const QByteArray &body)
{
    const QByteArray id = profile.id;
    Result<std::vector<ModelInfo>> models =
        result.ok() ? decodeModelList(profile, body) : Result<std::vector<ModelInfo>>(result.error());
    // Deleted later: it is the sender of the signal being handled.
    m_running.extract(id).mapped().release()->deleteLater();
    if (models.ok()) {
        m_catalog.store(id, std::move(*models), monotonicNs());
        Q_EMIT listed(id);
    } else {
        m_catalog.storeError(id, models.error());
        Q_EMIT failed(id, models.error());
    }
    if (m_running.empty())
        Q_EMIT idle();
}

} // namespace sluice
