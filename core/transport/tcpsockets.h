// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include <optional>

namespace sluice {

/// Turns Nagle's algorithm off on every TCP connection of this process that still has it on. Qt 6.4 leaves it on for
/// QNetworkAccessManager and does not give its sockets out, so they are found among the open descriptors. Costs about
/// half a microsecond per descriptor; safe on any thread; does nothing on Windows. Returns how many it changed.
int switchNagleOff();

/// By the system's own number of a connection, which is never given twice: how many bytes it has received. Holds the
/// open connections of this process to `port`, whoever owns them. Nothing where the system does not tell (not Linux).
[[nodiscard]] std::optional<QHash<quint64, quint64>> receivedOnConnectionsTo(quint16 port);

} // namespace sluice
