// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/modelinfo.h"
#include "providers/profile.h"

namespace sluice {

/// What a setting's value is.
enum class ParameterKind { Number, Integer, Choice, Text, Texts, Written };

/// Who does not take a setting.
enum class NotTaken { No, ByProvider, ByModel };

/// One setting of a chat as a model's provider takes it; the key is that of ChatSettings' JSON.
struct ParameterSpec {
    QByteArray key;
    ParameterKind kind = ParameterKind::Text;
    /// Bounds the provider or the model sets; unset where nobody says.
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    /// Where a slider begins and ends: the bounds, or what is usual. Unset for kinds without one.
    std::optional<double> sliderFrom = {};
    std::optional<double> sliderTo = {};
    double step = 0;
    /// Words of a Choice, weakest first where they have an order.
    QByteArrayList values = {};
    /// Most characters of a Text, most items of Texts; unset is unknown.
    std::optional<qint64> most = {};
    NotTaken notTaken = NotTaken::No;
    /// What holds where it is not sent; empty where nobody knows.
    QByteArray usual = {};
    friend bool operator==(const ParameterSpec &, const ParameterSpec &) = default;
};

/// All settings in their order. Where the profile or the model is not known, nothing is held against it.
[[nodiscard]] std::vector<ParameterSpec> parameterSpecs(const ProviderProfile *profile, const ModelInfo *model);

} // namespace sluice
