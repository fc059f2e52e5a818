// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sluice {

/// What quitting would break off.
struct RunningWork {
    int requests = 0; ///< through the gateway
    int answers = 0;  ///< of the playground, in all its sessions
    [[nodiscard]] bool isEmpty() const { return requests == 0 && answers == 0; }
};

/// What a person is asked before that; empty where nothing would be broken off.
[[nodiscard]] QString quitQuestion(const RunningWork &work);

} // namespace sluice
