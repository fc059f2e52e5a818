// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestcharts.h"

#include "counterformat.h"
#include "foreigntext.h"
#include "store/storereader.h"

#include <QDateTime>
#include <QLocale>

#include <limits>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr std::chrono::seconds readInterval{5};
constexpr int timesAlong = 5;

struct Scale {
    qint64 bucketMs;
    int buckets;
};

Scale scaleOf(RequestCharts::Span span)
{
    return span == RequestCharts::Hour ? Scale{minute, 60} : Scale{30 * minute, 48};
}

double orUnknown(const std::optional<double> &value)
{
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

QString clockAt(qint64 timeMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs).time(), u"HH:mm"_s);
}

/// Who stopped an answer is told beside what failed: it is no failure, and the sums still add up.
QString countsText(qint64 requests, qint64 failed, qint64 stopped)
{
    const QLocale locale;
    const QString counts =
        RequestCharts::tr("%Ln request(s), %1 failed", nullptr, int(requests)).arg(locale.toString(failed));
    return stopped == 0 ? counts : RequestCharts::tr("%1, %2 stopped").arg(counts, locale.toString(stopped));
}

RequestChart::Column columnOf(const RequestChart &chart, const RequestBucket &bucket)
{
    switch (chart.kind()) {
    case RequestChart::Kind::Requests:
        return {double(bucket.requests - bucket.failed), double(bucket.requests),
                countsText(bucket.requests, bucket.failed, bucket.stopped)};
    case RequestChart::Kind::Ttft:
        return {orUnknown(bucket.ttftMedian), orUnknown(bucket.ttftMost),
                RequestCharts::tr("median %1, 95 % under %2")
                    .arg(format::duration(bucket.ttftMedian), format::duration(bucket.ttftMost))};
    case RequestChart::Kind::Rate:
        return {orUnknown(bucket.rateMedian), orUnknown(bucket.rateMedian), format::rate(bucket.rateMedian, false)};
    case RequestChart::Kind::Cost: return {bucket.cost, bucket.cost, format::cost(bucket.cost, false)};
    }
    return {};
}

} // namespace

RequestCharts::RequestCharts(StoreReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    using Kind = RequestChart::Kind;
    for (const Kind kind : {Kind::Requests, Kind::Ttft, Kind::Rate, Kind::Cost})
        m_charts << new RequestChart(kind, this);
    m_timer.setInterval(readInterval);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RequestCharts::read);
}

void RequestCharts::setActive(bool active)
{
    if (active == isActive())
        return;
    if (active) {
        m_timer.start();
        read();
    } else {
        m_timer.stop();
    }
    Q_EMIT activeChanged();
}

void RequestCharts::setSpan(Span span)
{
    if (std::exchange(m_span, span) == span)
        return;
    Q_EMIT spanChanged();
    forget();
}

void RequestCharts::forget()
{
    ++m_question;
    m_reading = false;
    if (isActive())
        read();
}

void RequestCharts::read()
{
    if (std::exchange(m_reading, true))
        return;
    const Scale scale = scaleOf(m_span);
    m_reader.ask<RequestSeries>(
        [scale, now = QDateTime::currentMSecsSinceEpoch()](const Store &store) {
            return readRequestSeries(store, now, scale.bucketMs, scale.buckets);
        },
        this,
        [this, question = m_question](const Result<RequestSeries> &series) {
            if (question == m_question)
                apply(series);
        });
}

void RequestCharts::apply(const Result<RequestSeries> &series)
{
    m_reading = false;
    m_problem = series ? QString() : series.error().message;
    m_series = series ? *series : RequestSeries();
    m_requests = 0;
    for (const RequestBucket &bucket : m_series.buckets)
        m_requests += bucket.requests;
    fill();
}

void RequestCharts::fill()
{
    for (RequestChart *chart : std::as_const(m_charts)) {
        QList<RequestChart::Column> columns;
        qint64 from = m_series.fromMs;
        for (const RequestBucket &bucket : m_series.buckets) {
            RequestChart::Column column = columnOf(*chart, bucket);
            column.tip = u"%1–%2: %3"_s.arg(clockAt(from), clockAt(from + m_series.bucketMs), column.tip);
            from += m_series.bucketMs;
            columns << column;
        }
        chart->setColumns(columns);
    }
    Q_EMIT changed();
}

void RequestCharts::retranslate()
{
    fill();
}

QStringList RequestCharts::times() const
{
    QStringList texts;
    const auto length = qint64(m_series.buckets.size()) * m_series.bucketMs;
    for (int i = 0; i < timesAlong && length > 0; ++i)
        texts << clockAt(m_series.fromMs + length * i / (timesAlong - 1));
    return texts;
}

QVariantList RequestCharts::rowsOf(const std::vector<NamedCost> &costs)
{
    QVariantList rows;
    for (const NamedCost &one : costs) {
        const double most = costs.front().cost;
        rows << (one.name.isEmpty() ? format::unknown() : visibleText(one.name, 200))
             << tr("%1 · %n request(s)", nullptr, int(one.requests)).arg(format::cost(one.cost, false))
             << (most > 0 ? one.cost / most : 0);
    }
    return rows;
}

QString RequestCharts::summary() const
{
    qint64 failed = 0;
    qint64 stopped = 0;
    double cost = 0;
    for (const RequestBucket &bucket : m_series.buckets) {
        failed += bucket.failed;
        stopped += bucket.stopped;
        cost += bucket.cost;
    }
    const QString sums = countsText(m_requests, failed, stopped) + u" · "_s + format::cost(cost, false);
    return m_series.isCut ? sums + u" · "_s + tr("the newest 200,000 are counted") : sums;
}

} // namespace sluice
