// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions to files and back.
#include "audit/changes.h"
#include "foreigntext.h"
#include "sessionsmodel.h"
#include "settings/presetfolder.h"
#include "json/writer.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <utility>

namespace sluice {

namespace {

static_assert(static_cast<int>(SessionFormat::Html) == SessionsModel::Html);

/// A title as the name of a file on any system.
QString fileName(const QString &title)
{
    static const QRegularExpression notInNames(QStringLiteral(R"([^\p{L}\p{N} _-]+)"));
    const QString name = QString(title).remove(notInNames).simplified().left(60);
    return name.isEmpty() ? QStringLiteral("session") : name;
}

/// Texts leave the store: its audit log has a row of that first, or they do not. Where there is no store, as its disk
/// is gone, nothing is kept that could leave it, and what is shown can still be saved.
Result<void> noteExport(const QString &storePath, const QString &id, const QString &file)
{
    const Result<std::unique_ptr<Store>> log = Store::open(storePath);
    if (!log)
        return {};
    return Changes(**log, Author::person(Author::Via::Window))
        .note({"export", "session", file.toUtf8()}, {.after = "{\"session\":" + json::quoted(id.toUtf8()) + '}'});
}

Result<StoredSession> readSession(const QString &path)
{
    QFile file(path);
    // A device or a pipe would never end.
    const bool isFile = QFileInfo(path).isFile();
    if (isFile && file.open(QIODevice::ReadOnly))
        return importSession(file.read(longestImport + 1));
    Error error{ErrorKind::InvalidRequest};
    error.message = SessionsModel::tr("“%1” could not be read: %2")
                        .arg(visibleText(QFileInfo(path).fileName(), 200),
                             isFile ? file.errorString() : PresetFolder::tr("This is no file."));
    return error;
}

} // namespace

void SessionsModel::requestExport(int row, Format format)
{
    const SessionSummary *summary = summaryAt(row);
    if (!summary)
        return;
    m_export = {summary->id, static_cast<SessionFormat>(format)};
    Q_EMIT saveWanted(fileName(summary->title) + u'.' + fileSuffix(m_export.format));
}

void SessionsModel::exportTo(const QString &path)
{
    m_export.path = path;
    m_export.store = m_storePath;
    m_recorder.flush();
    if (m_export.id == m_recorder.current().id)
        write(m_recorder.snapshot());
    else
        m_store.load(m_export.id);
}

void SessionsModel::write(const StoredSession &session)
{
    m_files.run([this, what = std::exchange(m_export, {}), session]() -> std::function<void()> {
        const QString shownName = visibleText(QFileInfo(what.path).fileName(), 200);
        QSaveFile file(what.path);
        const QByteArray text = exportSession(session, what.format);
        bool done = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        // A file that cannot be written is no export; until it is committed nobody sees it.
        if (const Result<void> noted = done ? noteExport(what.store, what.id, what.path) : Result<void>(); !noted.ok())
            return [this, said = noted.error().message] { Q_EMIT fileDone(said); };
        done = done && file.commit();
        const QString said = done ? tr("“%1” is written.").arg(shownName)
                                  : tr("“%1” could not be written: %2").arg(shownName, file.errorString());
        return [this, said] { Q_EMIT fileDone(said); };
    });
}

void SessionsModel::importFrom(const QString &path)
{
    m_files.run([this, path]() -> std::function<void()> {
        Result<StoredSession> session = readSession(path);
        return [this, session = std::move(session)] {
            if (!session) {
                Q_EMIT fileDone(session.error().message);
                return;
            }
            StoredSession read = *session;
            if (read.summary.title.isEmpty())
                read.summary.title = tr("Imported");
            showNew(std::move(read));
        };
    });
}

} // namespace sluice
