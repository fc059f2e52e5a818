// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestdetail.h"

#include "audit/changes.h"
#include "config/storedconfig.h"
#include "counterformat.h"
#include "foreigntext.h"
#include "ledger/recordtable.h"
#include "ledger/requestlist.h"
#include "panelistmodel.h"
#include "requesttext.h"
#include "sessions/replay.h"
#include "shownbody.h"
#include "store/storereader.h"
#include "json/indent.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// The texts of a request, once the audit log says who looks at them.
Result<CapturedBodies> lookedAt(const Store &store, const QString &path, const QByteArray &id)
{
    Result<CapturedBodies> bodies = readBodies(store, id);
    if (!bodies || bodies->isEmpty())
        return bodies;
    // The reader's connection only reads.
    const Result<std::unique_ptr<Store>> log = Store::open(path);
    if (!log)
        return log.error();
    const Changes changes(**log, Author::person(Author::Via::Window));
    const Result<void> noted = changes.note({"text.read", "request", id, id});
    return noted ? bodies : Result<CapturedBodies>(noted.error());
}

CaptureLevel captureOf(const StoredConfig *config)
{
    const Result<LayeredConfig> layered = config ? config->under({}) : Result<LayeredConfig>(Error());
    return layered ? layered->config.capture : CaptureLevel::Off;
}

/// "redacted (pii/email, words)".
QString guards(const RequestRecord &record)
{
    const QString outcome = requesttext::name(record.guard);
    return record.guardRules.isEmpty() ? outcome
                                       : u"%1 (%2)"_s.arg(outcome, requesttext::name(record.guardRules.join(", ")));
}

} // namespace

