// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>

#include <span>

namespace sluice::cli {

/// One command of the program: what it is called, what it is for, and what it does.
struct Command {
    const char *name;
    const char *says;
    /// Runs with a QCoreApplication in place, takes the arguments from the command's name on, returns the exit code.
    int (*run)(const QStringList &arguments);
};

/// All of them, in the order of the help. There is no other list: help, dispatch and packaging/run.sh read this one.
[[nodiscard]] std::span<const Command> commands();
/// Null when there is none of that name.
[[nodiscard]] const Command *findCommand(const QString &name);
/// The command that a word was meant to be, by its letters; empty when it is like none.
[[nodiscard]] QString nearestCommand(const QString &word);
/// Tells that there is no such command, and which may have been meant; returns 2.
[[nodiscard]] int unknownCommand(const QString &word);

// One file per command.
[[nodiscard]] int serve(const QStringList &arguments);
[[nodiscard]] int simulate(const QStringList &arguments);
[[nodiscard]] int compare(const QStringList &arguments);
[[nodiscard]] int exportRecords(const QStringList &arguments);
[[nodiscard]] int models(const QStringList &arguments);
[[nodiscard]] int config(const QStringList &arguments);
[[nodiscard]] int alerts(const QStringList &arguments);
[[nodiscard]] int audit(const QStringList &arguments);
[[nodiscard]] int secrets(const QStringList &arguments);
[[nodiscard]] int doctor(const QStringList &arguments);
[[nodiscard]] int keys(const QStringList &arguments);
[[nodiscard]] int guard(const QStringList &arguments);
[[nodiscard]] int runTool(const QStringList &arguments);
[[nodiscard]] int connectTool(const QStringList &arguments);
[[nodiscard]] int disconnectTool(const QStringList &arguments);
[[nodiscard]] int tools(const QStringList &arguments);
[[nodiscard]] int help(const QStringList &arguments);

/// Gives a parser the description and the options of the program without a command.
void describeProgram(QCommandLineParser &parser);

} // namespace sluice::cli
