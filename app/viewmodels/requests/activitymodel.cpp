// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activitymodel.h"

#include "clientkeytext.h"
#include "counterformat.h"
#include "ledger/requestseries.h"
#include "store/storereader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

constexpr qint64 lookPause = 1000;
/// The store has what ended within a quarter of a second.
constexpr qint64 writtenWithin = 400;
/// Of the time that reading takes: it reads all of a day.
constexpr qint64 shareOfReading = 20;

struct ReadSpending {
    Money spent = {};
    qint64 tookMs = 0;
};

} // namespace

ActivityModel::ActivityModel(StoreReader &reader, const LiveRequests *live, Clock now, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_live(live)
    , m_now(std::move(now))
    , m_position(live ? live->since(0, 1).next : 0)
{
    for (QTimer *timer : {&m_look, &m_read, &m_turn})
        timer->setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &ActivityModel::refresh);
    connect(&m_read, &QTimer::timeout, this, &ActivityModel::read);
    connect(&m_turn, &QTimer::timeout, this, &ActivityModel::turn);
    wait();
}

QString ActivityModel::spentText() const
{
    return m_spent ? format::spent(m_spent->dollars(), {}) : format::unknown();
}

void ActivityModel::forget()
{
    m_opened = true;
    ++m_question;
    m_reading = false;
    m_readAgain = false;
    m_figures = {};
    m_spent.reset();
    if (m_live)
        m_position = m_live->since(m_position).next;
    read();
    Q_EMIT forgotten();
    Q_EMIT changed();
}

/// Until the next request ends, whose thread tells of it.
void ActivityModel::wait()
{
    if (!m_live)
        return;
    m_live->tellNext([self = QPointer<ActivityModel>(this)] {
        QMetaObject::invokeMethod(qApp, [self] {
            if (self)
                self->lookSoon();
        });
    });
}

void ActivityModel::lookSoon()
{
    const qint64 past = m_looked.isValid() ? m_looked.elapsed() : lookPause;
    if (!m_look.isActive())
        m_look.start(static_cast<int>(std::clamp(lookPause - past, qint64(0), lookPause)));
}

void ActivityModel::refresh()
{
    if (!m_live)
        return;
    m_looked.start();
    m_look.stop();
    wait(); // first: what comes while it looks is told
    const LiveRequests::News news = m_live->since(m_position);
    m_position = news.next;
    if (news.records.empty())
        return;
    const qint64 now = m_now();
    for (const RequestRecordPtr &record : news.records)
        m_figures.add(*record, now);
    noteTtft(news.records);
    planNextTurn();
    readSoon();
    Q_EMIT came(news.records);
    Q_EMIT changed();
}

void ActivityModel::noteTtft(const std::vector<RequestRecordPtr> &records)
{
    QHash<QByteArray, double> last;
    for (const RequestRecordPtr &record : records) {
        if (const std::optional<double> ttft = record->times.ttft())
            last.insert(record->target.first(std::max<qsizetype>(0, record->target.indexOf('/'))), *ttft);
    }
    for (auto provider = last.cbegin(); provider != last.cend(); ++provider)
        Q_EMIT measured(provider.key(), provider.value());
}

void ActivityModel::readSoon()
{
    if (!m_opened || m_read.isActive())
        return;
    const qint64 past = m_asked.isValid() ? m_asked.elapsed() : m_pause;
    m_read.start(static_cast<int>(std::max(writtenWithin, m_pause - past)));
}

void ActivityModel::read()
{
    if (std::exchange(m_reading, true)) {
        m_readAgain = true;
        return;
    }
    m_asked.start();
    const QDate day = m_localDay.at(m_now());
    m_reader.ask<ReadSpending>(
        [from = day.startOfDay().toMSecsSinceEpoch(),
         until = day.addDays(1).startOfDay().toMSecsSinceEpoch()](const Store &store) -> Result<ReadSpending> {
            QElapsedTimer took;
            took.start();
            const Result<Money> spent = readSpent(store, from, until);
            if (!spent)
                return spent.error();
            return ReadSpending{*spent, took.elapsed()};
        },
        this,
        [this, day, question = m_question](const Result<ReadSpending> &read) {
            if (question != m_question)
                return;
            m_reading = false;
            m_pause = std::max(lookPause, read ? read->tookMs * shareOfReading : 0);
            const std::optional<Money> before = m_spent;
            m_spent = read ? std::optional(read->spent) : std::nullopt;
            m_spentOn = day;
            planNextTurn();
            if (m_spent != before)
                Q_EMIT changed();
            if (std::exchange(m_readAgain, false))
                readSoon();
        });
}

/// At the next moment at which a figure is another one though nothing came: a second of the last minute goes by, or
/// the day turns.
void ActivityModel::planNextTurn()
{
    const qint64 now = m_now();
    qint64 next = m_localDay.at(now).addDays(1).startOfDay().toMSecsSinceEpoch();
    if (const std::optional<qint64> change = m_figures.nextChange(now))
        next = std::min(next, *change);
    m_turn.start(static_cast<int>(std::clamp<qint64>(next - now, lookPause, 25LL * 3600 * 1000)));
}

void ActivityModel::turn()
{
    if (m_opened && m_localDay.at(m_now()) != m_spentOn)
        read();
    planNextTurn();
    Q_EMIT changed();
}

} // namespace sluice
