// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/requestlist.h"
#include "record/liverequests.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <deque>

namespace sluice {

class StoreReader;

/// The requests that ended, newest first: those of the store, page by page as one scrolls down, and on top of them what
/// ends now. However much that is, a look at it takes no more than `mostAtOnce` rows; what it passes by is counted.
class RequestsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// The first page is being read.
    Q_PROPERTY(bool reading READ isReading NOTIFY stateChanged FINAL)
    /// Why the store cannot be read; empty when it can.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    /// Somebody looks: only then anything is read.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY stateChanged FINAL)
    /// What ends is put on top at once; else only told of.
    Q_PROPERTY(bool following READ isFollowing WRITE setFollowing NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool hasNews READ hasNews NOTIFY stateChanged FINAL)
    /// How many ended that are not listed here, though they are in the store.
    Q_PROPERTY(int passedBy READ passedBy NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged FINAL)
    /// As RequestFilter::Outcome.
    Q_PROPERTY(int outcome READ outcome WRITE setOutcome NOTIFY filterChanged FINAL)
    Q_PROPERTY(Span span READ timeSpan WRITE setTimeSpan NOTIFY filterChanged FINAL)
    /// Empty: all.
    Q_PROPERTY(QString client READ client WRITE setClient NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString provider READ provider WRITE setProvider NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString model READ model WRITE setModel NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY filterChanged FINAL)
    /// What there is to choose from.
    Q_PROPERTY(QStringList clients READ clients NOTIFY namesChanged FINAL)
    Q_PROPERTY(QStringList providers READ providers NOTIFY namesChanged FINAL)
    Q_PROPERTY(QStringList models READ models NOTIFY namesChanged FINAL)

public:
    enum Role {
        TimeRole = Qt::UserRole + 1,
        ClientRole,
        AskedRole,  ///< the model as it was asked for
        TargetRole, ///< what answered, where that is another name
        StatusRole,
        FailedRole,
        StoppedRole,
        TtftRole,
        RateRole,
        TokensRole,
        CostRole,
        RetriesRole, ///< how many attempts there were after the first; empty for none
    };
    Q_ENUM(Role)
    enum Span { Always, LastHour, LastDay, LastWeek };
    Q_ENUM(Span)

    static constexpr int page = 100;
    static constexpr int mostAtOnce = 100;
    /// Of those that came while one looked; further ones go, and can be read again.
    static constexpr int mostLive = 1000;
    /// Rows in all, however far one scrolls.
    static constexpr int mostRows = 10'000;

    /// `live` may be null. All of them outlive it.
    RequestsModel(StoreReader &reader, const LiveRequests *live, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    [[nodiscard]] bool hasNews() const { return m_hasNews; }
    [[nodiscard]] int passedBy() const { return m_passedBy; }
    [[nodiscard]] bool isFiltered() const { return m_filter != RequestFilter(); }
    [[nodiscard]] int outcome() const { return static_cast<int>(m_filter.outcome); }
    void setOutcome(int outcome);
    [[nodiscard]] Span timeSpan() const { return m_span; }
    void setTimeSpan(Span span);
    [[nodiscard]] QString client() const { return m_filter.client.value_or(QString()); }
    void setClient(const QString &client);
    [[nodiscard]] QString provider() const { return QString::fromUtf8(m_filter.provider); }
    void setProvider(const QString &provider);
    [[nodiscard]] QString model() const { return QString::fromUtf8(m_filter.model); }
    void setModel(const QString &model);
    [[nodiscard]] const QString &words() const { return m_filter.words; }
    void setWords(const QString &words);
    [[nodiscard]] const QStringList &clients() const { return m_names.clients; }
    [[nodiscard]] const QStringList &providers() const { return m_names.providers; }
    [[nodiscard]] const QStringList &models() const { return m_names.models; }
    /// Null where there is none.
    [[nodiscard]] RequestRecordPtr recordAt(int row) const;
    /// By which the record of a row is found again, wherever it comes to stand; -1 where it is listed no more.
    [[nodiscard]] Q_INVOKABLE QString keyAt(int row) const;
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &key) const;

    /// Everything from the store anew.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void clearFilter();
    /// Another store, or none was read so far.
    void forget();
    /// One look at what ended; the timer does it four times a second.
    void refresh();

Q_SIGNALS:
    void countChanged();
    void stateChanged();
    void filterChanged();
    void namesChanged();

private:
    void change(const RequestFilter &filter);
    void read(const RequestRange &range, bool isFirst);
    void applyPage(const Result<std::vector<RequestRecordPtr>> &page, bool isFirst);
    void readNews();
    void readNames();
    /// Puts those on top that are not there yet.
    [[nodiscard]] bool isBelow(const RequestRecord &record) const;
    void addOnTop(std::vector<RequestRecordPtr> records);
    void setProblem(const QString &problem);
    [[nodiscard]] std::optional<qint64> spanStart() const;

    StoreReader &m_reader;
    const LiveRequests *m_live;
    QTimer m_timer;
    std::deque<RequestRecordPtr> m_rows;
    QSet<QByteArray> m_ids;
    RequestFilter m_filter;
    RequestNames m_names;
    Span m_span = Always;
    quint64 m_position = 0;  ///< in the live requests
    quint64 m_forgotten = 0; ///< what was live before is another store's
    bool m_catchesUp = false;
    int m_looks = 0;
    int m_question = 0; ///< of whose answers later ones make nothing
    int m_passedBy = 0;
    QString m_problem;
    bool m_reading = false;
    bool m_readingMore = false;
    bool m_readingNews = false;
    bool m_isEnd = true; ///< nothing older is in the store
    bool m_following = true;
    bool m_hasNews = false;
};

} // namespace sluice
