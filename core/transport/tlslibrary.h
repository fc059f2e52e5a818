// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

/// OpenSSL takes itself apart when a program exits, also under threads that still use it, which may end it with a
/// crash. After this its memory is left to the system. To be called before anything else uses OpenSSL.
void keepTlsLibraryToTheEnd();

} // namespace sluice
