// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionsmodel.h"

#include "settings/settings.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

constexpr int narrowest = 180;
constexpr int widest = 480;

} // namespace

SessionsModel::SessionsModel(PlaygroundModel &playground, SessionStore &store, Settings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_playground(playground)
    , m_store(store)
    , m_settings(settings)
    , m_recorder(playground, store, this)
    , m_running(store, this)
{
    playground.setKeeper([this](std::vector<std::unique_ptr<PaneModel>> panes) {
        m_running.keep({m_recorder.current(), std::move(panes), m_playground.images()->kept()});
    });
    connect(&playground, &PlaygroundModel::leaving, this, &SessionsModel::keepUndone);
    connect(&playground, &PlaygroundModel::returned, this, &SessionsModel::giveUndone);
    connect(&playground, &PlaygroundModel::undoChanged, this, [this] {
        if (!m_playground.undoText().isEmpty())
            m_undoOffered = false; // what went since comes first
        Q_EMIT lastUndoChanged();
    });
    connect(this, &SessionsModel::undoChanged, this, &SessionsModel::lastUndoChanged);
    connect(&m_running, &RunningSessions::changed, this, &SessionsModel::put);
    connect(&playground, &PlaygroundModel::runningChanged, this, [this] {
        if (const int row = currentRow(); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {RunningRole});
    });
    connect(&store, &SessionStore::opened, this, &SessionsModel::onOpened);
    connect(&store, &SessionStore::loaded, this, &SessionsModel::onLoaded);
    connect(&store, &SessionStore::found, this, &SessionsModel::onFound);
    connect(&store, &SessionStore::loadFailed, this, [this](const QString &id) { forget({id}); });
    connect(&store, &SessionStore::writeProblem, this,
            [this](const QString &problem) { setProblem(m_writeProblem, problem); });
    connect(&m_recorder, &SessionRecorder::stored, this, &SessionsModel::onStored);
    connect(&m_recorder, &SessionRecorder::dropped, this, [this](const QString &id) { forget({id}); });
    connect(&m_recorder, &SessionRecorder::changed, this, [this] {
        m_settings.setValue(Setting::LastSession, m_recorder.current().id);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {CurrentRole});
        Q_EMIT currentChanged();
    });
    // What is today is yesterday then.
    m_midnight.setSingleShot(true);
    m_midnight.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        awaitMidnight();
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {SectionRole});
    });
    awaitMidnight();
}

SessionsModel::~SessionsModel()
{
    m_playground.setKeeper({});
    m_recorder.flush();
    keepUndone();
    forgetUndone(m_undone.size());
}

void SessionsModel::awaitMidnight()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay()) + 1000));
}

void SessionsModel::open(const QString &path)
{
    // What is written and was not sent goes along to the other store.
    const bool goesAlong = m_playground.isEmpty() && !m_recorder.holdsNothing();
    m_playground.endAll();
    if (goesAlong)
        m_recorder.moveOut();
    else
        m_recorder.flush();
    m_running.endAll();
    if (!goesAlong && (!m_all.isEmpty() || !m_recorder.current().title.isEmpty()))
        showBlank();
    forgetUndone(m_undone.size());
    m_all.clear();
    m_binned.clear();
    m_wanted.clear();
    apply({});
    m_storePath = path;
    m_store.open(path);
}

void SessionsModel::onOpened(const std::vector<SessionSummary> &sessions, const QString &problem)
{
    const QString last = m_settings.value(Setting::LastSession).toString();
    QString newest;
    for (const SessionSummary &summary : sessions) {
        m_all.insert(summary.id, summary);
        if (newest.isEmpty() && !summary.binnedMs)
            newest = summary.id;
    }
    setProblem(m_openProblem, problem);
    list();
    const auto found = m_all.constFind(last);
    const bool lastIsThere = found != m_all.constEnd() && !found->binnedMs;
    // Who was quicker than the disk keeps what is there.
    if (m_recorder.holdsNothing() && !newest.isEmpty())
        load(lastIsThere ? last : newest);
}

void SessionsModel::load(const QString &id)
{
    if (id == m_recorder.current().id) {
        m_wanted.clear();
        return;
    }
    if (m_running.holds(id)) {
        showAgain(id);
        return;
    }
    m_recorder.flush();
    m_wanted = id;
    m_store.load(id);
}

/// Its answers come on where they were left.
void SessionsModel::showAgain(const QString &id)
{
    m_wanted.clear();
    RunningSessions::Held session = m_running.takeBack(id);
    m_playground.showAgain(std::move(session.panes), session.summary.draft, session.images);
    m_recorder.begin(session.summary);
    giveUndone();
    put(session.summary);
    Q_EMIT opened();
}

void SessionsModel::onLoaded(const StoredSession &session)
{
    if (!m_export.path.isEmpty() && session.summary.id == m_export.id)
        write(session);
    if (session.summary.id != m_wanted)
        return;
    m_wanted.clear();
    m_playground.show(session);
    m_recorder.begin(session.summary);
    giveUndone();
    Q_EMIT opened();
}

void SessionsModel::showBlank()
{
    StoredSession blank = m_recorder.snapshot();
    for (SessionPane &pane : blank.panes) {
        pane.conversation = {};
        pane.edits.clear();
    }
    blank.summary.draft.clear();
    blank.images.clear();
    m_playground.show(blank);
    m_recorder.beginNew();
    Q_EMIT opened();
}

