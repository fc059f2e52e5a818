// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace sluice::sim {

/// Work that is due at times of its own choosing on one lane.
class Paced : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Does all that is due until `nowNs`; returns when to come back, or nothing when it is over.
    [[nodiscard]] virtual std::optional<qint64> advance(qint64 nowNs) = 0;
};

/// Calls the paced work of one lane when it is due, from one timer for all of it.
///
/// A turn takes everything due within half a millisecond. Under load the turns move apart, so that they use at most
/// about half of the lane's time; the plans being absolute, nothing is lost by it but smoothness.
class Pacer : public QObject
{
    Q_OBJECT
public:
    explicit Pacer(QObject *parent = nullptr);
    ~Pacer() override;

    /// Takes the work over and calls it at `dueNs` (at once if that has passed).
    void add(std::unique_ptr<Paced> work, qint64 dueNs);
    /// Ends the work before its time; it is deleted later.
    void remove(Paced *work);
    /// The work wants to be called at `dueNs` now, earlier or later than it said.
    void reschedule(Paced *work, qint64 dueNs);
    [[nodiscard]] int size() const { return int(m_entries.size()); }

private:
    struct Entry {
        std::unique_ptr<Paced> work;
        qint64 dueNs = 0;
    };

    void turn();
    void runDue(qint64 untilNs);
    void arm(qint64 nowNs, qint64 busyNs);

    std::vector<Entry> m_entries;
    QTimer m_timer;
    qint64 m_armedNs = 0;
    bool m_inTurn = false;
};

} // namespace sluice::sim
