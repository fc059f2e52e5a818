// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"

namespace sluice {

/// A body for reading: of an image's bytes only how many there are ("data:image/png;base64,…(412 kB)").
[[nodiscard]] QByteArray withoutImageData(const QByteArray &body);
/// The same in a request that is only looked at, so that looking costs no more with images than without.
void shortenImages(ChatRequest &request);

} // namespace sluice
