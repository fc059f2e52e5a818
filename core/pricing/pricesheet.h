// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "chat/response.h"

#include <map>

namespace sluice {

// See pricing/README.md for the files.

/// What one model costs, in US dollars per million tokens; unset is unknown, 0 is free.
struct Price {
    std::optional<double> input = {};
    /// Unset where the provider lists no other price for cached input: then it costs what fresh input costs.
    std::optional<double> cachedInput = {};
    std::optional<double> output = {};
    QByteArray date = {};   ///< day it was true, "2026-10-31"
    QByteArray source = {}; ///< where it is from, for people
    /// Set by the user: counts for more than what the provider's list says.
    bool isOwn = false;

    /// US dollars for these tokens: fresh input, cached input, output (reasoning is output). Unset, never 0, when a
    /// price or a count is unknown; a cached count the provider did not tell is none.
    [[nodiscard]] std::optional<double> cost(const Usage &usage) const;

    friend bool operator==(const Price &, const Price &) = default;
};

/// Prices by provider and the provider's own model id; a dated fallback for what the provider's list does not tell.
class PriceSheet
{
public:
    /// The sheet that comes with the program.
    [[nodiscard]] static Result<PriceSheet> builtIn();
    /// Reads a sheet; an unknown key, a wrong type, a negative price or a missing key is an error that names `name` and
    /// the path in it.
    [[nodiscard]] static Result<PriceSheet> parse(const QByteArray &name, const QByteArray &jsonText);

    [[nodiscard]] std::optional<Price> find(const QByteArray &provider, const QByteArray &model) const;
    /// Sets or replaces one price, e.g. with the provider's own.
    void set(const QByteArray &provider, const QByteArray &model, const Price &price);
    [[nodiscard]] std::size_t size() const { return m_prices.size(); }

private:
    std::map<std::pair<QByteArray, QByteArray>, Price> m_prices;
};

} // namespace sluice
