// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionrecorder.h"

#include "runningsessions.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

SessionSummary newSummary()
{
    SessionSummary summary;
    summary.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    summary.createdMs = summary.changedMs = QDateTime::currentMSecsSinceEpoch();
    return summary;
}

} // namespace

SessionRecorder::SessionRecorder(PlaygroundModel &playground, SessionStore &store, QObject *parent)
    : QObject(parent)
    , m_playground(playground)
    , m_store(store)
{
    m_current.summary = newSummary();
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatherMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionRecorder::flush);
    connect(&playground, &PlaygroundModel::contentChanged, this, &SessionRecorder::noteContent);
    connect(&playground, &PlaygroundModel::draftChanged, this, &SessionRecorder::noteContent);
    connect(&playground, &PlaygroundModel::drained, this, &SessionRecorder::schedule);
    connect(&playground, &PlaygroundModel::leaving, this, &SessionRecorder::flush);
    connect(&playground, &PlaygroundModel::begun, this, &SessionRecorder::onBegun);
    connect(&playground, &PlaygroundModel::returned, this, &SessionRecorder::onReturned);
}

void SessionRecorder::noteContent()
{
    m_dirty = true;
    schedule();
}

void SessionRecorder::schedule()
{
    const auto &panes = m_playground.panes()->panes();
    const bool any =
        m_dirty || std::any_of(panes.begin(), panes.end(), [](const auto &pane) { return pane->hasChanges(); });
    if (any && !m_timer.isActive())
        m_timer.start();
}

/// What is shown is what is stored.
void SessionRecorder::forget()
{
    m_timer.stop();
    m_dirty = false;
    m_current.panes.clear();
    for (const auto &pane : m_playground.panes()->panes()) {
        (void)pane->takeChanges();
        m_current.panes.emplace(pane->number(), pane.get());
    }
}

void SessionRecorder::begin(const SessionSummary &summary)
{
    m_before.reset();
    m_current = {summary, true};
    forget();
    Q_EMIT changed();
}

void SessionRecorder::beginNew()
{
    m_before.reset();
    m_current = {newSummary()};
    forget();
    m_current.panes.clear();
    Q_EMIT changed();
}

void SessionRecorder::setSummary(const SessionSummary &summary)
{
    if (summary.id != m_current.summary.id)
        return;
    m_current.summary = summary;
    Q_EMIT changed();
}

void SessionRecorder::onBegun()
{
    Kept before = std::exchange(m_current, {newSummary()});
    m_before.reset();
    if (before.isStored)
        m_before = std::move(before);
    Q_EMIT changed();
}

void SessionRecorder::onReturned()
{
    if (!m_before)
        return;
    if (m_current.isStored) {
        m_store.erase({m_current.summary.id});
        Q_EMIT dropped(m_current.summary.id);
    }
    m_current = *std::exchange(m_before, std::nullopt);
    forget();
    noteContent();
    Q_EMIT changed();
}

bool SessionRecorder::isBlank() const
{
    return m_playground.isEmpty() && m_playground.draft().trimmed().isEmpty();
}

QByteArray SessionRecorder::firstPrompt() const
{
    for (const auto &pane : m_playground.panes()->panes()) {
        for (const ConversationNode &node : pane->conversation().nodes()) {
            if (node.message.role == Role::User && !joinedText(node.message).trimmed().isEmpty())
                return joinedText(node.message);
        }
    }
    return m_playground.draft().toUtf8();
}

void SessionRecorder::updateSummary(bool messagesChanged)
{
    SessionSummary &summary = m_current.summary;
    summary.draft = m_playground.draft();
    if (!summary.named)
        summary.title = titleOf(firstPrompt());
    if (messagesChanged || !m_current.isStored)
        summary.changedMs = QDateTime::currentMSecsSinceEpoch();
}

void SessionRecorder::add(SessionChange &change, PaneModel &pane, int position)
{
    const int number = pane.number();
    PaneChanges changes = pane.takeChanges();
    const auto known = m_current.panes.find(number);
    if (known == m_current.panes.end() || known->second != &pane) {
        // Another pane has this letter now: nothing of the one before it stays.
        change.emptied.push_back(number);
        for (const ConversationNode &node : pane.conversation().nodes())
            changes.changed.insert(node.id);
        changes.removed.clear();
    }
    addPane(change, pane, position, changes);
}

SessionChange SessionRecorder::takeChange(bool &messagesChanged)
{
    SessionChange change;
    int position = 0;
    for (const auto &pane : m_playground.panes()->panes())
        add(change, *pane, position++);
    m_current.panes.clear();
    for (const auto &pane : m_playground.panes()->panes())
        m_current.panes.emplace(pane->number(), pane.get());
    messagesChanged = !change.messages.empty() || !change.removed.empty();
    return change;
}

void SessionRecorder::flush()
{
    m_timer.stop();
    const auto &panes = m_playground.panes()->panes();
    if (!m_dirty && std::none_of(panes.begin(), panes.end(), [](const auto &pane) { return pane->hasChanges(); }))
        return;
    m_dirty = false;
    if (isBlank()) {
        forget();
        m_current.panes.clear();
        if (std::exchange(m_current.isStored, false)) {
            m_store.erase({m_current.summary.id});
            Q_EMIT dropped(m_current.summary.id);
        }
        return;
    }
    bool messagesChanged = false;
    SessionChange change = takeChange(messagesChanged);
    updateSummary(messagesChanged);
    change.summary = m_current.summary;
    m_current.isStored = true;
    const SessionSummary summary = change.summary;
    m_store.write(std::move(change));
    Q_EMIT stored(summary);
}

StoredSession SessionRecorder::snapshot() const
{
    StoredSession session{m_current.summary, {}, {}};
    for (const auto &pane : m_playground.panes()->panes()) {
        const QByteArray settings = toJson(pane->settings());
        if (!pane->isDetached())
            session.settings = settings;
        session.panes.push_back({pane->number(), pane->modelName().toUtf8(),
                                 pane->isDetached() ? settings : QByteArray(), pane->conversation(), pane->edits()});
    }
    return session;
}

} // namespace sluice
