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

/// Where SessionRecorder::Kept has the settings of panes that come later.
constexpr int laterPanes = -1;

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
    connect(playground.images(), &AttachedImages::countChanged, this, [this] {
        m_imagesChanged = true;
        noteContent();
    });
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
    m_imagesChanged = false;
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
    noteFound();
    Q_EMIT changed();
}

void SessionRecorder::moveOut()
{
    if (m_current.isStored) {
        m_store.erase({m_current.summary.id});
        Q_EMIT dropped(m_current.summary.id);
    }
    m_before.reset();
    m_current = {newSummary(), false, {}, std::move(m_current.found)};
    noteContent();
    Q_EMIT changed();
}

void SessionRecorder::noteFound()
{
    m_current.found.clear();
    for (const auto &pane : m_playground.panes()->panes()) {
        const QByteArray settings = toJson(pane->settings());
        m_current.found.insert_or_assign(pane->number(), settings);
        if (!pane->isDetached())
            m_current.found.insert_or_assign(laterPanes, settings);
    }
}

/// A session that was stored is there for what it holds: only settings that say nothing are none.
bool SessionRecorder::isAsFound() const
{
    return std::ranges::all_of(m_playground.panes()->panes(), [&](const auto &pane) {
        auto found = m_current.found.find(pane->number());
        if (found == m_current.found.end())
            found = m_current.found.find(laterPanes);
        return toJson(pane->settings()) == (found == m_current.found.end() ? toJson(ChatSettings()) : found->second);
    });
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
    noteFound();
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

bool SessionRecorder::holdsNothing() const
{
    return m_playground.isEmpty() && m_playground.draft().trimmed().isEmpty() && m_playground.images()->count() == 0
           && isAsFound();
}

QByteArray SessionRecorder::firstPrompt() const
{
    for (const auto &pane : m_playground.panes()->panes()) {
        for (const ConversationNode &node : pane->conversation().nodes()) {
            if (node.message.role == Role::User && !joinedText(node.message).trimmed().isEmpty())
                return joinedText(node.message);
        }
    }
    if (!m_playground.draft().trimmed().isEmpty())
        return m_playground.draft().toUtf8();
    const auto &panes = m_playground.panes()->panes();
    const auto told =
        std::ranges::find_if(panes, [](const auto &pane) { return !pane->settings().systemPrompt.isEmpty(); });
    return told == panes.end() ? QByteArray() : (*told)->settings().systemPrompt;
}

void SessionRecorder::updateSummary(bool messagesChanged)
{
    SessionSummary &summary = m_current.summary;
    summary.draft = m_playground.draft();
    // One whose messages are all deleted is called as it was, while they can be brought back.
    const bool emptied = m_playground.isEmpty() && m_playground.canBringBack();
    if (!summary.named && !emptied)
        summary.title = titleOf(firstPrompt());
    summary.waiting = m_playground.images()->count() > 0 || (m_playground.isEmpty() && !emptied);
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
    if (std::exchange(m_imagesChanged, false) || !m_current.isStored)
        change.images = m_playground.images()->kept();
    m_current.isStored = true;
    const SessionSummary summary = change.summary;
    m_store.write(std::move(change));
    Q_EMIT stored(summary);
}

StoredSession SessionRecorder::snapshot() const
{
    StoredSession session{m_current.summary, {}, {}, m_playground.images()->kept()};
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
