// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "base/result.h"
#include "chat/response.h"

#include <map>
#include <vector>

namespace sluice {

// See core/models/README.md for the files.

/// What some tokens cost.
struct Charge {
    /// Of the parts whose price and count are known.
    Money amount = {};
    /// Whether these are all parts.
    bool isWhole = true;
};

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
    /// The same as an amount that is charged and added up, with the parts that are known though others are not.
    [[nodiscard]] Charge charge(const Usage &usage) const;

    friend bool operator==(const Price &, const Price &) = default;
};

/// What the user says a model costs.
struct OwnPrice {
    QByteArray provider;
    QByteArray model; ///< the provider's own id
    Price price;
    friend bool operator==(const OwnPrice &, const OwnPrice &) = default;
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
    /// The built-in sheet with the user's prices, which count for more than all others: the one sheet of gateway,
    /// playground and lists. Without the built-in one its prices are unknown, not wrong: its test reads it.
    [[nodiscard]] static PriceSheet with(const std::vector<OwnPrice> &own);
    /// Sets or replaces one price, e.g. with the provider's own.
    void set(const QByteArray &provider, const QByteArray &model, const Price &price);
    [[nodiscard]] std::size_t size() const { return m_prices.size(); }

private:
    std::map<std::pair<QByteArray, QByteArray>, Price> m_prices;
};

} // namespace sluice
