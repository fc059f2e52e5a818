// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/providersource.h"

#include <QCommandLineParser>

namespace sluice::cli {

/// Adds --demo and --local.
void addProviderOptions(QCommandLineParser &parser);

/// Opens the providers these options ask for, and says on stderr what is wrong with the user's own profiles. With
/// --local it first runs the event loop until this machine's model servers have been looked for.
[[nodiscard]] Result<ProviderSource> openProviders(const QCommandLineParser &parser,
                                                   std::function<void(const QByteArray &line)> simulatorLog = {},
                                                   const QByteArray &simulatorScript = {});

/// What to do so that these providers (empty: all) have keys, for those that lack one; empty when none does.
[[nodiscard]] QString missingKeysHint(const ProviderSet &providers, const QByteArrayList &only = {});

/// Names of the keys that the window has put into the keychain, in their order.
[[nodiscard]] QStringList keptKeys();

/// Asks the keychain for the keys of those providers of `only` (empty: all) that have none in the environment: runs the
/// event loop until it has answered, a second at most, and says on stderr what it did not answer. Likewise for the
/// password of `proxy`, if that lacks one. Not with --demo.
void addKeychainKeys(ProviderSource &source, const QByteArrayList &only, ProxySettings &proxy);

} // namespace sluice::cli
