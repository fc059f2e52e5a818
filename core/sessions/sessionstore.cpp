// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/sessionstore.h"

#include "sessions/sessionlane.h"

#include <utility>

namespace sluice {

SessionStore::SessionStore(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("sessions"));
}

SessionStore::~SessionStore()
{
    if (!m_lane)
        return;
    SessionLane *lane = m_lane.release();
    disconnect(lane, nullptr, this, nullptr);
    // The thread ends itself, so that what was given before is written.
    QMetaObject::invokeMethod(lane, [lane] {
        lane->close();
        lane->deleteLater();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void SessionStore::start()
{
    m_lane = std::make_unique<SessionLane>();
    connect(m_lane.get(), &SessionLane::opened, this, &SessionStore::opened);
    connect(m_lane.get(), &SessionLane::loaded, this, &SessionStore::loaded);
    connect(m_lane.get(), &SessionLane::loadFailed, this, &SessionStore::loadFailed);
    connect(m_lane.get(), &SessionLane::found, this, &SessionStore::found);
    connect(m_lane.get(), &SessionLane::writeProblem, this, &SessionStore::writeProblem);
    m_lane->moveToThread(&m_thread);
    m_thread.start();
}

void SessionStore::open(const QString &path)
{
    if (!m_lane)
        start();
    QMetaObject::invokeMethod(m_lane.get(), [lane = m_lane.get(), path] { lane->open(path); });
}

void SessionStore::write(SessionChange change)
{
    if (!m_lane)
        return;
    QMetaObject::invokeMethod(m_lane.get(), [lane = m_lane.get(), change = std::move(change)]() mutable {
        lane->write([change = std::move(change)](const Store &store) { return writeSession(store, change); });
    });
}

void SessionStore::writeSummary(SessionSummary summary)
{
    if (!m_lane)
        return;
    QMetaObject::invokeMethod(m_lane.get(), [lane = m_lane.get(), summary = std::move(summary)] {
        lane->write([summary](const Store &store) { return writeSummaries(store, {summary}); });
    });
}

void SessionStore::erase(QStringList ids)
{
    if (!m_lane)
        return;
    QMetaObject::invokeMethod(m_lane.get(), [lane = m_lane.get(), ids = std::move(ids)] {
        lane->write([ids](const Store &store) { return eraseSessions(store, ids); });
    });
}

void SessionStore::load(const QString &id)
{
    if (m_lane)
        QMetaObject::invokeMethod(m_lane.get(), [lane = m_lane.get(), id] { lane->load(id); });
}

void SessionStore::search(const QString &words)
{
    if (m_lane)
        QMetaObject::invokeMethod(m_lane.get(), [lane = m_lane.get(), words] { lane->search(words); });
}

} // namespace sluice
