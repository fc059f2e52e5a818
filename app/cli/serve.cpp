// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/provideroptions.h"
#include "gateway/accesspolicy.h"
#include "gateway/gateway.h"
#include "platform/gatewaykey.h"
#include "platform/gatewayledger.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

bool readAddresses(const QString &host, GatewayOptions &options)
{
    if (host == "localhost"_L1)
        return true;
    const QHostAddress address(host);
    if (address.isNull())
        return false;
    options.addresses = {address};
    return true;
}

void logLine(const QByteArray &line)
{
    std::fprintf(stderr, "%s\n", line.constData());
}

/// Keys may come from the environment; otherwise from the store, where one is made when there is none.
Result<void> readKeys(const QCommandLineParser &parser, GatewayOptions &options)
{
    if (parser.isSet(u"no-auth"_s)) {
        options.requireKey = false;
        return {};
    }
    const QByteArray fromEnvironment = qgetenv("SLUICE_GATEWAY_KEY").trimmed();
    if (!fromEnvironment.isEmpty()) {
        options.keyHashes = {hashGatewayKey(fromEnvironment)};
        return {};
    }
    Result<StoredGatewayKeys> stored = loadOrMakeGatewayKey();
    if (!stored)
        return stored.error();
    options.keyHashes = stored->hashes;
    if (!stored->made.isEmpty())
        logLine("gateway key (shown once, keep it): " + stored->made.reveal());
    return {};
}

Result<ProviderSource> openSource(const QCommandLineParser &parser)
{
    const Result<QByteArray> script = fileOption(parser, u"script"_s);
    if (!script)
        return script.error();
    return openProviders(
        parser, [](const QByteArray &line) { logLine("sim " + line); }, *script);
}

} // namespace

int serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs the gateway without a window. The key comes from SLUICE_GATEWAY_KEY or the "
                                     "store; a key made now is shown once on stderr."_s);
    parser.addOption(
        {u"host"_s, u"Address to listen on; localhost means 127.0.0.1 and ::1."_s, u"A"_s, u"localhost"_s});
    parser.addOption({u"port"_s, u"Port to listen on; 0 picks a free one."_s, u"N"_s, u"7117"_s});
    addProviderOptions(parser);
    parser.addOption({u"script"_s, u"With --demo: JSON file of answers the simulator is to give."_s, u"FILE"_s});
    parser.addOption({u"no-auth"_s, u"Take requests without a key (loopback only)."_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 0))
        return *code;
    GatewayOptions options;
    bool ok = true;
    if (const auto port = numberOption(parser, u"port"_s, 0, 65535, ok))
        options.port = static_cast<quint16>(*port);
    if (!ok)
        return 2;
    if (!readAddresses(parser.value(u"host"_s), options))
        return wrongUsage(u"--host must be an IP address or localhost"_s);
    options.lanes = qBound(1, QThread::idealThreadCount(), 4);
    if (const Result<void> keys = readKeys(parser, options); !keys.ok())
        return failure(keys.error().message);

    if (parser.isSet(u"script"_s) && !parser.isSet(u"demo"_s))
        return wrongUsage(u"--script needs --demo"_s);
    Result<ProviderSource> source = openSource(parser);
    if (!source)
        return failure(source.error().message);
    if (const Result<void> ledger = useLedger(options, *source->providers); !ledger.ok())
        logLine("no records of requests are kept: " + ledger.error().message.toUtf8());
    Gateway gateway(options, source->providers);
    if (const Result<void> started = gateway.start(); !started.ok())
        return failure(started.error().message);
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::stopRequested, qApp, [] { QCoreApplication::exit(0); });
    printLine("listening on " + gateway.origin());
    return QCoreApplication::exec();
}

} // namespace sluice::cli
