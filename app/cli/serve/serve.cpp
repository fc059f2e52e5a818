// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/provideroptions.h"
#include "cli/serve/servedgateway.h"
#include "config/gatewayconfig.h"
#include "credentials/keychain.h"
#include "platform/memory.h"
#include "terminal/interrupt.h"
#include "terminal/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// What the options say; unset, and told, when one of them is wrong.
std::optional<ServeArguments> readArguments(const QCommandLineParser &parser)
{
    ServeArguments arguments;
    bool ok = true;
    if (const auto port = numberOption(parser, u"port"_s, 0, 65535, ok))
        arguments.port = static_cast<quint16>(*port);
    if (!ok)
        return std::nullopt;
    if (parser.isSet(u"host"_s)) {
        arguments.addresses = addressesOf(parser.value(u"host"_s));
        if (arguments.addresses.isEmpty()) {
            (void)wrongUsage(u"--host must be an IP address or localhost"_s);
            return std::nullopt;
        }
    }
    arguments.noAuth = parser.isSet(u"no-auth"_s);
    arguments.configFile = parser.value(u"config"_s);
    if (parser.isSet(u"config"_s) && arguments.configFile.isEmpty()) {
        (void)wrongUsage(u"--config must name a file"_s);
        return std::nullopt;
    }
    return arguments;
}

Result<ProviderSource> openSource(const QCommandLineParser &parser)
{
    const Result<QByteArray> script = fileOption(parser, u"script"_s);
    if (!script)
        return script.error();
    return openProviders(
        parser, [](const QByteArray &line) { terminal::logJson("sim " + line); }, *script);
}

/// Whether anybody hears that it runs.
bool announce(ServedGateway &gateway, Keychain &keychain)
{
    printLine("listening on " + gateway.origin());
    if (terminal::isOutputLost())
        return false;
    gateway.tellFurtherAddresses();
    if (Keychain::mayAnswer())
        gateway.askKeychain(keychain);
    else
        gateway.tellMissingKeys();
    return true;
}

} // namespace

int serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs the gateway without a window. The key comes from SLUICE_GATEWAY_KEY, the "
                                     "configuration or the store; a key made now is shown once on stderr. Providers' "
                                     "keys come from the environment or the keychain. SIGHUP reads the configuration "
                                     "again, SIGTERM lets running answers finish."_s);
    parser.addOption({u"host"_s, u"Address to listen on; localhost, the default, means 127.0.0.1 and ::1."_s, u"A"_s,
                      u"localhost"_s});
    parser.addOption({u"port"_s, u"Port to listen on; 0 picks a free one (default 7117)."_s, u"N"_s, u"7117"_s});
    addProviderOptions(parser);
    parser.addOption(
        {u"script"_s,
         u"With --demo: JSON file of answers the simulator is to give; sluice help simulate tells its form."_s,
         u"FILE"_s});
    parser.addOption({u"no-auth"_s, u"Take requests without a key (loopback only)."_s});
    parser.addOption({u"config"_s, u"Configuration: providers, routes, keys and more, as JSON."_s, u"FILE"_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 0))
        return *code;
    const std::optional<ServeArguments> read = readArguments(parser);
    if (!read)
        return 2;
    if (parser.isSet(u"script"_s) && !parser.isSet(u"demo"_s))
        return wrongUsage(u"--script needs --demo"_s);
    const Result<ProviderSource> source = openSource(parser);
    if (!source)
        return failure(source.error().message);
    hideMemory();
    Keychain keychain;
    ServedGateway gateway(*read, source->providers);
    if (const Result<void> started = gateway.start(); !started.ok())
        return failure(started.error().message);
    const terminal::Interrupt interrupt(terminal::Interrupt::HangUp::Reload);
    QObject::connect(&interrupt, &terminal::Interrupt::stopRequested, &gateway, &ServedGateway::stop);
    QObject::connect(&interrupt, &terminal::Interrupt::reloadRequested, &gateway, &ServedGateway::reload);
    if (gateway.isStarted() && !announce(gateway, keychain))
        return 1;
    QObject::connect(&gateway, &ServedGateway::started, &gateway, [&](const Result<void> &started) {
        if (!started.ok())
            QCoreApplication::exit(failure(started.error().message));
        else if (!announce(gateway, keychain))
            QCoreApplication::exit(1);
    });
    return QCoreApplication::exec();
}

} // namespace sluice::cli
