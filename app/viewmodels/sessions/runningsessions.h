// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panemodel.h"
#include "sessions/sessionstore.h"

#include <QTimer>

#include <vector>

namespace sluice {

/// Puts what has changed in a pane of a session into the change that is to be stored.
void addPane(SessionChange &change, PaneModel &pane, int position, const PaneChanges &changes);

/// Sessions that are not shown and whose answers still come: they are taken and stored as if they were, until the last
/// has ended or the session is shown again.
class RunningSessions : public QObject
{
    Q_OBJECT
public:
    /// A session with its panes, in their order.
    struct Held {
        SessionSummary summary;
        std::vector<std::unique_ptr<PaneModel>> panes;
        /// Those of its draft.
        std::vector<DraftImage> images = {};
    };

    /// `store` outlives it.
    explicit RunningSessions(SessionStore &store, QObject *parent = nullptr);
    /// What came until now is stored.
    ~RunningSessions() override;

    /// Of all of them.
    [[nodiscard]] int answers() const;
    [[nodiscard]] bool holds(const QString &id) const;
    /// Everything in it is stored already.
    void keep(Held session);
    /// What is to be shown again, with everything that came stored; nothing in it if it is not held.
    [[nodiscard]] Held takeBack(const QString &id);
    /// The user changed title, pin and the like.
    void setSummary(const SessionSummary &summary);
    /// Ends its answers, which are stored as far as they came.
    void stop(const QString &id);
    /// Nothing more of it is stored.
    void drop(const QString &id);
    /// Ends and stores all of them now, for the store is about to be another.
    void endAll();

Q_SIGNALS:
    /// It was stored, runs from now on, or has ended.
    void changed(const sluice::SessionSummary &summary);

private:
    [[nodiscard]] std::vector<Held>::iterator find(const QString &id);
    void refresh();
    void store(Held &session);
    static void release(Held &&session);

    SessionStore &m_store;
    std::vector<Held> m_sessions;
    QTimer m_timer;
};

} // namespace sluice