RequestDetail::RequestDetail(StoreReader &reader, const StoredConfig *config, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_config(config)
{
}

void RequestDetail::show(RequestRecordPtr record)
{
    if (m_record == record)
        return;
    m_record = std::move(record);
    m_bodies = {};
    m_shown = {};
    m_textsProblem.clear();
    m_replayProblem.clear();
    m_texts = m_record ? Reading : NotKept;
    Q_EMIT changed();
    Q_EMIT textsChanged();
    if (!m_record)
        return;
    // What is shown is made where it is read: a text may be long.
    m_reader.ask<ReadTexts>(
        [id = m_record->id, path = m_path](const Store &store) -> Result<ReadTexts> {
            const Result<CapturedBodies> bodies = lookedAt(store, path, id);
            if (!bodies)
                return bodies.error();
            return ReadTexts{*bodies, {shownOf(bodies->request), shownOf(bodies->answer)}};
        },
        this,
        [this, of = m_record](const Result<ReadTexts> &read) {
            if (of != m_record)
                return;
            m_bodies = read ? read->bodies : CapturedBodies();
            m_shown = read ? read->shown : ShownTexts();
            m_textsProblem = read ? QString() : read.error().message;
            m_texts = m_bodies.isEmpty() ? NotKept : Kept;
            Q_EMIT textsChanged();
        });
}

QString RequestDetail::requestId() const
{
    return m_record ? requesttext::name(m_record->id) : QString();
}

QString RequestDetail::asked() const
{
    return m_record ? requesttext::name(m_record->model) : QString();
}

QString RequestDetail::status() const
{
    return m_record ? requesttext::status(*m_record) : QString();
}

bool RequestDetail::isFailedRequest() const
{
    return m_record && isFailed(*m_record);
}

bool RequestDetail::isStoppedRequest() const
{
    return m_record && isStopped(*m_record);
}

QString RequestDetail::errorText() const
{
    return m_record ? visibleText(m_record->errorMessage, 2000) : QString();
}

QStringList RequestDetail::facts() const
{
    if (!m_record)
        return {};
    const RequestRecord &record = *m_record;
    QStringList facts{tr("Time"),        requesttext::fullTime(record),   tr("Client"), requesttext::client(record),
                      tr("Answered by"), requesttext::name(record.target)};
    facts << tr("Door") << requesttext::name(record.door) + (record.stream ? u" · stream"_s : QString());
    facts << u"TTFT"_s << requesttext::ttft(record) << u"tok/s"_s << requesttext::rate(record);
    facts << tr("Tokens in/out") << requesttext::tokens(record) << tr("Cost") << requesttext::cost(record);
    if (record.times.connect)
        facts << tr("Connecting") << format::duration(record.times.connect);
    if (!record.answer.finishReasons.isEmpty())
        facts << tr("Finish reason") << requesttext::name(record.answer.finishReasons.join(", "));
    if (!record.answer.id.isEmpty())
        facts << tr("Id at the provider") << requesttext::name(record.answer.id);
    if (!record.guard.isEmpty())
        facts << tr("Guards") << guards(record);
    if (!record.usageJudgement.isEmpty())
        facts << tr("Its counts") << requesttext::name(record.usageJudgement);
    return facts;
}

QVariantList RequestDetail::phases() const
{
    if (!m_record)
        return {0.0, 0.0, 0.0, 0.0};
    const RecordedTimes &times = m_record->times;
    const double total = std::max(0.0, times.total);
    const double begun = std::clamp(times.queue.value_or(0), 0.0, total);
    const double sent = std::clamp(begun + times.connect.value_or(0), begun, total);
    const double first = std::clamp(times.firstToken.value_or(total), sent, total);
    return {begun, sent - begun, first - sent, total - first};
}

QString RequestDetail::total() const
{
    return m_record ? format::duration(m_record->times.total) : QString();
}

QStringList RequestDetail::attempts() const
{
    QStringList pairs;
    if (!m_record)
        return pairs;
    for (const RecordedAttempt &attempt : m_record->attempts) {
        QStringList words;
        if (attempt.status > 0)
            words << QString::number(attempt.status);
        if (!attempt.errorKind.isEmpty())
            words << requesttext::name(attempt.errorKind);
        if (!attempt.errorCode.isEmpty() && attempt.errorCode != attempt.errorKind)
            words << requesttext::name(attempt.errorCode);
        QStringList parts;
        if (!words.isEmpty())
            parts << words.join(u' ');
        if (attempt.begin)
            parts << tr("began at %1").arg(format::duration(attempt.begin));
        if (attempt.begin && attempt.end)
            parts << tr("took %1").arg(format::duration(std::max(0.0, *attempt.end - *attempt.begin)));
        pairs << requesttext::name(attempt.target) << parts.join(u" · "_s);
    }
    return pairs;
}

QStringList RequestDetail::dropped() const
{
    QStringList names;
    if (m_record) {
        for (const QByteArray &path : m_record->dropped)
            names << requesttext::name(path);
    }
    return names;
}

QString RequestDetail::textsNote() const
{
    if (!m_record || m_texts == Reading)
        return {};
    if (!m_textsProblem.isEmpty())
        return m_textsProblem;
    if (m_texts == Kept) {
        return m_shown.request.isCut || m_shown.answer.isCut
                   ? tr("The first 32 KiB of each text are shown; copying takes all.")
                   : QString();
    }
    switch (captureOf(m_config)) {
    case CaptureLevel::Off:
        return tr("Its texts were not kept. Settings › Data can have them kept from now on; then a request can be read "
                  "here and opened in the playground.");
    case CaptureLevel::Errors:
        return tr("Its texts were not kept: only those of requests that fail are. Settings › Data can have all kept.");
    case CaptureLevel::All: break;
    }
    return tr("Its texts were not kept when it was made, or are gone by now.");
}

RequestDetail::Shown RequestDetail::shownOf(const QByteArray &text)
{
    const QByteArray readable = withoutImageData(text);
    const QByteArray lines = json::indented(readable);
    const QString whole = QString::fromUtf8(lines.isEmpty() ? readable : lines);
    return {whole.left(longestShown), whole.size() > longestShown};
}

void RequestDetail::copyId() const
{
    if (m_record)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_record->id));
}

void RequestDetail::copyRequest() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bodies.request));
}

void RequestDetail::copyAnswer() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bodies.answer));
}

void RequestDetail::replay()
{
    if (!m_record || m_bodies.request.isEmpty())
        return;
    QByteArrayList models{m_record->target.isEmpty() ? m_record->model : m_record->target};
    QStringList leftOut;
    const QByteArrayList others = m_others ? m_others() : QByteArrayList();
    for (const QByteArray &other : others) {
        if (other.isEmpty() || models.contains(other))
            continue;
        if (models.size() < PaneListModel::most)
            models << other;
        else
            leftOut << visibleText(QString::fromUtf8(other), 200);
    }
    // A large request takes milliseconds to be read.
    m_reader.ask<StoredSession>(
        [record = m_record, body = m_bodies.request, models](const Store &) {
            return sessionOfRequest(*record, body, models);
        },
        this,
        [this, of = m_record, leftOut](const Result<StoredSession> &session) {
            if (of != m_record)
                return;
            m_replayProblem = session ? QString() : tr("It cannot be asked again: %1").arg(session.error().message);
            Q_EMIT textsChanged();
            if (!session)
                return;
            Q_EMIT replayed(*session);
            if (!leftOut.isEmpty())
                Q_EMIT panesLeftOut(tr("There is room for %1 panes only. Not asked again: %2.")
                                        .arg(PaneListModel::most)
                                        .arg(leftOut.join(u", "_s)));
        });
}

} // namespace sluice
