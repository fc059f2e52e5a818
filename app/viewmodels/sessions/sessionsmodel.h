// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/backgroundwork.h"
#include "runningsessions.h"
#include "sessionrecorder.h"
#include "sessions/sessionexport.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class Settings;

/// The sessions as the column beside the panes lists them: by day, or those a search found, or the bin.
class SessionsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// How many there are in all, whatever is listed.
    Q_PROPERTY(int total READ total NOTIFY countChanged FINAL)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentTitle READ currentTitle NOTIFY currentChanged FINAL)
    /// Words to look for; empty lists all.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool bin READ isBin WRITE setBin NOTIFY binChanged FINAL)
    Q_PROPERTY(int binCount READ binCount NOTIFY countChanged FINAL)
    /// Why nothing is kept, or cannot be searched; empty when all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    /// What `undo` would bring back, as a sentence.
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged FINAL)
    /// The offer to do so is still shown.
    Q_PROPERTY(bool undoOffered MEMBER m_undoOffered NOTIFY lastUndoChanged FINAL)
    /// There is something for `undoLast`.
    Q_PROPERTY(bool canUndoLast READ canUndoLast NOTIFY lastUndoChanged FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    Q_PROPERTY(int width READ width WRITE setWidth NOTIFY widthChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        TailRole,    ///< the end of the title that tells it from the one it was forked from
        SectionRole, ///< the head it stands below
        PinnedRole,
        CurrentRole,
        SnippetRole, ///< where a search found its words
        DraftRole,   ///< something in it is not sent
        WhenRole,    ///< when it was changed, for a tip
        RunningRole, ///< answers still come, whether it is shown or not
    };
    Q_ENUM(Role)

    /// All of them outlive it.
    SessionsModel(PlaygroundModel &playground, SessionStore &store, Settings &settings, QObject *parent = nullptr);
    /// Gives what is shown to the store.
    ~SessionsModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Lists the sessions at `path` and shows the last one, unless something is written or asked already.
    void open(const QString &path);

    /// Of the sessions that are not shown.
    [[nodiscard]] int runningAnswers() const { return m_running.answers(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int binCount() const;
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString currentTitle() const;
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setFilter(const QString &words);
    [[nodiscard]] bool isBin() const { return m_bin; }
    void setBin(bool bin);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] bool canUndoLast() const;
    [[nodiscard]] bool isShown() const;
    void setShown(bool shown);
    [[nodiscard]] int width() const;
    void setWidth(int width);
    [[nodiscard]] SessionRecorder &recorder() { return m_recorder; }

    Q_INVOKABLE void openRow(int row);
    /// Of the sessions whose titles hold all words, the newest ones, each as {id, title}.
    [[nodiscard]] Q_INVOKABLE QVariantList titled(const QString &words, int most) const;
    /// Shows the session of that id, if there is one.
    Q_INVOKABLE void openSession(const QString &id);
    /// A blank title is left as it was.
    Q_INVOKABLE void rename(int row, const QString &title);
    Q_INVOKABLE void setPinned(int row, bool pinned);
    /// To the bin, from where it can be brought back for 30 days; from there for good.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void restore(int row);
    Q_INVOKABLE void emptyBin();
    Q_INVOKABLE void undo();
    /// Brings back what went last, this model's or the playground's.
    Q_INVOKABLE void undoLast();
    /// As SessionFormat.
    enum Format { Json, Markdown, Html };
    Q_ENUM(Format)
    /// Asks where to write a session to, or which file to read one from: `saveWanted` or `openWanted` follows.
    Q_INVOKABLE void requestExport(int row, sluice::SessionsModel::Format format);
    Q_INVOKABLE void requestImport() { Q_EMIT openWanted(); }
    /// Writes the session that was asked about; `fileDone` says what became of it.
    void exportTo(const QString &path);
    /// Shows this as a new session.
    void begin(sluice::StoredSession session);
    /// Shows the session in a file as a new one, as soon as it is read.
    void importFrom(const QString &path);
    /// A new session that begins with what this one says up to a message.
    Q_INVOKABLE void fork(int paneRow, int node);

Q_SIGNALS:
    void countChanged();
    void currentChanged();
    void filterChanged();
    void binChanged();
    void problemChanged();
    void undoChanged();
    void lastUndoChanged();
    void shownChanged();
    void widthChanged();
    /// Another session is shown.
    void opened();
    void saveWanted(const QString &suggestedName);
    void openWanted();
    /// What became of a file, as a sentence.
    void fileDone(const QString &text);

private:
    [[nodiscard]] static QString forkTitle();
    struct Row {
        QString id;
        QString snippet = {};
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] const SessionSummary *summaryAt(int row) const;
    [[nodiscard]] QString section(const SessionSummary &summary) const;
    void onOpened(const std::vector<SessionSummary> &sessions, const QString &problem);
    void onLoaded(const StoredSession &session);
    void onFound(const QString &words, const std::vector<SessionHit> &hits, const QString &problem);
    void onStored(const SessionSummary &summary);
    void load(const QString &id);
    void showAgain(const QString &id);
    void showBlank();
    void keepUndone();
    void giveUndone();
    void forgetUndone(std::size_t oldest);
    void showNew(StoredSession session);
    void put(const SessionSummary &summary);
    void forget(const QStringList &ids);
    void list();
    void apply(std::vector<Row> rows);
    [[nodiscard]] std::vector<Row> wantedRows() const;
    void setProblem(QString &which, const QString &problem);
    void awaitMidnight();

    PlaygroundModel &m_playground;
    SessionStore &m_store;
    Settings &m_settings;
    SessionRecorder m_recorder;
    RunningSessions m_running;
    QHash<QString, SessionSummary> m_all;
    std::vector<Row> m_rows;
    std::vector<SessionHit> m_hits;
    QString m_filter;
    bool m_bin = false;
    /// The session that is to be shown as soon as it is read.
    QString m_wanted;
    /// The session that is to be written to a file as soon as it is read.
    struct Export {
        QString id;
        SessionFormat format = SessionFormat::Json;
        QString path = {};
        QString store = {};
    };
    Export m_export;
    QString m_storePath;
    void write(const StoredSession &session);
    /// What can be brought back in sessions that are not shown, as long as the program runs.
    struct Undone {
        QString session;
        PlaygroundModel::Undone what;
        bool emptied = false; ///< the session is kept for it alone
    };
    std::vector<Undone> m_undone; ///< the oldest first
    QString m_binned;             ///< the one that `undo` brings back
    bool m_undoOffered = false;
    QString m_openProblem;
    QString m_writeProblem;
    QString m_searchProblem;
    QTimer m_midnight;
    BackgroundWork m_files{this};
};

} // namespace sluice
