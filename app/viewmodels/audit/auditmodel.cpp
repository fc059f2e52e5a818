// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditmodel.h"

#include "audit/audittable.h"
#include "foreigntext.h"
#include "json/indent.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds auditInterval{2000};
constexpr qsizetype longestAuditName = 200;

QString shown(const QByteArray &utf8)
{
    return visibleText(QString::fromUtf8(utf8), longestAuditName);
}

QString timeText(qint64 unixMs, const QString &format)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(unixMs);
    return u"%1 %2"_s.arg(QLocale().toString(at.date(), QLocale::ShortFormat), QLocale().toString(at.time(), format));
}

QString inLines(const QByteArray &json)
{
    const QByteArray lines = json::indented(json);
    return QString::fromUtf8(lines.isEmpty() ? json : lines);
}

} // namespace

AuditModel::AuditModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_timer.setInterval(auditInterval);
    connect(&m_timer, &QTimer::timeout, this, &AuditModel::refresh);
}

AuditModel::~AuditModel()
{
    *m_ended = true;
}

void AuditModel::open(const QString &path)
{
    m_path = path;
    m_reader.setPath(path);
    m_checker.setPath(path);
    close();
    m_check.reset();
    Q_EMIT verdictChanged();
    if (isActive())
        reload();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TimeRole: return timeText(row.atMs, u"HH:mm:ss"_s);
    case ActorRole: return shown(row.actor);
    case Qt::DisplayRole:
    case ActionRole: return shown(row.action);
    case ObjectRole: return shown(row.object);
    default: return {};
    }
}

QHash<int, QByteArray> AuditModel::roleNames() const
{
    return {{TimeRole, "time"}, {ActorRole, "actor"}, {ActionRole, "what"}, {ObjectRole, "object"}};
}

void AuditModel::setActive(bool active)
{
    if (active == isActive())
        return;
    if (active) {
        m_timer.start();
        reload();
    } else {
        m_timer.stop();
    }
    Q_EMIT stateChanged();
}

void AuditModel::setWords(const QString &words)
{
    const QByteArray wanted = words.trimmed().toUtf8();
    if (std::exchange(m_words, wanted) == wanted)
        return;
    if (isActive())
        reload();
    Q_EMIT stateChanged();
}

void AuditModel::reload()
{
    ++m_question;
    read(Place::All);
}

/// What was written meanwhile, by whatever process.
void AuditModel::refresh()
{
    if (!m_reading)
        read(m_rows.empty() ? Place::All : Place::Above);
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isEnd && !m_reading && !m_rows.empty() && rowCount() < mostRows;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(Place::Below);
}

void AuditModel::read(Place place)
{
    AuditFilter filter;
    filter.words = m_words;
    filter.limit = page;
    if (place == Place::Below)
        filter.beforeSeq = m_rows.back().seq;
    if (place == Place::Above)
        filter.afterSeq = m_rows.front().seq;
    // What is new is looked for in silence.
    if (place != Place::Above) {
        m_reading = true;
        Q_EMIT stateChanged();
    }
    m_reader.ask<std::vector<AuditRow>>(
        [filter](const Store &store) { return readAudit(store, filter); }, this,
        [this, place, question = m_question](const Result<std::vector<AuditRow>> &found) {
            if (question == m_question)
                apply(place, found);
        });
}

void AuditModel::apply(Place place, const Result<std::vector<AuditRow>> &found)
{
    const bool isFull = found && found->size() == static_cast<std::size_t>(page);
    if (place == Place::Above && isFull) { // there may be a gap to what is shown
        reload();
        return;
    }
    if (place != Place::Above)
        m_reading = false;
    m_problem = found ? QString() : found.error().message;
    if (place != Place::Above)
        m_isEnd = !isFull;
    if (place == Place::All) {
        beginResetModel();
        m_rows = found ? *found : std::vector<AuditRow>();
        endResetModel();
    } else if (found && !found->empty()) {
        const int first = place == Place::Above ? 0 : rowCount();
        beginInsertRows({}, first, first + static_cast<int>(found->size()) - 1);
        m_rows.insert(m_rows.begin() + first, found->begin(), found->end());
        endInsertRows();
    }
    Q_EMIT countChanged();
    Q_EMIT stateChanged();
}

QString AuditModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? QString::number(m_rows[static_cast<std::size_t>(row)].seq) : QString();
}

int AuditModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key.toLongLong(), &AuditRow::seq);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void AuditModel::select(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_detail = m_rows[static_cast<std::size_t>(row)];
    Q_EMIT detailChanged();
}

void AuditModel::close()
{
    m_detail = {};
    Q_EMIT detailChanged();
}

QString AuditModel::shownTitle() const
{
    return isShown() ? u"%1  %2"_s.arg(shown(m_detail.action), shown(m_detail.object)) : QString();
}

QStringList AuditModel::facts() const
{
    if (!isShown())
        return {};
    QStringList facts{tr("Row"), QString::number(m_detail.seq), tr("Time"), timeText(m_detail.atMs, u"HH:mm:ss.zzz"_s)};
    facts << tr("By") << shown(m_detail.actor) << tr("By way of") << shown(m_detail.via);
    if (!m_detail.address.isEmpty())
        facts << tr("From") << shown(m_detail.address);
    facts << tr("Kind") << shown(m_detail.objectKind) << tr("Object") << shown(m_detail.object);
    facts << tr("Its sum") << shown(m_detail.hash);
    return facts;
}

QString AuditModel::before() const
{
    return inLines(m_detail.before);
}

QString AuditModel::after() const
{
    return inLines(m_detail.after);
}

void AuditModel::copyBefore() const
{
    QGuiApplication::clipboard()->setText(before());
}

void AuditModel::copyAfter() const
{
    QGuiApplication::clipboard()->setText(after());
}

void AuditModel::verify()
{
    if (std::exchange(m_checking, true))
        return;
    m_check.reset();
    Q_EMIT verdictChanged();
    m_checker.ask<AuditCheck>(
        [path = anchorsPath(m_path), ended = m_ended](const Store &store) -> Result<AuditCheck> {
            const Result<std::vector<AuditAnchor>> anchors =
                QFileInfo::exists(path) ? readAnchors(path) : std::vector<AuditAnchor>();
            return anchors ? checkAudit(store, *anchors, [&] { return !*ended; }) : anchors.error();
        },
        this,
        [this](const Result<AuditCheck> &check) {
            m_checking = false;
            m_check = check;
            Q_EMIT verdictChanged();
        });
}

QString AuditModel::verdict() const
{
    if (!m_check)
        return {};
    if (!m_check->ok())
        return m_check->error().message;
    const AuditCheck &check = **m_check;
    if (check.firstBad > 0)
        return tr("Row %1 is not as it was written, or is missing. What is before it is whole.").arg(check.firstBad);
    return tr("All %n row(s) are as they were written.", nullptr, static_cast<int>(check.rows));
}

} // namespace sluice
