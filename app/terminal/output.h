// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::terminal {

// The two ways out of the program. Whoever writes foreign text has made it safe before (foreigntext.h).

/// Opens what the caller left closed of the three standard descriptors, so that no file or socket of ours takes its
/// place, and lets a write into a closed pipe be an error. To be called before anything else is opened.
void prepareOutput();

/// Writes to stdout at once. Does nothing any more once a write has failed, which is told on stderr.
void writeOut(QByteArrayView text);

/// Whether a write to stdout has failed: nobody reads, or the disk is full. What is done for its sake is to end then.
[[nodiscard]] bool isOutputLost();

/// Writes to stderr at once; what cannot be written is lost.
void writeErr(QByteArrayView text);

/// From now on a write waits a moment only for a reader who does not read. May be called by a signal handler.
void stopWaitingForReaders() noexcept;

/// A line of a log on stderr, made safe.
void logLine(QByteArrayView line);
/// The same for a line that ends in JSON.
void logJson(QByteArrayView line);

/// Takes the place of Qt's own messages to stderr, which may hold foreign text.
void captureQtMessages();

} // namespace sluice::terminal
