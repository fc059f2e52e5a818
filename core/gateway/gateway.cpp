// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/gateway.h"

#include "gateway/handler.h"

#include <QRandomGenerator>

namespace sluice {

class Gateway::Private
{
public:
    GatewayOptions options;
    std::shared_ptr<GatewayShared> shared;
    std::unique_ptr<HttpServer> server;
};

namespace {

/// These tables are part of the program and their tests read them; without one its facts are unknown, not wrong.
template<typename Table>
Table builtInOrNone()
{
    Result<Table> table = Table::builtIn();
    return table.ok() ? std::move(*table) : Table();
}

} // namespace

QByteArray GatewayShared::makeRequestId()
{
    return "req_" + QByteArray::number(idPrefix, 36) + QByteArray::number(nextId++, 36).rightJustified(6, '0');
}

ModelFacts GatewayShared::factsOf(const Target &target) const
{
    const QByteArray &provider = target.provider->profile.id;
    const std::optional<ModelInfo> info = catalog.find(provider, target.model);
    if (!info)
        return table.find(provider, target.model);
    return {info->contextWindow, info->maxOutputTokens, info->tools, info->json,
            info->vision,        info->reasoning,       info->chat,  info->efforts};
}

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
void takeLedger(GatewayShared &shared, const GatewayOptions &options)
{
    shared.keys = ringOf(options);
    shared.admission.setSpent(options.spent, QDate::currentDate());
    shared.recorder = options.recorder;
    shared.live = options.live;
    shared.capture = options.capture;
    shared.redactor = redactorFor(*shared.providers);
    shared.prices = builtInOrNone<PriceSheet>();
}

} // namespace

Gateway::Gateway(GatewayOptions options, ProviderSetPtr providers, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->shared = std::make_shared<GatewayShared>();
    d->shared->providers = std::move(providers);
    d->shared->table = builtInOrNone<ModelTable>();
    d->shared->router = std::make_unique<const Router>(d->shared->providers, d->options.routes,
                                                       builtInOrNone<PriceSheet>(), builtInOrNone<ClaudeFamilies>());
    d->shared->idPrefix = QRandomGenerator::global()->generate64();
    d->shared->textAsChat = d->options.convertTextToChat;
    d->shared->timeouts = d->options.timeouts;
    d->shared->retries = d->options.retries;
    takeLedger(*d->shared, d->options);
    AccessPolicy &policy = d->shared->policy;
    policy.requireKey = d->options.requireKey;
    policy.allowedHosts = QSet<QByteArray>(d->options.allowedHosts.begin(), d->options.allowedHosts.end());
    policy.allowedOrigins = QSet<QByteArray>(d->options.allowedOrigins.begin(), d->options.allowedOrigins.end());
}

Gateway::~Gateway()
{
    stop();
}

namespace {

Result<void> checkOptions(const GatewayOptions &options, const GatewayKeyRing &keys)
{
    Error error{ErrorKind::InvalidRequest, ErrorSource::Downstream};
    const bool loopbackOnly = std::all_of(options.addresses.begin(), options.addresses.end(),
                                          [](const QHostAddress &address) { return address.isLoopback(); });
    if (!loopbackOnly && !options.requireKey) {
        error.message = Gateway::tr("A gateway without a key may listen on loopback only. Leave out --no-auth, or "
                                    "--host.");
        return error;
    }
    if (options.requireKey && keys.keys().isEmpty()) {
        error.message = Gateway::tr("There is no gateway key. Set SLUICE_GATEWAY_KEY or make one.");
        return error;
    }
    return {};
}

} // namespace

Result<void> Gateway::start()
{
    if (d->server)
        return {};
    if (const Result<void> options = checkOptions(d->options, *d->shared->keys); !options.ok())
        return options.error();
    HttpServer::Options options;
    options.addresses = d->options.addresses;
    options.port = d->options.port;
    options.lanes = d->options.lanes;
    options.limits = d->options.limits;
    auto server = std::make_unique<HttpServer>(
        options, [shared = d->shared] { return std::make_unique<GatewayHandler>(shared); });
    Result<void> started = server->start();
    if (started.ok())
        d->server = std::move(server);
    return started;
}

void Gateway::stop()
{
    d->server.reset();
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

QByteArray Gateway::origin() const
{
    const QList<QHostAddress> addresses = d->server ? d->server->addresses() : d->options.addresses;
    QHostAddress address = addresses.isEmpty() ? QHostAddress(QHostAddress::LocalHost) : addresses.first();
    if (address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6)
        address = QHostAddress(QHostAddress::LocalHost);
    const QByteArray text = address.toString().toLatin1();
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return "http://" + (v6 ? '[' + text + ']' : text) + ':' + QByteArray::number(port());
}

void Gateway::setCapture(CaptureLevel level)
{
    d->shared->capture = level;
}

Redactor redactorFor(const ProviderSet &providers)
{
    QByteArrayList prefixes;
    std::vector<Secret> secrets;
    for (const ProviderAccess &access : providers.providers) {
        prefixes.append(access.profile.keyPrefix);
        secrets.push_back(access.key);
    }
    return Redactor(prefixes, std::move(secrets));
}

GatewayCounts Gateway::counts() const
{
    return {d->shared->requests, d->shared->active, d->shared->failed};
}

} // namespace sluice
