// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/recordsink.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <vector>

namespace sluice {

/// The last requests, for a view that looks a few times a second. Thread-safe; older ones are forgotten.
class LiveRequests final : public RecordSink
{
public:
    explicit LiveRequests(std::size_t capacity = 5000)
        : m_ring(capacity)
    {
    }

    void add(const MaskedRecord &record) override;

    /// What came since a look, oldest first. Records are shared, not copied.
    struct News {
        std::vector<RequestRecordPtr> records = {};
        /// Give it to the next `since`.
        quint64 next = 0;
        /// How many came in between and are not among them.
        quint64 missed = 0;
    };
    /// The newest so many of those since then; 0 asks for all there are.
    [[nodiscard]] News since(quint64 position, std::size_t most = SIZE_MAX) const;

    /// Is called once, at the next record, on the thread that adds it; in place of who was to be told before.
    void tellNext(std::function<void()> tell) const;

private:
    mutable std::mutex m_mutex;
    mutable std::function<void()> m_tell;
    std::vector<RequestRecordPtr> m_ring;
    quint64 m_next = 0;
};

} // namespace sluice
