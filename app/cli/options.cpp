// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/options.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

} // namespace

void printLine(const QByteArray &line)
{
    print(stdout, line + '\n');
}

int wrongUsage(const QString &message)
{
    print(stderr, "sluice: " + message.toLocal8Bit() + "\nTry --help.\n");
    return 2;
}

void notice(const QString &message)
{
    print(stderr, "sluice: " + message.toLocal8Bit() + '\n');
}

int failure(const QString &message)
{
    notice(message);
    return 1;
}

std::optional<int> parseOptions(QCommandLineParser &parser, const QStringList &arguments, int minimumPositional,
                                int maximumPositional)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    parser.addOption(help);
    parser.addOption(version);
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help)) {
        QByteArray text = parser.helpText().toLocal8Bit();
        // What Qt writes as long as there is no application object.
        text.replace("<executable_name>", "sluice");
        print(stdout, text);
        return 0;
    }
    if (parser.isSet(version)) {
        printLine("sluice " + QCoreApplication::applicationVersion().toLocal8Bit());
        return 0;
    }
    const qsizetype count = parser.positionalArguments().size();
    if (count > maximumPositional)
        return wrongUsage(u"unexpected argument: "_s + parser.positionalArguments().at(maximumPositional));
    if (count < minimumPositional)
        return wrongUsage(u"an argument is missing"_s);
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