/// Shows a session that is not stored yet, and stores it.
void SessionsModel::showNew(StoredSession session)
{
    session.summary.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.summary.createdMs = session.summary.changedMs = QDateTime::currentMSecsSinceEpoch();
    session.summary.waiting = !session.images.empty();
    SessionChange change{session.summary, session.settings};
    change.images = session.images;
    int position = 0;
    for (const SessionPane &pane : session.panes) {
        change.panes.push_back(
            {pane.number, position++, pane.model, pane.settings, pane.conversation.tip(), pane.edits});
        for (const ConversationNode &node : pane.conversation.nodes())
            change.messages.push_back({pane.number, node});
    }
    m_store.write(std::move(change));
    put(session.summary);
    m_wanted.clear();
    m_playground.show(session);
    m_recorder.begin(session.summary);
    Q_EMIT opened();
}

void SessionsModel::begin(StoredSession session)
{
    m_recorder.flush();
    showNew(std::move(session));
}

/// How a fork is called after what it was made from.
QString SessionsModel::forkTitle()
{
    return tr("%1 (fork)");
}

void SessionsModel::fork(int paneRow, int node)
{
    StoredSession copy = m_playground.copyUpTo(paneRow, node);
    if (copy.panes.empty())
        return;
    m_recorder.flush();
    copy.summary.title = forkTitle().arg(m_recorder.current().title);
    copy.summary.named = true;
    showNew(std::move(copy));
}

void SessionsModel::openRow(int row)
{
    const SessionSummary *summary = summaryAt(row);
    if (summary && !summary->binnedMs)
        load(summary->id);
}

void SessionsModel::openSession(const QString &id)
{
    const auto found = m_all.constFind(id);
    if (found != m_all.constEnd() && !found->binnedMs)
        load(id);
}

void SessionsModel::rename(int row, const QString &title)
{
    const SessionSummary *summary = summaryAt(row);
    const QString line = title.simplified().left(200);
    if (!summary || line.isEmpty() || line == summary->title)
        return;
    SessionSummary renamed = *summary;
    renamed.title = line;
    renamed.named = true;
    m_store.writeSummary(renamed);
    put(renamed);
}

void SessionsModel::setPinned(int row, bool pinned)
{
    const SessionSummary *summary = summaryAt(row);
    if (!summary || summary->pinned == pinned)
        return;
    SessionSummary changed = *summary;
    changed.pinned = pinned;
    m_store.writeSummary(changed);
    put(changed);
}

void SessionsModel::remove(int row)
{
    const SessionSummary *found = summaryAt(row);
    if (!found)
        return;
    SessionSummary summary = *found;
    if (summary.binnedMs) {
        m_running.drop(summary.id);
        m_store.erase({summary.id});
        forget({summary.id});
        return;
    }
    if (summary.id == m_recorder.current().id) {
        m_recorder.flush();
        summary = m_recorder.current();
        showBlank();
    }
    summary.binnedMs = QDateTime::currentMSecsSinceEpoch();
    m_store.writeSummary(summary);
    m_binned = summary.id;
    m_undoOffered = true;
    put(summary);
    m_running.stop(summary.id);
    Q_EMIT undoChanged();
}

void SessionsModel::restore(int row)
{
    const SessionSummary *summary = summaryAt(row);
    if (!summary || !summary->binnedMs)
        return;
    SessionSummary back = *summary;
    back.binnedMs.reset();
    m_store.writeSummary(back);
    if (m_binned == back.id) {
        m_binned.clear();
        Q_EMIT undoChanged();
    }
    put(back);
}

void SessionsModel::emptyBin()
{
    QStringList ids;
    for (const SessionSummary &summary : std::as_const(m_all)) {
        if (summary.binnedMs)
            ids << summary.id;
    }
    for (const QString &id : std::as_const(ids))
        m_running.drop(id);
    m_store.erase(ids);
    forget(ids);
}

QString SessionsModel::undoText() const
{
    const auto found = m_all.constFind(m_binned);
    return found == m_all.constEnd() ? QString() : tr("“%1” is in the bin.").arg(found->title);
}

void SessionsModel::undo()
{
    const auto found = m_all.constFind(std::exchange(m_binned, {}));
    if (found != m_all.constEnd()) {
        SessionSummary back = *found;
        back.binnedMs.reset();
        m_store.writeSummary(back);
        put(back);
        if (m_playground.isEmpty())
            load(back.id);
    }
    Q_EMIT undoChanged();
}

bool SessionsModel::canUndoLast() const
{
    return !m_playground.undoText().isEmpty() || (m_undoOffered && !undoText().isEmpty());
}

void SessionsModel::undoLast()
{
    if (m_undoOffered && !undoText().isEmpty())
        undo();
    else if (!m_playground.undoText().isEmpty())
        m_playground.undo();
}

bool SessionsModel::isShown() const
{
    return m_settings.value(Setting::SessionsShown).toBool();
}

void SessionsModel::setShown(bool shown)
{
    m_settings.setValue(Setting::SessionsShown, shown);
    Q_EMIT shownChanged();
}

int SessionsModel::width() const
{
    return std::clamp(m_settings.value(Setting::SessionsWidth).toInt(), narrowest, widest);
}

void SessionsModel::setWidth(int width)
{
    m_settings.setValue(Setting::SessionsWidth, std::clamp(width, narrowest, widest));
    Q_EMIT widthChanged();
}

QString SessionsModel::problem() const
{
    if (!m_openProblem.isEmpty())
        return tr("Sessions are kept only until you quit. %1").arg(m_openProblem);
    if (!m_writeProblem.isEmpty())
        return tr("What is new cannot be kept for now. %1").arg(m_writeProblem);
    return m_filter.isEmpty() || m_searchProblem.isEmpty() ? QString()
                                                           : tr("Searching does not work. %1").arg(m_searchProblem);
}

void SessionsModel::setProblem(QString &which, const QString &problem)
{
    if (which == problem)
        return;
    which = problem;
    Q_EMIT problemChanged();
}

} // namespace sluice
