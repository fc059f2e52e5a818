// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/plan/content/random.h"
#include "json/value.h"

namespace sluice::sim {

/// A JSON text that satisfies `schema` (JSON Schema as tools and response formats use it; `pattern` and `not` are not
/// looked at). Strings take up words of `prompt` where the property's name suggests it. Recursive schemas end after a
/// few levels if they allow it.
[[nodiscard]] QByteArray schemaInstance(json::Value schema, QByteArrayView prompt, Random &random);

/// What to put into a string property called `name`; never empty.
[[nodiscard]] QByteArray stringFor(QByteArrayView name, QByteArrayView prompt);

} // namespace sluice::sim
