// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/gateway.h"

#include "base/clock.h"
#include "engine/lists/modelprice.h"
#include "engine/providers/providersetup.h"
#include "gateway/pipeline/handler.h"
#include "models/builtin.h"
#include "transport/sockettransport.h"

#include <QDateTime>
#include <QTimer>

namespace sluice {

class Gateway::Private
{
public:
    GatewayOptions options;
    std::shared_ptr<GatewayShared> shared;
    std::unique_ptr<HttpServer> server;
};

namespace {

std::shared_ptr<GatewayKeyRing> ringOf(const GatewayOptions &options)
{
    if (options.keys)
        return options.keys;
    std::vector<GatewayKey> keys;
    for (const QByteArray &hash : options.keyHashes)
        keys.push_back({hash});
    return std::make_shared<GatewayKeyRing>(keys);
}

/// What makes records, limits and costs.
void useLedger(GatewayShared &shared, const GatewayOptions &options)
{
    shared.keys = ringOf(options);
    shared.admission.setSpent(options.spent);
    shared.admission.setShares(options.shares);
    shared.shares = options.shares;
    if (shared.shares)
        shared.shares->setHolder(shared.limits);
    shared.recorder = options.recorder;
    shared.calibration = options.calibration ? options.calibration
                         : options.recorder  ? options.recorder->calibration()
                                             : std::make_shared<TokenCalibration>();
    shared.sinks = {std::shared_ptr<RecordSink>(std::shared_ptr<void>(), &shared.metrics)}; // owned as a member
    shared.sinks.insert(shared.sinks.end(), options.sinks.begin(), options.sinks.end());
    if (options.recorder)
        shared.sinks.push_back(options.recorder);
    shared.tell = options.tell;
    shared.capture = options.capture;
}

QSet<QByteArray> setOf(const QByteArrayList &list)
{
    return {list.begin(), list.end()};
}

GatewaySetupPtr makeSetup(const GatewayOptions &options, ProviderSetPtr providers)
{
    auto setup = std::make_shared<GatewaySetup>();
    setup->rules = options;
    setup->policy = {options.requireKey, setOf(options.allowedHosts), setOf(options.allowedOrigins)};
    for (const QByteArray &text : options.trustedProxies) {
        if (const auto network = networkOf(text))
            setup->policy.trustedProxies.push_back(*network);
    }
    setup->prices = priceSheet(options.prices, *providers);
    setup->router =
        std::make_unique<const Router>(providers, options.routes, setup->prices, builtInOrNone<ClaudeFamilies>());
    setup->redactor = redactorFor(*providers);
    setup->timeouts = options.timeouts;
    setup->transport = options.transport;
    setup->providers = std::move(providers);
    return setup;
}

} // namespace

Gateway::Gateway(GatewayOptions options, ProviderSetPtr providers, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->shared = std::make_shared<GatewayShared>();
    d->shared->table = builtInOrNone<ModelTable>();
    d->shared->setup.replace(makeSetup(d->options, std::move(providers)));
    d->shared->owners = d->options.owners;
    useLedger(*d->shared, d->options);
}

Gateway::~Gateway()
{
    stop();
}

namespace {

Error refused(const QString &message)
{
    Error error{ErrorKind::InvalidRequest, ErrorSource::Downstream};
    error.message = message;
    return error;
}

Result<void> checkAddresses(const QList<QHostAddress> &addresses, bool requireKey)
{
    const bool loopbackOnly = std::all_of(addresses.begin(), addresses.end(),
                                          [](const QHostAddress &address) { return address.isLoopback(); });
    if (loopbackOnly || requireKey)
        return {};
    return refused(Gateway::tr("A gateway without a key may listen on loopback only. Leave out --no-auth (or "
                               "access.no_auth), or listen on 127.0.0.1."));
}

/// Whether somebody can get in.
bool isOpen(bool requireKey, const GatewayKeyRing &keys)
{
    const KeySet set = keys.keys();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return !requireKey
           || std::any_of(set.begin(), set.end(), [now](const GatewayKeyPtr &key) { return isValid(*key, now); });
}

} // namespace

Result<void> Gateway::start()
{
    if (d->server)
        return {};
    if (const Result<void> safe = checkAddresses(d->options.addresses, d->options.requireKey); !safe.ok())
        return safe;
    if (d->options.requireKey && !d->options.waitsForKeys && d->shared->keys->keys().isEmpty()
        && d->shared->keys->held() == GatewayKeyRing::Held::None)
        return refused(tr("There is no gateway key. Set SLUICE_GATEWAY_KEY or make one."));
    HttpServer::Options options;
    options.addresses = d->options.addresses;
    options.port = d->options.port;
    options.lanes = d->options.lanes;
    options.limits = d->options.limits;
    auto server = std::make_unique<HttpServer>(options, [shared = d->shared] {
        return std::make_unique<GatewayHandler>(shared,
                                                std::make_unique<SocketTransport>(shared->setup.get()->transport));
    });
    Result<void> started = server->start();
    if (started.ok())
        d->server = std::move(server);
    return started;
}

void Gateway::stop()
{
    d->server.reset();
}

void Gateway::announceEnd()
{
    d->shared->leaving = true;
}

void Gateway::drain(std::chrono::milliseconds grace)
{
    if (d->shared->stopping.exchange(true))
        return;
    if (!d->server) {
        QMetaObject::invokeMethod(this, &Gateway::drained, Qt::QueuedConnection);
        return;
    }
    // What was told at the end of the grace time has to reach the clients, but not one that does not read.
    constexpr std::chrono::seconds lastWords{2};
    connect(d->server.get(), &HttpServer::drained, this, &Gateway::drained);
    QTimer::singleShot(grace, d->server.get(), &HttpServer::endRequests);
    QTimer::singleShot(grace + lastWords, d->server.get(), &HttpServer::drained);
    d->server->drain();
}

bool Gateway::isRunning() const
{
    return d->server != nullptr;
}

quint16 Gateway::port() const
{
    return d->server ? d->server->port() : d->options.port;
}

QByteArray Gateway::baseUrl() const
{
    return origin() + "/v1";
}

QList<QHostAddress> Gateway::addresses() const
{
    return d->server ? d->server->addresses() : d->options.addresses;
}

QByteArray Gateway::origin() const
{
    const QList<QHostAddress> all = addresses();
    QHostAddress address = all.isEmpty() ? QHostAddress(QHostAddress::LocalHost) : all.first();
    if (address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6)
        address = QHostAddress(QHostAddress::LocalHost);
    const QByteArray text = address.toString().toLatin1();
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return "http://" + (v6 ? '[' + text + ']' : text) + ':' + QByteArray::number(port());
}

namespace {

bool sameKeys(const ProviderAccess &a, const ProviderAccess &b)
{
    return a.key.reveal() == b.key.reveal()
           && std::equal(a.moreKeys.begin(), a.moreKeys.end(), b.moreKeys.begin(), b.moreKeys.end(),
                         [](const NamedKey &one, const NamedKey &other) {
                             return one.name == other.name && one.key.reveal() == other.key.reveal();
                         });
}

/// What was learnt elsewhere than the provider is now, or with other keys: they have lists and limits of their own.
void forgetMoved(GatewayShared &shared, const ProviderSet &before, const ProviderSet &now)
{
    for (const ProviderAccess &access : before.providers) {
        const ProviderAccess *same = now.find(access.profile.id);
        if (same && same->baseUrl == access.baseUrl && sameKeys(*same, access))
            continue;
        shared.catalog.forget(access.profile.id);
        shared.health.forget(access.profile.id);
    }
    shared.health.forget(GatewayShared::guardServices); // whoever changes something may have mended them
}

} // namespace

Result<void> Gateway::reconfigure(const GatewayOptions &options, const ProviderSetPtr &providers)
{
    if (const Result<void> safe = checkAddresses(d->options.addresses, options.requireKey); !safe.ok())
        return safe;
    const GatewaySetupPtr before = d->shared->setup.get();
    const GatewayKeyRing &keys = *d->shared->keys;
    // Where nobody gets in anyway, as the last key was revoked or has expired, nothing more is lost.
    if (!isOpen(options.requireKey, options.keys ? *options.keys : keys) && isOpen(before->policy.requireKey, keys))
        return refused(tr("No valid gateway key would be left, and nobody could ask any more. Put a key into "
                          "gateway_keys, or make one with \"sluice keys add NAME\", and try again."));
    d->shared->setup.replace(makeSetup(options, providers));
    forgetMoved(*d->shared, *before->providers, *providers);
    if (d->shared->recorder)
        d->shared->recorder->setRetention(options.retention);
    setCapture(options.capture);
    return {};
}

void Gateway::setSpent(const std::map<QByteArray, SpentByDay> &spent)
{
    d->shared->admission.setSpent(spent);
}

void Gateway::setCapture(CaptureLevel level)
{
    d->shared->capture = level;
}

GatewayCounts Gateway::counts() const
{
    return {d->shared->requests, d->shared->active, d->shared->failed};
}

std::map<QByteArray, TargetHealth::Snapshot> Gateway::health() const
{
    return d->shared->health.all(monotonicNs());
}

} // namespace sluice
