// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

namespace sluice {

int runApplication(int, char **, const ApplicationOptions &)
{
    return 0;
}

} // namespace sluice
