// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "application.h"

#include "cli/commands.h"
#include "cli/options.h"
#include "platform/processlimits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

struct Command {
    const char *name;
    int (*run)(const QStringList &arguments);
};

constexpr Command commands[] = {
    {"serve", serve},          {"simulate", simulate}, {"compare", compare}, {"models", models},
    {"export", exportRecords}, {"config", config},     {"keys", keys},
};

const QString commandList = u"\nCommands (each has --help):\n"
                            "  serve      gateway without a window\n"
                            "  simulate   the provider simulator\n"
                            "  compare    one prompt to several models\n"
                            "  models     the live model list\n"
                            "  export     the recorded requests as text\n"
                            "  config     the gateways' stored configuration\n"
                            "  keys       the gateway keys\n"_s;

/// GLib's event loop makes a system call for every event that one thread posts to another, Qt's own one for all until
/// that thread wakes: half of what a request through the gateway took. Only the main thread has a desktop to talk to.
void useOwnEventLoops()
{
    qputenv("QT_NO_THREADED_GLIB", "1");
}

int runWindow(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Compare LLM providers side by side, and let every tool on this machine use them.\n"_s + commandList);
    parser.addOption({u"demo"_s, u"Use the simulator for all providers."_s});
    parser.addOption({u"minimized"_s, u"Start in the tray."_s});
    // Parsed before a GUI library is touched: --help and mistakes need no display.
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 0))
        return *code;
    return runApplication(argc, argv, {parser.isSet(u"demo"_s), parser.isSet(u"minimized"_s)});
}

} // namespace

int run(int argc, char **argv)
{
    setProcessLimits();
    useOwnEventLoops();
    QCoreApplication::setApplicationName(u"sluice"_s);
    QCoreApplication::setOrganizationName(u"sluice"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(SLUICE_VERSION));
    for (const Command &command : commands) {
        if (argc > 1 && qstrcmp(argv[1], command.name) == 0) {
            const QCoreApplication application(argc, argv);
            return command.run(application.arguments().mid(1));
        }
    }
    return runWindow(argc, argv);
}

} // namespace sluice::cli
