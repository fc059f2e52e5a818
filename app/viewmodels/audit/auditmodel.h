// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/auditcheck.h"
#include "audit/auditrow.h"
#include "store/storereader.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace sluice {

/// The audit log as its page shows it, newest first: what was changed, by whom, and one row in full. It is read on a
/// thread of its own, page by page, and only while the page is looked at.
class AuditModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY stateChanged FINAL)
    /// A part of who, what or which.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY stateChanged FINAL)
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged FINAL)
    Q_PROPERTY(bool reading READ isReading NOTIFY stateChanged FINAL)
    /// Why it cannot be read; empty when it can.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    /// The log is being looked at as a whole.
    Q_PROPERTY(bool checking READ isChecking NOTIFY verdictChanged FINAL)
    /// What that came to; empty before.
    Q_PROPERTY(QString verdict READ verdict NOTIFY verdictChanged FINAL)
    Q_PROPERTY(bool broken READ isBroken NOTIFY verdictChanged FINAL)
    /// Whether a row is shown in full.
    Q_PROPERTY(bool shown READ isShown NOTIFY detailChanged FINAL)
    Q_PROPERTY(QString shownTitle READ shownTitle NOTIFY detailChanged FINAL)
    /// Name, value, name, value, …
    Q_PROPERTY(QStringList facts READ facts NOTIFY detailChanged FINAL)
    /// JSON in lines; empty for nothing.
    Q_PROPERTY(QString before READ before NOTIFY detailChanged FINAL)
    Q_PROPERTY(QString after READ after NOTIFY detailChanged FINAL)

public:
    enum Role { TimeRole = Qt::UserRole + 1, ActorRole, ActionRole, ObjectRole };
    /// Rows read at once, and kept at most.
    static constexpr int page = 200;
    static constexpr int mostRows = 20'000;

    explicit AuditModel(QObject *parent = nullptr);
    /// Ends what is being read.
    ~AuditModel() override;

    /// From now on the log is that of the store at `path`.
    void open(const QString &path);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);
    [[nodiscard]] QString words() const { return QString::fromUtf8(m_words); }
    void setWords(const QString &words);
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] bool isBroken() const { return m_check && (!m_check->ok() || (*m_check)->firstBad > 0); }
    [[nodiscard]] bool isShown() const { return m_detail.seq > 0; }
    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QString before() const;
    [[nodiscard]] QString after() const;

    /// By which a row of the log is found again, wherever it comes to stand; -1 where it is listed no more.
    [[nodiscard]] Q_INVOKABLE QString keyAt(int row) const;
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &key) const;
    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void close();
    /// Reads all of it; `verdict` follows.
    Q_INVOKABLE void verify();
    Q_INVOKABLE void copyBefore() const;
    Q_INVOKABLE void copyAfter() const;

Q_SIGNALS:
    void stateChanged();
    void countChanged();
    void verdictChanged();
    void detailChanged();

private:
    enum class Place { All, Below, Above };
    void reload();
    void refresh();
    void read(Place place);
    void apply(Place place, const Result<std::vector<AuditRow>> &found);

    StoreReader m_reader;
    StoreReader m_checker; ///< takes seconds, and keeps no page waiting
    std::shared_ptr<std::atomic_bool> m_ended = std::make_shared<std::atomic_bool>(false);
    QString m_path;
    QTimer m_timer;
    std::vector<AuditRow> m_rows;
    AuditRow m_detail;
    QByteArray m_words;
    QString m_problem;
    std::optional<Result<AuditCheck>> m_check;
    int m_question = 0; ///< answers to earlier ones are passed over
    bool m_reading = false;
    bool m_isEnd = false;
    bool m_checking = false;
};

} // namespace sluice
