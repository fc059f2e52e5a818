// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

int main(int argc, char **argv)
{
    return sluice::cli::run(argc, argv);
}
