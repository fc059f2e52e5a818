// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace sluice {

/// What the desktop may be told of, each to be switched off by itself (Setting::Notify…).
enum class NoticeKind { Budget, Breaker, Failures };
inline constexpr std::size_t noticeKinds = 3;

/// Lets one notice of a kind through in ten minutes, for who is told each time stops reading. A value.
class NoticeGate
{
public:
    static constexpr qint64 pauseMs = 10 * 60 * 1000;

    /// Nothing while it is too early (Unix ms); else how many of the kind were kept back since the last.
    [[nodiscard]] std::optional<int> pass(NoticeKind kind, qint64 nowMs);

private:
    struct State {
        std::optional<qint64> lastMs = {};
        int kept = 0;
    };
    std::array<State, noticeKinds> m_states{};
};

} // namespace sluice
