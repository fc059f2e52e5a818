// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/session.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <memory>

namespace sluice {

class SessionLane;

/// The stored sessions, for a thread that must not wait: everything is asked for and comes by a signal. What is written
/// is on disk a moment later, in the order it was given; whoever reads after writing reads that.
class SessionStore : public QObject
{
    Q_OBJECT
public:
    explicit SessionStore(QObject *parent = nullptr);
    /// Writes what was given and ends the thread.
    ~SessionStore() override;

    /// Opens the sessions at `path` in place of those of now; `opened` follows.
    void open(const QString &path);
    void write(SessionChange change);
    void writeSummary(SessionSummary summary);
    void erase(QStringList ids);
    /// `loaded` or `loadFailed` follows.
    void load(const QString &id);
    /// `found` follows.
    void search(const QString &words);

Q_SIGNALS:
    void opened(const std::vector<sluice::SessionSummary> &sessions, const QString &problem);
    void loaded(const sluice::StoredSession &session);
    void loadFailed(const QString &id, const QString &problem);
    void found(const QString &words, const std::vector<sluice::SessionHit> &hits, const QString &problem);
    void writeProblem(const QString &problem);

private:
    void start();

    std::unique_ptr<SessionLane> m_lane;
    QThread m_thread;
};

} // namespace sluice
