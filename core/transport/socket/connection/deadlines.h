// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <set>

namespace sluice {

/// Whoever waits for a deadline.
class DeadlineClient
{
public:
    virtual ~DeadlineClient() = default;
    virtual void deadlineReached() = 0;

private:
    friend class Deadlines;
    qint64 m_at = 0; ///< 0: none
};

/// All deadlines of one transport on one timer, which is touched only when the earliest one moves nearer: a call that
/// ends in time costs no timer. A client must cancel before it goes.
class Deadlines : public QObject
{
    Q_OBJECT
public:
    Deadlines();

    /// Replaces the client's deadline, in monotonic ns; 0 cancels it.
    void set(DeadlineClient &client, qint64 atNs);
    void cancel(DeadlineClient &client) { set(client, 0); }
    [[nodiscard]] static qint64 of(const DeadlineClient &client) { return client.m_at; }

private:
    void arm();
    void check();

    std::set<std::pair<qint64, DeadlineClient *>> m_all;
    QTimer m_timer;
    qint64 m_armedFor = 0; ///< 0: the timer rests
};

} // namespace sluice
