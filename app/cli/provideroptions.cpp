// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/provideroptions.h"

#include "cli/options.h"
#include "credentials/keychain.h"
#include "credentials/missingkeys.h"
#include "credentials/proxypassword.h"
#include "providers/localservers.h"
#include "providers/userprofiles.h"
#include "settings/settings.h"
#include "transport/proxyaddress.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

QByteArrayList lookForLocalServers()
{
    LocalServers servers(localCandidates(), userProfilesFolder());
    QObject::connect(&servers, &LocalServers::finished, qApp, &QCoreApplication::quit);
    servers.search();
    QCoreApplication::exec();
    for (const LocalServers::Found &found : servers.found())
        notice(u"found %1 at %2"_s.arg(found.name, found.baseUrl.toString()));
    if (servers.found().empty())
        notice(u"no model server answers on this machine's usual ports"_s);
    return servers.foundIds();
}

} // namespace

void addProviderOptions(QCommandLineParser &parser)
{
    parser.addOption({u"demo"_s, u"Use the simulator for all providers."_s});
    parser.addOption({u"local"_s, u"Also look for model servers on this machine (Ollama, llama.cpp, LM Studio, vLLM, "
                                  "at their usual ports on 127.0.0.1) and use those that answer."_s});
}

Result<ProviderSource> openProviders(const QCommandLineParser &parser,
                                     std::function<void(const QByteArray &line)> simulatorLog,
                                     const QByteArray &simulatorScript)
{
    const bool demo = parser.isSet(u"demo"_s);
    const QByteArrayList local = parser.isSet(u"local"_s) && !demo ? lookForLocalServers() : QByteArrayList();
    Result<ProviderSource> source = sluice::openProviders(demo, {}, std::move(simulatorLog), simulatorScript, local);
    if (source) {
        for (const Error &problem : source->providers->problems)
            notice(problem.message);
    }
    return source;
}

QString missingKeysHint(const ProviderSet &providers, const QByteArrayList &only)
{
    QStringList names;
    QStringList variables;
    for (const ProviderAccess &access : providers.providers) {
        // One that is configured and could not be read is told by itself.
        if (access.isUsable() || !access.waitsFor.isEmpty() || (!only.isEmpty() && !only.contains(access.profile.id)))
            continue;
        names.append(QString::fromUtf8(access.profile.name));
        variables.append(QString::fromUtf8(access.profile.keyVariable));
    }
    if (names.isEmpty())
        return {};
    return u"there is no key for %1: set %2 in the environment, or save a key in the window's settings"_s.arg(
        names.join(u" or "_s), variables.join(u" or "_s));
}

QStringList keptKeys()
{
    return Settings(Settings::usersStore()).value(Setting::KeptKeys).toStringList();
}

void addKeychainKeys(ProviderSource &source, const QByteArrayList &only, ProxySettings &proxy)
{
    Keychain keychain;
    MissingKeys missing(keychain, *source.providers, only);
    const QStringList kept = keptKeys();
    missing.alsoAskFurther(kept);
    if (!source.providers->demo && lacksPassword(proxy))
        missing.alsoAsk(proxyPasswordName, proxyPasswordVariable);
    if (missing.isEmpty() || !Keychain::mayAnswer())
        return;
    // Queued: an answer before the loop runs has to end it as well.
    QObject::connect(&missing, &MissingKeys::settled, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    missing.ask();
    QCoreApplication::exec();
    if (!missing.problem().isEmpty())
        notice(missing.problem());
    source.providers = withKeys(*source.providers, missing.keys(), kept);
    if (const auto password = missing.keys().find(proxyPasswordName); password != missing.keys().end())
        proxy = withPassword(std::move(proxy), password->second);
}

} // namespace sluice::cli
