// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

namespace sluice::cli {

int run(int, char **)
{
    return 2;
}

} // namespace sluice::cli
