// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <deque>

namespace sluice {

/// Keeps requests from a target that fails: opens after five failures in a row or more than half of at least ten in 60
/// s, lets one probe through after 30 s, and closes when it succeeds. Pure; the caller brings the time in monotonic ns.
class Breaker
{
public:
    enum class State { Closed, Open, HalfOpen };

    /// Whether a request may be sent now. In half-open state only the first caller gets true until it reports back.
    [[nodiscard]] bool tryAcquire(qint64 nowNs);
    /// Whether `tryAcquire` would say yes; changes nothing.
    [[nodiscard]] bool wouldAllow(qint64 nowNs) const;
    void succeeded(qint64 nowNs);
    void failed(qint64 nowNs);
    /// The request ended without saying anything of the target (the client left): gives a probe back.
    void abandoned();
    [[nodiscard]] State state(qint64 nowNs) const;
    /// When a request may be tried again; 0 unless open.
    [[nodiscard]] qint64 retryAtNs() const { return m_open ? m_openedNs + coolDownNs : 0; }

    static constexpr qint64 coolDownNs = 30'000'000'000;

private:
    struct Outcome {
        qint64 ns;
        bool failure;
    };
    void note(qint64 nowNs, bool failure);

    std::deque<Outcome> m_window;
    int m_failuresInWindow = 0;
    int m_inARow = 0;
    qint64 m_openedNs = 0;
    bool m_open = false;
    bool m_probing = false;
};

} // namespace sluice
