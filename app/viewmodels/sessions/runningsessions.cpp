// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runningsessions.h"

#include "sessionrecorder.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

bool isRunning(const RunningSessions::Held &session)
{
    return std::ranges::any_of(session.panes, [](const auto &pane) { return pane->isRunning(); });
}

} // namespace

void addPane(SessionChange &change, PaneModel &pane, int position, const PaneChanges &changes)
{
    const int number = pane.number();
    for (const int node : changes.changed) {
        if (const ConversationNode *found = pane.conversation().find(node))
            change.messages.push_back({number, *found});
    }
    for (const int node : changes.removed)
        change.removed.emplace_back(number, node);
    if (changes.answering != 0 && (!changes.text.isEmpty() || !changes.reasoning.isEmpty()))
        change.pieces.push_back({number, changes.answering, changes.text, changes.reasoning});
    const QByteArray settings = toJson(pane.settings());
    if (!pane.isDetached())
        change.settings = settings;
    change.panes.push_back({number, position, pane.modelName().toUtf8(), pane.isDetached() ? settings : QByteArray(),
                            pane.conversation().tip(), pane.edits()});
}

RunningSessions::RunningSessions(SessionStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_timer.setInterval(SessionRecorder::gatherMs);
    connect(&m_timer, &QTimer::timeout, this, &RunningSessions::refresh);
}

RunningSessions::~RunningSessions()
{
    for (Held &session : m_sessions)
        store(session);
}

std::vector<RunningSessions::Held>::iterator RunningSessions::find(const QString &id)
{
    return std::ranges::find_if(m_sessions, [&](const Held &session) { return session.summary.id == id; });
}

int RunningSessions::answers() const
{
    int answers = 0;
    for (const Held &session : m_sessions)
        answers += static_cast<int>(std::ranges::count_if(session.panes, &PaneModel::isRunning));
    return answers;
}

bool RunningSessions::holds(const QString &id) const
{
    return std::ranges::any_of(m_sessions, [&](const Held &session) { return session.summary.id == id; });
}

void RunningSessions::keep(Held session)
{
    m_sessions.push_back(std::move(session));
    m_timer.start();
    Q_EMIT changed(SessionSummary(m_sessions.back().summary));
}

RunningSessions::Held RunningSessions::takeBack(const QString &id)
{
    const auto found = find(id);
    if (found == m_sessions.end())
        return {};
    store(*found);
    Held back = std::move(*found);
    m_sessions.erase(found);
    return back;
}

void RunningSessions::setSummary(const SessionSummary &summary)
{
    if (const auto found = find(summary.id); found != m_sessions.end())
        found->summary = summary;
}

void RunningSessions::stop(const QString &id)
{
    if (const auto found = find(id); found != m_sessions.end()) {
        for (const auto &pane : found->panes)
            pane->stop();
    }
}

void RunningSessions::drop(const QString &id)
{
    const auto found = find(id);
    if (found == m_sessions.end())
        return;
    stop(id);
    Held gone = std::move(*found);
    m_sessions.erase(found);
    release(std::move(gone));
}

void RunningSessions::endAll()
{
    for (Held &session : std::exchange(m_sessions, {})) {
        for (const auto &pane : session.panes)
            pane->end();
        store(session);
        release(std::move(session));
    }
}

/// A handler of their own may still be running.
void RunningSessions::release(Held &&session)
{
    for (auto &pane : session.panes)
        pane.release()->deleteLater();
}

void RunningSessions::refresh()
{
    for (Held &session : m_sessions) {
        for (const auto &pane : session.panes)
            pane->drain();
        store(session);
    }
    const auto over = std::stable_partition(m_sessions.begin(), m_sessions.end(), isRunning);
    std::vector<Held> ended(std::make_move_iterator(over), std::make_move_iterator(m_sessions.end()));
    m_sessions.erase(over, m_sessions.end());
    if (m_sessions.empty())
        m_timer.stop();
    for (Held &session : ended) {
        const SessionSummary summary = session.summary;
        release(std::move(session));
        Q_EMIT changed(summary);
    }
}

void RunningSessions::store(Held &session)
{
    if (std::ranges::none_of(session.panes, [](const auto &pane) { return pane->hasChanges(); }))
        return;
    SessionChange change;
    int position = 0;
    for (const auto &pane : session.panes)
        addPane(change, *pane, position++, pane->takeChanges());
    if (!change.messages.empty())
        session.summary.changedMs = QDateTime::currentMSecsSinceEpoch();
    change.summary = session.summary;
    m_store.write(std::move(change));
}

} // namespace sluice
