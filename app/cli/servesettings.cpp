// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/servesettings.h"

#include "gateway/accesspolicy.h"
#include "platform/gatewayledger.h"

#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace sluice::cli {

Result<std::optional<ConfigFile>> readConfigFile(const QString &path)
{
    constexpr qint64 most = 4 * 1024 * 1024;
    if (path.isEmpty())
        return std::optional<ConfigFile>();
    Error error{ErrorKind::InvalidRequest};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error.message = u"The configuration %1 cannot be read: %2"_s.arg(path, file.errorString());
        return error;
    }
    QByteArray text = file.read(most + 1);
    if (text.size() > most) {
        error.message = u"%1 is no configuration: it is larger than 4 MiB"_s.arg(path);
        return error;
    }
    return std::optional(ConfigFile{path.toUtf8(), std::move(text)});
}

ServeSettings makeServeSettings(const ServeArguments &arguments, const ProviderSetPtr &providers,
                                const GatewayConfig &config)
{
    ServeSettings settings;
    GatewayOptions &options = settings.options;
    options = withConfig(GatewayOptions(), config);
    options.lanes = qBound(1, QThread::idealThreadCount(), 4);
    options.requireKey = config.requireKey && !arguments.noAuth;
    if (const QByteArray key = qgetenv("SLUICE_GATEWAY_KEY").trimmed(); !key.isEmpty())
        options.keyHashes = {hashGatewayKey(key)};
    for (const QList<QHostAddress> &addresses : {config.addresses, arguments.addresses}) {
        if (!addresses.isEmpty())
            options.addresses = addresses;
    }
    options.port = arguments.port.value_or(config.port.value_or(options.port));
    settings.providers = withConfig(*providers, config);
    settings.ownKeys = environmentKeys(options);
    settings.ownKeys.insert(settings.ownKeys.end(), config.keys.begin(), config.keys.end());
    settings.stopGrace = config.stopGrace;
    return settings;
}

} // namespace sluice::cli
