// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/windowmodule.h"
#include "platform/processlimits.h"
#include "terminal/output.h"
#include "transport/tlslibrary.h"

#include <QCoreApplication>

#include <algorithm>
#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// GLib's event loop makes a system call for every event that one thread posts to another, Qt's own one for all until
/// that thread wakes: half of what a request through the gateway took. Only the main thread has a desktop to talk to.
void useOwnEventLoops()
{
    qputenv("QT_NO_THREADED_GLIB", "1");
}

/// Arguments, file names and all that is written are UTF-8. Qt would take the same locale, with a warning at each
/// start.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
}

/// Where nothing says it, as in some containers and services, the folder of the user is asked for: else data would go
/// to the root folder.
void findHome()
{
    if (!qEnvironmentVariableIsEmpty("HOME"))
        return;
    if (const passwd *const user = ::getpwuid(::getuid()); user && user->pw_dir && *user->pw_dir)
        qputenv("HOME", user->pw_dir);
}

/// One that is relative stands for another folder wherever the program starts; the standard says to take it for unset.
void forgetRelativeFolders()
{
    for (const char *name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        if (const QByteArray folder = qgetenv(name); !folder.isEmpty() && !folder.startsWith('/'))
            qunsetenv(name);
    }
}

int runWindow(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    if (const QString word = arguments.value(1); !word.isEmpty() && !word.startsWith(u'-'))
        return unknownCommand(word);
    const auto command = std::find_if(arguments.cbegin() + 1, arguments.cend(), findCommand);
    if (command != arguments.cend())
        return wrongUsage(u"options stand behind the command: sluice %1 …"_s.arg(*command));
    QCommandLineParser parser;
    describeProgram(parser);
    arguments.front() = u"sluice"_s;
    // Parsed before a GUI library is touched: --help and mistakes need no display.
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 0))
        return *code;
    if (!hasDisplay())
        return failure(u"there is no display for the window; sluice help lists the commands that need none"_s);
    return runWindowModule(argc, argv, {parser.isSet(u"demo"_s), parser.isSet(u"minimized"_s)});
}

int runCommand(int argc, char **argv)
{
    const Command *const command = argc > 1 ? findCommand(QString::fromUtf8(argv[1])) : nullptr;
    if (!command)
        return runWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    const int code = command->run(QCoreApplication::arguments().mid(1));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // no loop does it any more
    return code;
}

} // namespace

int run(int argc, char **argv)
{
    terminal::prepareOutput();
    terminal::captureQtMessages();
    setProcessLimits();
    keepTlsLibraryToTheEnd();
    useOwnEventLoops();
    useUtf8();
    findHome();
    forgetRelativeFolders();
    QCoreApplication::setApplicationName(u"sluice"_s);
    QCoreApplication::setOrganizationName(u"sluice"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(SLUICE_VERSION));
    const int code = runCommand(argc, argv);
    // What could not be told was not done.
    return code == 0 && terminal::isOutputLost() ? 1 : code;
}

} // namespace sluice::cli
