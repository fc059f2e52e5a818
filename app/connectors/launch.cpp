// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/launch.h"

#include "connectors/settingsfile.h"

#include <cerrno>
#include <csignal>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace sluice::connectors {

Launch launchOf(const ToolStart &start, const Terms &terms)
{
    Launch launch;
    for (const auto &[name, value] : start.environment) {
        const QJsonValue filled = filledValue(value, terms);
        if (!filled.isUndefined())
            launch.environment.emplace(name, filled.isNull() ? std::nullopt : std::optional(textOf(filled)));
    }
    // What it spends is to be told by its own client key, and it may have a shell. What it is given itself stays.
    launch.environment.emplace("SLUICE_GATEWAY_KEY", std::nullopt);
    for (const QByteArray &name : start.dropsProviderKeys ? terms.providerKeys : QByteArrayList())
        launch.environment.emplace(name, std::nullopt);
    for (const QByteArray &argument : start.arguments) {
        if (std::optional<QByteArray> filled = filledText(argument, terms))
            launch.arguments.append(*filled);
    }
    for (const auto &[name, value] : start.files)
        launch.files.emplace(name, textOf(filledValue(value, terms)) + '\n');
    return launch;
}

Result<void> writeFiles(const Launch &launch, const Terms &terms)
{
    for (const auto &[name, text] : launch.files) {
        const QString path = QString::fromUtf8(terms.folder + '/' + name);
        if (const Result<void> written = writePrivate(path, text); !written.ok())
            return written;
    }
    return {};
}

Error become(const QString &program, const Launch &launch, const QStringList &arguments)
{
#ifdef Q_OS_UNIX
    for (const auto &[name, value] : launch.environment)
        value ? (void)qputenv(name.constData(), *value) : (void)qunsetenv(name.constData());
    qunsetenv("QT_NO_THREADED_GLIB"); // of this program's own
    // What is ignored here would be ignored there.
    std::signal(SIGPIPE, SIG_DFL);
    QByteArrayList all{program.toLocal8Bit()};
    all += launch.arguments;
    for (const QString &argument : arguments)
        all.append(argument.toLocal8Bit());
    std::vector<char *> words;
    for (QByteArray &word : all)
        words.push_back(word.data());
    words.push_back(nullptr);
    ::execv(words.front(), words.data());
    return {.message = u"%1 cannot be started: %2"_s.arg(program, qt_error_string(errno))};
#else
    Q_UNUSED(launch)
    Q_UNUSED(arguments)
    return {.message = u"%1 cannot be started on this system; set it up by hand"_s.arg(program)};
#endif
}

} // namespace sluice::connectors
