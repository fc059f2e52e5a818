// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "engine/providerset.h"
#include "engine/retrypolicy.h"
#include "engine/route.h"
#include "engine/targethealth.h"
#include "gateway/gatewaykeyring.h"
#include "http/server.h"
#include "ledger/keyusage.h"
#include "ledger/liverequests.h"
#include "ledger/recorder.h"
#include "pricing/pricesheet.h"
#include "transport/transport.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace sluice {

/// What the user says a model costs.
struct OwnPrice {
    QByteArray provider;
    QByteArray model; ///< the provider's own id
    Price price;
    friend bool operator==(const OwnPrice &, const OwnPrice &) = default;
};

/// How a gateway is to run.
struct GatewayOptions {
    QList<QHostAddress> addresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    quint16 port = 7117; ///< 0 picks a free one
    int lanes = 1;
    bool requireKey = true;
    /// SHA-256 of gateway keys without name and limits.
    QList<QByteArray> keyHashes = {};
    /// The gateway keys; what is replaced in it holds at once. Null: those of `keyHashes` only.
    std::shared_ptr<GatewayKeyRing> keys = {};
    /// What the keys have spent today and this month.
    std::map<QByteArray, KeySpending> spent = {};
    /// Where requests are recorded, if anywhere.
    std::shared_ptr<Recorder> recorder = {};
    std::shared_ptr<LiveRequests> live = {};
    CaptureLevel capture = CaptureLevel::Off;
    /// How much of the past the recorder keeps, when the gateway has one.
    Retention retention = {};
    /// Host names beside loopback and the bound addresses.
    QByteArrayList allowedHosts = {};
    QByteArrayList allowedOrigins = {};
    /// Public names beside the providers' models.
    RouteTable routes = {};
    /// What to try next when a request for that name fails and names no fallbacks itself; "provider/model" or routes.
    std::map<QByteArray, QByteArrayList> fallbacks = {};
    /// Prices that beat those of the providers' lists and our own.
    std::vector<OwnPrice> prices = {};
    /// Whether text completions become chat where a provider has no other, without the client asking for it.
    bool convertTextToChat = false;
    /// How long providers may be silent, and how hard the engine tries.
    TransportLimits timeouts = {};
    RetryLimits retries = {};
    /// What clients may send, and how slowly.
    HttpLimits limits = {};
};

/// Masks the providers' keys, and whatever has their form.
[[nodiscard]] Redactor redactorFor(const ProviderSet &providers);

/// What a gateway has done so far.
struct GatewayCounts {
    qint64 requests = 0;
    qint64 active = 0;
    qint64 failed = 0;
};

/// The local server: doors of behaviour.md §1 on the engine. Lives on the thread that made it.
class Gateway : public QObject
{
    Q_OBJECT
public:
    Gateway(GatewayOptions options, ProviderSetPtr providers, QObject *parent = nullptr);
    ~Gateway() override;

    /// A busy port is an error that names it and says what to do.
    [[nodiscard]] Result<void> start();
    void stop();
    /// Takes no new requests; those that run may go on for `grace` and then end with an error. `drained` follows, also
    /// when a client takes nothing of its error.
    void drain(std::chrono::milliseconds grace);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] quint16 port() const;
    /// "http://127.0.0.1:7117/v1", the base URL for OpenAI clients.
    [[nodiscard]] QByteArray baseUrl() const;
    /// "http://127.0.0.1:7117".
    [[nodiscard]] QByteArray origin() const;
    /// Thread-safe.
    [[nodiscard]] GatewayCounts counts() const;
    /// What was learnt of every target that was asked, by its id. Thread-safe.
    [[nodiscard]] std::map<QByteArray, TargetHealth::Snapshot> health() const;
    /// Takes over providers, routes, fallbacks, prices, access, capture and retention for requests that come from now
    /// on; those that run end as they began. Addresses, keys and records stay. When the keys are to change with it,
    /// `options.keys` holds what they will be, for the check that somebody still gets in. An error leaves all as it
    /// was.
    [[nodiscard]] Result<void> reconfigure(const GatewayOptions &options, const ProviderSetPtr &providers);
    /// Holds for requests that come from now on. Thread-safe.
    void setCapture(CaptureLevel level);

Q_SIGNALS:
    /// Nothing runs any more; `stop` loses nothing.
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
