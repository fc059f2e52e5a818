// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/sessionsearch.h"
#include "sessions/sessiontable.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace sluice {

/// The sessions' half that lives on its own thread, with its own connection. What cannot be written waits and is tried
/// again, in its order.
class SessionLane : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<void>(const Store &)>;

    SessionLane();

    /// Opens the store at `path`, or one in memory where that cannot be done; then lists.
    void open(const QString &path);
    /// Writes, after what was asked for before.
    void write(Work work);
    void load(const QString &id);
    void search(const QString &words);
    /// Writes what waits, as far as it can be, and lets go of the store.
    void close();

Q_SIGNALS:
    /// `problem` says why nothing is kept on disk; empty when all is well.
    void opened(const std::vector<sluice::SessionSummary> &sessions, const QString &problem);
    void loaded(const sluice::StoredSession &session);
    void loadFailed(const QString &id, const QString &problem);
    void found(const QString &words, const std::vector<sluice::SessionHit> &hits, const QString &problem);
    /// Writing failed, or is as it should be again (empty).
    void writeProblem(const QString &problem);

private:
    void flush();

    std::unique_ptr<Store> m_store;
    std::deque<Work> m_waiting;
    QString m_problem;
    QString m_searchProblem;
    QTimer m_again{this};
};

} // namespace sluice
