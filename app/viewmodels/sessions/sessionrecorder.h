// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playgroundmodel.h"
#include "sessions/sessionstore.h"

#include <QPointer>
#include <QTimer>

#include <map>
#include <optional>

namespace sluice {

/// Keeps what the playground shows: gathers what has changed and gives it to the store a moment later. A session that
/// holds neither a message nor a draft, be it text, images or settings chosen for it, is not kept.
class SessionRecorder : public QObject
{
    Q_OBJECT
public:
    /// How long changes are gathered; the rest of 250 ms is for writing them.
    static constexpr int gatherMs = 100;

    /// Both outlive it.
    SessionRecorder(PlaygroundModel &playground, SessionStore &store, QObject *parent = nullptr);

    /// The session that is shown.
    [[nodiscard]] const SessionSummary &current() const { return m_current.summary; }
    /// The playground shows a stored session now, or a new one that has nothing in it.
    void begin(const SessionSummary &summary);
    void beginNew();
    /// Title, pin and the like of the session that is shown were changed by the user, and written.
    void setSummary(const SessionSummary &summary);
    /// Nothing was asked in the session that is shown, and nothing is written, attached or chosen for it.
    [[nodiscard]] bool holdsNothing() const;
    /// It is kept for what can be brought back alone.
    [[nodiscard]] bool isEmptied() const { return m_current.isStored && holdsNothing(); }
    /// The store is about to be another: what was not sent leaves this one, and is kept in that.
    void moveOut();
    /// Gives everything to the store now.
    void flush();
    /// All of a session as it is shown.
    [[nodiscard]] StoredSession snapshot() const;

Q_SIGNALS:
    /// The session that is shown is another, or its summary is.
    void changed();
    /// It was given to the store.
    void stored(const sluice::SessionSummary &summary);
    /// It is kept no longer, for nothing is in it.
    void dropped(const QString &id);

private:
    /// A session, and what of it the store has.
    struct Kept {
        SessionSummary summary;
        bool isStored = false;
        /// By number, the panes whose messages are stored.
        std::map<int, QPointer<const PaneModel>> panes = {};
        /// By number, the settings a new session found in its panes, and in those that came later: they are nothing
        /// that was chosen for it.
        std::map<int, QByteArray> found = {};
    };
    void schedule();
    void noteContent();
    void forget();
    void onBegun();
    void onReturned();
    void updateSummary(bool messagesChanged);
    [[nodiscard]] bool isBlank() const { return holdsNothing() && !m_playground.canBringBack(); }
    void noteFound();
    [[nodiscard]] bool isAsFound() const;
    [[nodiscard]] QByteArray firstPrompt() const;
    void add(SessionChange &change, PaneModel &pane, int position);
    [[nodiscard]] SessionChange takeChange(bool &messagesChanged);

    PlaygroundModel &m_playground;
    SessionStore &m_store;
    QTimer m_timer;
    Kept m_current;
    /// The one before, while the playground can bring it back.
    std::optional<Kept> m_before;
    bool m_dirty = false;
    bool m_imagesChanged = false;
};

} // namespace sluice
