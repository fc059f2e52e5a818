// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playground/playground.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace sluice {

/// The events of one answer's stream, as they came; rows are those that hold the filter's text.
class StreamModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by InspectorModel")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged FINAL)
    /// How many events and bytes came, and what was not kept, as one line.
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged FINAL)

public:
    enum Role { OffsetRole = Qt::UserRole, BytesRole, KindRole, DeltaRole, DataRole };

    explicit StreamModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] QString summary() const;
    /// All events as a `.sse` file has them; its comments tell each event's offset.
    [[nodiscard]] QByteArray asFile() const;
    Q_INVOKABLE void copyAll() const;
    Q_INVOKABLE void copyRow(int row) const;

    /// Shows another answer, or none.
    void setFeed(std::shared_ptr<PaneFeed> feed);
    /// Takes the events that came since.
    void refresh();

Q_SIGNALS:
    void filterChanged();
    void countChanged();

private:
    [[nodiscard]] bool matches(const CapturedEvent &event) const;
    [[nodiscard]] const CapturedEvent &at(int row) const { return m_events[m_rows[size_t(row)]]; }

    std::shared_ptr<PaneFeed> m_feed;
    std::vector<CapturedEvent> m_events;
    std::vector<size_t> m_rows;
    QString m_filter;
    qint64 m_bytes = 0;
};

} // namespace sluice
