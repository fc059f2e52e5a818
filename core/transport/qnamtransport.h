// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/managerpool.h"
#include "transport/requestbuilder.h"
#include "transport/transport.h"
#include "transport/transportoptions.h"

namespace sluice {

/// The Transport of the product, on QNetworkAccessManager: HTTP/1.1, one POST at most once, no redirects, kept
/// connections. Create, use and destroy it on one thread with an event loop. See README.md in this folder.
class QnamTransport final : public Transport
{
public:
    explicit QnamTransport(const TransportOptions &options = {});

    [[nodiscard]] std::unique_ptr<TransportCall> send(const TransportRequest &request) override;
    void warm(const QUrl &url, int connections = 1) override;

    /// How many managers are open now, each with a thread of its own.
    [[nodiscard]] int managerCount() const { return m_calls.managerCount() + m_lookups.managerCount(); }

private:
    const RequestBuilder m_builder;
    ManagerPool m_calls;
    ManagerPool m_lookups; ///< GET: model lists and probes never wait behind streams
};

} // namespace sluice
