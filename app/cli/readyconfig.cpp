// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/readyconfig.h"

#include "cli/effectiveconfig.h"
#include "cli/options.h"
#include "host/gatewayledger.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// As long as a store has for an answer.
constexpr std::chrono::seconds patience{15};

} // namespace

GatewayConfig withSecrets(const Database &database, const ProviderSet &providers, const SecretWants &wants)
{
    SecretKeeper keeper({[](const QByteArray &name) { return qgetenv(name.constData()); }, keychainSource()});
    QObject::connect(&keeper, &SecretKeeper::settled, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QTimer::singleShot(patience, &keeper, [] { QCoreApplication::quit(); });
    keeper.setWanted(wants);
    QCoreApplication::exec();
    for (const SecretState &state : keeper.states()) {
        const QString name = QString::fromUtf8(state.reference.text());
        if (state.state == SecretState::State::Waiting)
            notice(name + u" is not answered"_s);
        else if (!state.problem.isEmpty())
            notice(name + u": "_s + state.problem);
    }
    return storedConfig(database, providers, [&](const SecretReference &reference) { return keeper.value(reference); });
}

GatewayConfig readyConfig(const Database &database, ProviderSource &source, const QByteArrayList &only)
{
    GatewayConfig config = storedConfig(database, *source.providers);
    const SecretWants wants = wantsOfProviders(config, only);
    if (!wants.references.empty())
        config = withSecrets(database, *source.providers, wants);
    source.providers = withConfig(*source.providers, config);
    return config;
}

} // namespace sluice::cli
