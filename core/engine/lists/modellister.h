// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/lists/modelcatalog.h"
#include "engine/providers/providerset.h"
#include "engine/upstream/upstreamcall.h"

#include <QObject>

#include <functional>

namespace sluice {

/// Fetches the providers' model lists into a catalog. Lives on the thread of its transport.
class ModelLister : public QObject
{
    Q_OBJECT
public:
    ModelLister(Transport &transport, ProviderSetPtr providers, ModelCatalog &catalog, QObject *parent = nullptr);
    ~ModelLister() override;

    /// For fetches from now on.
    void setProviders(ProviderSetPtr providers) { m_providers = std::move(providers); }
    /// Timers of providers without limits of their own, for fetches from now on; a list is given up after 10 s anyway.
    void setTimeouts(const TransportLimits &timeouts) { m_timeouts = timeouts; }
    /// Calls `done` once every usable provider has a fresh list or its fetch failed; at once when nothing is due.
    /// Not called any more when `context` is gone.
    void whenFresh(QObject *context, std::function<void()> done);
    /// Fetches all lists now, however fresh they are.
    void refresh();
    /// The list of one of them, unless it is being fetched.
    void refresh(const QByteArray &provider);

Q_SIGNALS:
    void listed(const QByteArray &provider);
    void failed(const QByteArray &provider, const sluice::Error &error);
    /// No fetch is running any more.
    void idle();

private:
    void fetch(const ProviderAccess &access);
    void finished(const ProviderProfile &profile, const Result<void> &result, const QByteArray &body);

    Transport &m_transport;
    ProviderSetPtr m_providers;
    ModelCatalog &m_catalog;
    TransportLimits m_timeouts = {};
    std::map<QByteArray, std::unique_ptr<UpstreamCall>> m_running;
};

} // namespace sluice
