// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "dialects/upstreamdialect.h"
#include "transport/transport.h"

#include <QObject>

#include <functional>

namespace sluice {

/// Something small that a provider keeps, in one piece as it came: valid JSON, whatever it tells of. Deleting it
/// aborts.
class UpstreamFetch : public QObject
{
    Q_OBJECT
public:
    /// `done` is called once: with the body, or the error of an HTTP status, a connection, or what is no JSON object.
    UpstreamFetch(Transport &transport, const UpstreamDialect &dialect, const TransportRequest &request,
                  std::function<void(const Result<QByteArray> &)> done, QObject *parent = nullptr);
    ~UpstreamFetch() override;

private:
    void read();
    void onFinished(const Result<void> &result);
    [[nodiscard]] Result<QByteArray> outcome(const Result<void> &result) const;
    void finish(const Result<QByteArray> &outcome);

    const UpstreamDialect &m_dialect;
    std::unique_ptr<TransportCall> m_call;
    std::function<void(const Result<QByteArray> &)> m_done;
    QByteArray m_body;
};

} // namespace sluice
