// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/sessionlane.h"

#include "base/clock.h"
#include "store/database.h"
#include "store/storedclock.h"

#include <QDateTime>

#include <utility>

namespace sluice {

namespace {

constexpr std::chrono::milliseconds retryPause{1000};

} // namespace

SessionLane::SessionLane()
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SessionLane::flush);
}

void SessionLane::open(const QString &path)
{
    close();
    QString problem;
    const auto check = [&problem](const auto &result) {
        if (!result.ok() && problem.isEmpty())
            problem = result.error().message;
        return result.ok();
    };
    Result<std::unique_ptr<Store>> store = Database(path).connection();
    if (!check(store))
        store = Store::openInMemory();
    std::vector<SessionSummary> sessions;
    if (check(store)) {
        m_store = std::move(*store);
        const Result<void> index = prepareSearch(*m_store);
        m_searchProblem = index.ok() ? QString() : index.error().message;
        const Result<qint64> time =
            StoredClock().timeToDeleteBy(*m_store, QDateTime::currentMSecsSinceEpoch(), monotonicNs() / 1'000'000);
        check(time ? emptyOldBin(*m_store, *time) : Result<void>(time.error()));
        check(recoverAnswers(*m_store));
        if (Result<std::vector<SessionSummary>> read = readSessions(*m_store); check(read))
            sessions = std::move(*read);
    }
    Q_EMIT opened(sessions, problem);
}

void SessionLane::write(Work work)
{
    m_waiting.push_back(std::move(work));
    if (!m_again.isActive())
        flush();
}

void SessionLane::flush()
{
    while (m_store && !m_waiting.empty()) {
        const Result<void> done = m_waiting.front()(*m_store);
        const QString problem = done.ok() ? QString() : done.error().message;
        if (std::exchange(m_problem, problem) != problem)
            Q_EMIT writeProblem(problem);
        if (!done.ok()) {
            m_again.start(retryPause);
            return;
        }
        m_waiting.pop_front();
    }
}

void SessionLane::load(const QString &id)
{
    if (!m_store)
        return;
    Result<StoredSession> session = readSession(*m_store, id);
    if (session.ok())
        Q_EMIT loaded(*session);
    else
        Q_EMIT loadFailed(id, session.error().message);
}

void SessionLane::search(const QString &words)
{
    if (!m_store)
        return;
    if (!m_searchProblem.isEmpty()) {
        Q_EMIT found(words, {}, m_searchProblem);
        return;
    }
    const Result<std::vector<SessionHit>> hits = searchSessions(*m_store, words);
    Q_EMIT found(words, hits.ok() ? *hits : std::vector<SessionHit>(), hits.ok() ? QString() : hits.error().message);
}

void SessionLane::close()
{
    flush();
    m_waiting.clear();
    m_again.stop();
    m_store.reset();
}

} // namespace sluice
