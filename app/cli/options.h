// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QCommandLineParser>

#include <optional>

namespace sluice::cli {

/// Parses `arguments` (the first is the program's or command's name) with --help and --version added.
/// Returns the exit code when the program is to end now: 0 after help, 2 after a mistake told on stderr.
[[nodiscard]] std::optional<int> parseOptions(QCommandLineParser &parser, const QStringList &arguments,
                                              int minimumPositional, int maximumPositional);

/// Whether there is one to open a window on.
[[nodiscard]] bool hasDisplay();

/// Tells a mistake in the arguments on stderr; returns 2.
[[nodiscard]] int wrongUsage(const QString &message);
/// Tells on stderr what is to be known, and goes on.
void notice(const QString &message);
/// Tells a failure on stderr; returns 1.
[[nodiscard]] int failure(const QString &message);

/// The number of an option within bounds; unset and `ok` true when it was not given.
[[nodiscard]] std::optional<double> numberOption(const QCommandLineParser &parser, const QString &name, double minimum,
                                                 double maximum, bool &ok);

/// The contents of the file an option names; empty when it was not given.
[[nodiscard]] Result<QByteArray> fileOption(const QCommandLineParser &parser, const QString &name);

/// Writes lines to stdout at once, made safe for a terminal.
void printLine(const QByteArray &text);
/// Writes JSON as a line to stdout at once: the same values, safe for a terminal.
void printJson(const QByteArray &json);

} // namespace sluice::cli
