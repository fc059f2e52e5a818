// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/gatewaykeys.h"

#include <QCommandLineParser>

namespace sluice::cli {

/// Adds the options that limit a gateway key.
void addLimitOptions(QCommandLineParser &parser);
/// Only those of budgets.
void addBudgetOptions(QCommandLineParser &parser);
[[nodiscard]] bool hasLimitOptions(const QCommandLineParser &parser);
/// Takes over what the options say; an empty value takes a limit off. False, and told on stderr, when one is wrong.
[[nodiscard]] bool readLimits(const QCommandLineParser &parser, KeyChange &change);
[[nodiscard]] bool readBudgets(const QCommandLineParser &parser, KeyChange &change);

} // namespace sluice::cli
