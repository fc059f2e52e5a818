// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <vector>

namespace sluice {

/// An answer that was given by Responses, and for whom.
struct AnswerOwner {
    QByteArray id; ///< the provider's
    QString client;
    QByteArray target;
    qint64 tokens = 0; ///< that went in and came out
};

/// Those among the newest `requests` of the store, the oldest first.
[[nodiscard]] Result<std::vector<AnswerOwner>> answerOwners(const Store &store, qint64 requests);

} // namespace sluice
