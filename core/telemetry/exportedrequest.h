// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/record.h"

namespace sluice {

/// A request as it is sent on.
struct ExportedRequest {
    RequestRecord record;
    /// Empty unless texts are wanted and were captured.
    CapturedBodies bodies = {};
};

} // namespace sluice
