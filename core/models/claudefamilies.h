// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayList>

#include <map>

namespace sluice {

/// What to use where a coding tool asks for one of Anthropic's models by name ("claude-opus-…", "claude-haiku-…").
struct ClaudeFamilies {
    /// Family → models to try in this order, as "provider/model".
    std::map<QByteArray, QByteArrayList> families = {};
    /// For Claude ids of no family above.
    QByteArrayList fallback = {};

    /// The models for an id; empty when it is no Claude id. A date, a version, `[1m]` and an "anthropic/" before it do
    /// not matter.
    [[nodiscard]] QByteArrayList modelsFor(const QByteArray &id) const;

    /// The map that comes with the program.
    [[nodiscard]] static Result<ClaudeFamilies> builtIn();
    /// Reads a map; an unknown key, a wrong type or a missing key is an error that names `name` and the path in it.
    [[nodiscard]] static Result<ClaudeFamilies> parse(const QByteArray &name, const QByteArray &jsonText);

    friend bool operator==(const ClaudeFamilies &, const ClaudeFamilies &) = default;
};

} // namespace sluice
