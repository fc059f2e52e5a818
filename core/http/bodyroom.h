// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>
#include <utility>

namespace sluice {

/// How many bytes of request bodies one server may hold at once, over all its lanes. Thread-safe.
class BodyRoom
{
public:
    explicit BodyRoom(qint64 bytes)
        : m_left(bytes)
    {
    }

    [[nodiscard]] bool take(qint64 bytes)
    {
        if (m_left.fetch_sub(bytes, std::memory_order_relaxed) >= bytes)
            return true;
        give(bytes);
        return false;
    }
    void give(qint64 bytes) { m_left.fetch_add(bytes, std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_left;
};

/// What one body has of that room; it goes back when this ends. Without a room it has what it wants.
class BodyShare
{
public:
    BodyShare() = default;
    explicit BodyShare(std::shared_ptr<BodyRoom> room)
        : m_room(std::move(room))
    {
    }
    ~BodyShare() { giveBack(); }
    BodyShare(BodyShare &&other) noexcept
        : m_room(other.m_room)
        , m_bytes(std::exchange(other.m_bytes, 0))
    {
    }
    BodyShare &operator=(BodyShare &&) = delete;
    BodyShare(const BodyShare &) = delete;
    BodyShare &operator=(const BodyShare &) = delete;

    /// False where there is no room for so many in all.
    [[nodiscard]] bool growTo(qint64 bytes)
    {
        if (m_room && bytes > m_bytes) {
            if (!m_room->take(bytes - m_bytes))
                return false;
            m_bytes = bytes;
        }
        return true;
    }
    void giveBack()
    {
        if (m_room)
            m_room->give(std::exchange(m_bytes, 0));
    }

private:
    std::shared_ptr<BodyRoom> m_room;
    qint64 m_bytes = 0;
};

} // namespace sluice
