// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/module.h"

#include <QtGlobal>

extern "C" {
/// The only symbol that is asked for by name (cli/windowmodule.cpp).
extern Q_DECL_EXPORT const sluice::WindowModule sluice_window;
const sluice::WindowModule sluice_window{SLUICE_VERSION, sluice::runApplication};
}
