// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/routes/route.h"
#include "models/pricesheet.h"

#include <QByteArrayList>

namespace sluice {

// Values as the configuration's reader takes them, in JSON. What has its default is left out.

[[nodiscard]] QByteArray toConfigJson(const Route &route);
/// A list of models or routes.
[[nodiscard]] QByteArray toConfigJson(const QByteArrayList &names);
/// An unknown price is left out; without input or output the reader refuses it.
[[nodiscard]] QByteArray toConfigJson(const Price &price);

} // namespace sluice
