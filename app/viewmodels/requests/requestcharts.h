// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/requestseries.h"
#include "requestchart.h"

#include <QTimer>
#include <QVariantList>

namespace sluice {

class StoreReader;

/// The last hour or day of requests as charts, read anew every few seconds while somebody looks.
class RequestCharts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(Span span READ span WRITE setSpan NOTIFY spanChanged FINAL)
    Q_PROPERTY(QList<sluice::RequestChart *> charts READ charts CONSTANT FINAL)
    /// Times along the bottom, at even distances.
    Q_PROPERTY(QStringList times READ times NOTIFY changed FINAL)
    /// Triples of name, text and part of the dearest one, one after the other.
    Q_PROPERTY(QVariantList models READ models NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList clients READ clients NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum Span { Hour, Day };
    Q_ENUM(Span)

    explicit RequestCharts(StoreReader &reader, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);
    [[nodiscard]] Span span() const { return m_span; }
    void setSpan(Span span);
    [[nodiscard]] const QList<RequestChart *> &charts() const { return m_charts; }
    [[nodiscard]] QStringList times() const;
    [[nodiscard]] QVariantList models() const { return rowsOf(m_series.byModel); }
    [[nodiscard]] QVariantList clients() const { return rowsOf(m_series.byClient); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isEmpty() const { return m_requests == 0; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Asks for them now; the timer does it.
    void read();
    /// The tips in the language of now.
    void retranslate();
    /// Another store.
    void forget();

Q_SIGNALS:
    void activeChanged();
    void spanChanged();
    void changed();

private:
    [[nodiscard]] static QVariantList rowsOf(const std::vector<NamedCost> &costs);
    void apply(const Result<RequestSeries> &series);
    void fill();

    StoreReader &m_reader;
    QTimer m_timer;
    Span m_span = Hour;
    QList<RequestChart *> m_charts;
    RequestSeries m_series;
    QString m_problem;
    qint64 m_requests = 0;
    int m_question = 0;
    bool m_reading = false;
};

} // namespace sluice
