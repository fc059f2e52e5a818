// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

QString commandList()
{
    QString text = u"Commands (sluice help COMMAND tells more):\n"_s;
    for (const Command &one : commands())
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(one.name), -11).arg(QString::fromLatin1(one.says));
    return text;
}

} // namespace

void describeProgram(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Compare LLM providers side by side, and let every tool on this machine use "
                                     u"them. Without a command: opens the "
                                     "window.\n\n"_s
                                     + commandList());
    parser.addOption({u"demo"_s, u"Use the simulator for all providers."_s});
    parser.addOption({u"minimized"_s, u"Start in the tray."_s});
}

namespace {

int programHelp()
{
    QCommandLineParser parser;
    describeProgram(parser);
    return *parseOptions(parser, {u"sluice"_s, u"--help"_s}, 0, 0);
}

} // namespace

int help(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Tells what the program or one of its commands does and takes."_s);
    parser.addPositionalArgument(u"COMMAND"_s, u"One of the commands; without it: all of them."_s, u"[COMMAND]"_s);
    parser.addOption({u"names"_s, u"Print the names of the commands only, one a line, for scripts."_s});
    parser.addOption({u"near"_s, u"Print the command that WORD was meant to be, if it is like one."_s, u"WORD"_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 1))
        return *code;
    if (parser.isSet(u"names"_s)) {
        QByteArrayList names;
        for (const Command &one : commands())
            names.append(one.name);
        printLine(names.join('\n'));
        return 0;
    }
    if (parser.isSet(u"near"_s)) {
        if (const QString nearest = nearestCommand(parser.value(u"near"_s)); !nearest.isEmpty())
            printLine(nearest.toLatin1());
        return 0;
    }
    if (parser.positionalArguments().isEmpty())
        return programHelp();
    const QString name = parser.positionalArguments().constFirst();
    const Command *const command = findCommand(name);
    return command ? command->run({name, u"--help"_s}) : unknownCommand(name);
}

} // namespace sluice::cli
