// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/figures.h"

#include <QList>
#include <QString>

namespace sluice {

/// The figures of a pane's answer, and how they are written: unknown is "–", an estimate wears "≈". A value.
class PaneCounters
{
public:
    /// Takes over what an answer has come to. While it streams, at most as often as figures can be read; `atOnce` for
    /// what must not wait. Whether it did.
    [[nodiscard]] bool update(const Figures &figures, bool atOnce, qint64 nowNs);
    /// Those of an answer that is there, or none.
    void set(Figures figures = {}) { m_figures = std::move(figures); }

    [[nodiscard]] const Figures &figures() const { return m_figures; }
    [[nodiscard]] const Counters &counters() const { return m_figures.counters; }

    [[nodiscard]] QString ttft() const;
    [[nodiscard]] QString rate() const;
    [[nodiscard]] QString tokens() const;
    [[nodiscard]] QString elapsed() const;
    [[nodiscard]] QString cost() const;
    /// Milliseconds of connect, queue, prefill, thinking, answer.
    [[nodiscard]] QList<qreal> phases() const;
    [[nodiscard]] double totalMs() const;

private:
    Figures m_figures;
    qint64 m_takenNs = 0;
};

} // namespace sluice
