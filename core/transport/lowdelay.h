// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

/// Turns Nagle's algorithm off on every TCP connection of this process that still has it on. Qt 6.4 leaves it on for
/// QNetworkAccessManager and does not give its sockets out, so they are found among the open descriptors. Costs about
/// half a microsecond per descriptor; safe on any thread; does nothing on Windows. Returns how many it changed.
int switchNagleOff();

} // namespace sluice
