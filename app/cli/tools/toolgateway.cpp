// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tools/toolgateway.h"

#include "cli/keys/keylimits.h"
#include "cli/options.h"
#include "config/storedconfig.h"
#include "connectors/gatewayhold.h"
#include "connectors/gatewayvisit.h"
#include "connectors/toolsteps.h"
#include "host/gatewayledger.h"
#include "models/modelname.h"
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

/// What is near a name that the gateway does not list.
QByteArrayList nearestOf(const QByteArray &asked, const connectors::Offer &offer)
{
    std::vector<ModelInfo> listed;
    listed.reserve(offer.models.size());
    for (const connectors::OfferedModel &model : offer.models)
        listed.push_back({{}, model.id});
    return nearestModels(asked, listed);
}

Result<QByteArray> modelFor(const QCommandLineParser &parser, const connectors::Connections &connections,
                            const QByteArray &tool, const connectors::Offer &offer)
{
    const auto isOffered = [&](const QByteArray &id) {
        return std::any_of(offer.models.begin(), offer.models.end(), [&](const auto &model) { return model.id == id; });
    };
    if (const QByteArray asked = parser.value(u"model"_s).toUtf8(); !asked.isEmpty()) {
        if (isOffered(asked) || parser.isSet(u"any-model"_s))
            return asked;
        const QByteArrayList nearest = nearestOf(asked, offer);
        const QString instead = nearest.isEmpty() ? u"sluice models tells what there is"_s
                                                  : u"did you mean %1?"_s.arg(QString::fromUtf8(nearest.join(" or ")));
        return toolError(u"the gateway lists no chat model %1: %2 With --any-model it is taken all the same."_s.arg(
            QString::fromUtf8(asked), nearest.isEmpty() ? instead + u'.' : instead));
    }
    const QByteArray usual = connectors::modelFor(connections, tool, offer);
    if (usual.isEmpty())
        return toolError(u"the gateway offers no model: give it a provider's key, or start it with --demo"_s);
    return usual;
}

} // namespace

void addToolOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"m"_s, u"model"_s}, u"Model or route to use; else one that calls tools."_s, u"MODEL"_s});
    parser.addOption({u"any-model"_s, u"Take the model though the gateway does not list it."_s});
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
    gateway.turn = std::make_unique<connectors::ToolTurn>(gateway.changes(), gateway.connections, toolId);
    const Result<QByteArrayList> places = placesOf(parser, gateway.connections, *source->providers);
    if (!places)
        return places.error();
    Result<connectors::Offer> offer = Error();
    for (const QByteArray &root : *places) {
        if (const Result<void> fine = connectors::checkNoCircle(*source->providers, root); !fine.ok())
            return fine.error();
        offer = visit(root, [&] { return gateway.turn->takeKey(limits); });
        if (offer.ok() || offer.error().kind != ErrorKind::Network)
            break;
    }
    if (!offer)
        return offer.error();
    const Result<QByteArray> model = modelFor(parser, gateway.connections, toolId, *offer);
    if (!model)
        return model.error();
    gateway.terms = connectors::termsFor(gateway.connections, toolId, std::move(*offer), *model,
                                         connectors::keptKey(gateway.connections, toolId).reveal());
    for (const ProviderAccess &access : (*source->providers).providers) {
        if (!access.profile.keyVariable.isEmpty())
            gateway.terms.providerKeys.append(access.profile.keyVariable);
    }
    return gateway;
}

} // namespace sluice::cli
