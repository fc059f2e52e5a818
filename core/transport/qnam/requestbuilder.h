// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

namespace sluice {

/// Turns a TransportRequest into a QNetworkRequest that does nothing of its own accord: no redirect, cookie, cache,
/// credential, decompression or second sending.
class RequestBuilder
{
public:
    explicit RequestBuilder(const QSslConfiguration &tls);

    [[nodiscard]] QNetworkRequest build(const TransportRequest &request) const;

private:
    QNetworkRequest m_template;
};

} // namespace sluice
