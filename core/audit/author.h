// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice {

/// Who makes a change, and by what way. A value.
struct Author {
    enum class Via { Window, CommandLine, File, System };

    QByteArray actor;
    bool isPerson = false;
    Via via = Via::System;
    /// Where they sit, when that is another machine; left out where `audit.addresses` says so.
    QByteArray address = {};

    /// The account that this program runs as.
    [[nodiscard]] static Author person(Via via);
    /// The program itself.
    [[nodiscard]] static Author program(Via via = Via::System);

    [[nodiscard]] QByteArray viaName() const;
};

} // namespace sluice
