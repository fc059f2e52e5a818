// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// One figure over time, as columns from the oldest to the newest.
class RequestChart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// What the scale ends with.
    Q_PROPERTY(QString top READ top NOTIFY changed FINAL)
    /// Parts of the height: of the whole column, and of the stronger one before it.
    Q_PROPERTY(QList<qreal> whole READ whole NOTIFY changed FINAL)
    Q_PROPERTY(QList<qreal> strong READ strong NOTIFY changed FINAL)
    /// What lies above the stronger column is trouble.
    Q_PROPERTY(bool restIsTrouble READ restIsTrouble CONSTANT FINAL)
    /// Nothing was measured.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    /// One of each column, for its tip.
    Q_PROPERTY(QStringList tips READ tips NOTIFY changed FINAL)

public:
    enum class Kind { Requests, Ttft, Rate, Cost };

    explicit RequestChart(Kind kind, QObject *parent = nullptr);

    /// A column's figures as numbers: NaN where nothing was measured.
    struct Column {
        double strong = 0;
        double whole = 0;
        QString tip = {};
    };
    void setColumns(const QList<Column> &columns);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString top() const;
    [[nodiscard]] const QList<qreal> &whole() const { return m_whole; }
    [[nodiscard]] const QList<qreal> &strong() const { return m_strong; }
    [[nodiscard]] bool restIsTrouble() const { return m_kind == Kind::Requests; }
    [[nodiscard]] bool isEmpty() const { return m_most <= 0; }
    [[nodiscard]] const QStringList &tips() const { return m_tips; }
    /// A figure as this chart writes it.
    [[nodiscard]] QString text(double value) const;

Q_SIGNALS:
    void changed();

private:
    const Kind m_kind;
    double m_most = 0;
    QList<qreal> m_whole;
    QList<qreal> m_strong;
    QStringList m_tips;
};

} // namespace sluice
