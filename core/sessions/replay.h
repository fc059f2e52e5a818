// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "record/record.h"
#include "sessions/session.h"

namespace sluice {

/// A captured request as a session that asks it again: what was said before is the conversation, the prompt is the
/// draft, and its parameters are the settings. There is a pane for each model. An error says why it cannot be.
[[nodiscard]] Result<StoredSession> sessionOfRequest(const RequestRecord &record, const QByteArray &body,
                                                     const QByteArrayList &models);

} // namespace sluice
