// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/openchange.h"

#include <QByteArrayList>

#include <map>
#include <tuple>
#include <vector>

namespace sluice {

/// Where one entry stands in a configuration: `capture`, `routes` + name, `prices` + provider + model. What an entry
/// does not need is empty.
struct ConfigPath {
    QByteArray section;
    QByteArray name = {};
    QByteArray part = {};

    /// As errors of the configuration's reader have it: "prices.groq.openai/gpt-oss-20b".
    [[nodiscard]] QByteArray text() const;
    friend bool operator==(const ConfigPath &, const ConfigPath &) = default;
    friend bool operator<(const ConfigPath &a, const ConfigPath &b)
    {
        return std::tie(a.section, a.name, a.part) < std::tie(b.section, b.name, b.part);
    }
};

/// Entries of a configuration, each with its value as JSON text.
using ConfigEntries = std::map<ConfigPath, QByteArray>;

/// The entries in the store.
[[nodiscard]] Result<ConfigEntries> readConfigEntries(const Store &store);
/// Takes entries out, then puts others in or in place of what is there.
[[nodiscard]] Result<void> changeConfigEntries(const OpenChange &change, const std::vector<ConfigPath> &removed,
                                               const ConfigEntries &put);

} // namespace sluice
