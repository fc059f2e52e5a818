// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/value.h"

namespace sluice {

/// Gives each tool call of one stream its index, contiguous from 0, whatever the provider's deltas say: no `index` at
/// all, the same one for every call, or gaps.
class ToolIndex
{
public:
    /// The index of the call a delta belongs to.
    [[nodiscard]] std::size_t of(const json::Value &callDelta);
    [[nodiscard]] std::size_t count() const { return m_calls.size(); }

private:
    struct Call {
        QByteArray id;
        std::optional<qint64> wireIndex = {};
    };
    std::vector<Call> m_calls;
};

/// An id for a call that came without one, the same for the same stream and call.
[[nodiscard]] QByteArray syntheticCallId(const QByteArray &streamId, std::size_t index);

} // namespace sluice
