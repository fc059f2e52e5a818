// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sluice::bench {

/// Follows a chat stream as cheaply as can be: counts the deltas and hashes their texts in order, so that two
/// streams are alike only if no delta was lost, doubled, split, joined or moved.
class DeltaScanner
{
public:
    /// Takes a piece of the body; true when at least one delta ended in it.
    bool feed(std::string_view bytes);
    [[nodiscard]] int deltas() const { return m_deltas; }
    [[nodiscard]] uint64_t hash() const { return m_hash; }
    /// Whether the stream's terminal event was seen.
    [[nodiscard]] bool done() const { return m_done; }

private:
    void addLine(std::string_view line);
    void add(std::string_view fragment);

    std::string m_partial;
    uint64_t m_hash = 0xcbf29ce484222325ULL;
    int m_deltas = 0;
    bool m_done = false;
};

} // namespace sluice::bench
