// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sluice {

/// A program that listens.
struct PortOwner {
    QString name = {}; ///< as the system has it; empty: not known
    qint64 processId = 0;
};

/// Who listens at a TCP port of this machine, as far as this user may know. Looks through all processes: milliseconds,
/// so not on the window's thread.
[[nodiscard]] PortOwner portOwner(quint16 port);
/// The next port after it at which nobody listens on loopback; 0 when none of the next hundred is free.
[[nodiscard]] quint16 nextFreePort(quint16 port);
/// Whether somebody listens there on loopback, or it may not be used.
[[nodiscard]] bool isPortTaken(quint16 port);

} // namespace sluice
