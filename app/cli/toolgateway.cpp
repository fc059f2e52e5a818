// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/toolgateway.h"

#include "cli/keylimits.h"
#include "cli/options.h"
#include "config/storedconfig.h"
#include "connectors/gatewayhold.h"
#include "connectors/gatewayvisit.h"
#include "connectors/toolsteps.h"
#include "host/gatewayledger.h"
#include "providers/providersource.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

Error toolError(const QString &message)
{
    return {.kind = ErrorKind::InvalidRequest, .message = message};
}

/// "http://host:port" of what a person wrote, with or without a path behind it.
Result<QByteArray> rootOf(const QString &text)
{
    const QUrl url(text.contains(u"://"_s) ? text : u"http://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return toolError(u"--url must be an address such as http://127.0.0.1:7117"_s);
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded();
}

QByteArray rootAt(const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    const bool isAny =
        address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6 || address == QHostAddress::Any;
    url.setHost(isAny || address.isNull() ? u"127.0.0.1"_s : address.toString());
    url.setPort(port);
    return url.toEncoded();
}

/// Where a gateway of this user may be: the one that told its address, the stored one, the usual one.
Result<QByteArrayList> placesOf(const QCommandLineParser &parser, const connectors::Connections &connections,
                                const ProviderSet &providers)
{
    if (parser.isSet(u"url"_s)) {
        const Result<QByteArray> root = rootOf(parser.value(u"url"_s));
        return root ? Result<QByteArrayList>(QByteArrayList{*root}) : root.error();
    }
    QByteArrayList places;
    const auto add = [&](const QByteArray &root) {
        if (!root.isEmpty() && !places.contains(root))
            places.append(root);
    };
    add(connectors::GatewayHold::heldBy(connections));
    QHostAddress address;
    quint16 port = GatewayOptions().port;
    if (const auto stored = StoredConfig::open(Database::users(), configInputs(providers)); stored.ok()) {
        if (const Result<LayeredConfig> config = (*stored)->under({})) {
            port = config->config.port.value_or(port);
            address = config->config.addresses.value(0);
        }
    }
    add(rootAt(address, port));
    return places;
}

Result<connectors::Offer> visit(const QByteArray &root, const std::function<Result<Secret>()> &takeKey)
{
    Result<connectors::Offer> answer = Error();
    connectors::GatewayVisit visit(root, takeKey);
    QObject::connect(&visit, &connectors::GatewayVisit::finished, qApp, [&](const Result<connectors::Offer> &offer) {
        answer = offer;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return answer;
}

QByteArray modelFor(const QCommandLineParser &parser, const connectors::Connections &connections,
                    const QByteArray &tool, const connectors::Offer &offer)
{
    const auto isOffered = [&](const QByteArray &id) {
        return std::any_of(offer.models.begin(), offer.models.end(), [&](const auto &model) { return model.id == id; });
    };
    if (const QByteArray asked = parser.value(u"model"_s).toUtf8(); !asked.isEmpty()) {
        if (!isOffered(asked))
            notice(u"the gateway does not list %1; sluice models tells what there is"_s.arg(QString::fromUtf8(asked)));
        return asked;
    }
    return connectors::modelFor(connections, tool, offer);
}

} // namespace

void addToolOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"m"_s, u"model"_s}, u"Model or route to use; else one that calls tools."_s, u"MODEL"_s});
    parser.addOption({u"url"_s, u"Where the gateway is, if not where this user's usually runs."_s, u"URL"_s});
    addBudgetOptions(parser);
}

Result<ToolGateway> openToolGateway(const QCommandLineParser &parser, const QByteArray &toolId, const KeyChange &limits)
{
    Result<connectors::Tool> tool = connectors::findTool(toolId);
    if (!tool)
        return tool.error();
    Result<std::unique_ptr<Store>> store = Database::users().connection();
    if (!store)
        return store.error();
    const Result<ProviderSource> source = sluice::openProviders(false);
    if (!source)
        return source.error();
    ToolGateway gateway{std::move(*tool), std::move(*store)};
    gateway.hadKey = !connectors::keptKey(gateway.connections, toolId).isEmpty();
    const Result<QByteArrayList> places = placesOf(parser, gateway.connections, *source->providers);
    if (!places)
        return places.error();
    Result<connectors::Offer> offer = Error();
    for (const QByteArray &root : *places) {
        if (const Result<void> fine = connectors::checkNoCircle(*source->providers, root); !fine.ok())
            return fine.error();
        offer =
            visit(root, [&] { return connectors::takeKey(*gateway.store, gateway.connections, gateway.tool, limits); });
        if (offer.ok() || offer.error().kind != ErrorKind::Network)
            break;
    }
    if (!offer)
        return offer.error();
    const QByteArray model = modelFor(parser, gateway.connections, toolId, *offer);
    if (model.isEmpty())
        return toolError(u"the gateway offers no model: give it a provider's key, or start it with --demo"_s);
    gateway.terms = connectors::termsFor(gateway.connections, toolId, std::move(*offer), model,
                                         connectors::keptKey(gateway.connections, toolId).reveal());
    return gateway;
}

} // namespace sluice::cli
