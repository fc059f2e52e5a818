// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/options.h"

#include "terminal/foreigntext.h"
#include "terminal/linewrapper.h"
#include "terminal/output.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// The program's or a command's, as one types it.
QString typedName(const QString &name)
{
    return name == "sluice"_L1 ? name : u"sluice "_s + name;
}

/// Paragraphs at the width that Qt gives to the options; what is indented is laid out already.
QByteArray wrapped(const QByteArray &text)
{
    QByteArrayList lines;
    for (const QByteArray &line : text.split('\n')) {
        terminal::LineWrapper wrapper(79);
        wrapper.append(line);
        wrapper.finish();
        const bool isWrapped = !line.startsWith(' ') && !wrapper.lines().empty();
        while (isWrapped && !wrapper.lines().empty())
            lines.append(wrapper.takeLine().text);
        if (!isWrapped)
            lines.append(line);
    }
    return lines.join('\n');
}

/// Qt's text, under the name that one types instead of the program's path.
QByteArray helpText(const QCommandLineParser &parser, const QString &name)
{
    const QString path =
        QCoreApplication::instance() ? QCoreApplication::arguments().constFirst() : u"<executable_name>"_s;
    QString text = parser.helpText();
    const QString begin = u"Usage: "_s + path;
    if (text.startsWith(begin))
        text.replace(0, begin.size(), u"Usage: "_s + typedName(name));
    return wrapped(text.toUtf8()) + "\nExit codes: 0 done, 1 failed (the reason is on stderr), 2 wrong usage.\n";
}

/// What Qt says, and for a text that only looks like an option how it is told from one.
QString mistakeIn(const QCommandLineParser &parser, const QStringList &arguments, bool takesText)
{
    const auto isText = [](const QString &argument) {
        const QStringView rest = QStringView(argument).mid(1);
        return argument.startsWith(u'-') && !rest.isEmpty() && rest.front() != u'-'
               && std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isSpace() || c.isDigit(); });
    };
    const auto text = std::find_if(arguments.begin(), arguments.end(), isText);
    if (!takesText || text == arguments.end())
        return parser.errorText();
    return u"%1 is no option; a text that begins with - stands behind --"_s.arg(*text);
}

int wrongUsageOf(const QString &name, const QString &message)
{
    terminal::logLine("sluice: " + message.toUtf8());
    terminal::logLine("Try " + typedName(name).toUtf8() + " --help.");
    return 2;
}

} // namespace

void printLine(const QByteArray &text)
{
    terminal::writeOut(terminal::safe(text) + '\n');
}

void printJson(const QByteArray &json)
{
    terminal::writeOut(terminal::safeJson(json) + '\n');
}

int wrongUsage(const QString &message)
{
    return wrongUsageOf(QCoreApplication::instance() ? QCoreApplication::arguments().value(1) : u"sluice"_s, message);
}

void notice(const QString &message)
{
    terminal::logLine("sluice: " + message.toUtf8());
}

int failure(const QString &message)
{
    notice(message);
    return 1;
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *const name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

std::optional<int> parseOptions(QCommandLineParser &parser, const QStringList &arguments, int minimumPositional,
                                int maximumPositional)
{
    const QString &name = arguments.constFirst();
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    parser.addOption(help);
    parser.addOption(version);
    if (!parser.parse(arguments))
        return wrongUsageOf(name, mistakeIn(parser, arguments, maximumPositional > 0));
    if (parser.isSet(help)) {
        terminal::writeOut(helpText(parser, name));
        return 0;
    }
    if (parser.isSet(version)) {
        printLine("sluice " + QCoreApplication::applicationVersion().toUtf8());
        return 0;
    }
    const qsizetype count = parser.positionalArguments().size();
    if (count > maximumPositional)
        return wrongUsageOf(name, u"unexpected argument: "_s + parser.positionalArguments().at(maximumPositional));
    if (count < minimumPositional)
        return wrongUsageOf(name, u"an argument is missing"_s);
    return std::nullopt;
}

Result<QByteArray> fileOption(const QCommandLineParser &parser, const QString &name)
{
    if (!parser.isSet(name))
        return QByteArray();
    QFile file(parser.value(name));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error{.kind = ErrorKind::InvalidRequest,
                 .message = u"--%1: %2: %3"_s.arg(name, file.fileName(), file.errorString())};
}

std::optional<double> numberOption(const QCommandLineParser &parser, const QString &name, double minimum,
                                   double maximum, bool &ok)
{
    if (!parser.isSet(name))
        return std::nullopt;
    bool isNumber = false;
    const double value = parser.value(name).toDouble(&isNumber);
    if (isNumber && value >= minimum && value <= maximum)
        return value;
    ok = false;
    const int code = wrongUsage(
        u"--%1 must be a number from %2 to %3"_s.arg(name).arg(minimum, 0, 'g', 12).arg(maximum, 0, 'g', 12));
    Q_UNUSED(code)
    return std::nullopt;
}

} // namespace sluice::cli
