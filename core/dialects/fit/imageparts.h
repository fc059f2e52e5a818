// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "json/value.h"

namespace sluice {

/// For a model that takes no images: an InvalidRequest error that names the first image in a chat request's messages.
[[nodiscard]] Result<void> refuseImages(const json::Value &chatBody, const QByteArray &model);

} // namespace sluice
