// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestchart.h"

#include "counterformat.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// The next number above that is good for the end of a scale: 1, 2 or 5 times a power of ten.
double niceAbove(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

qreal partOf(double value, double most)
{
    return std::isfinite(value) && most > 0 ? std::clamp(value / most, 0.0, 1.0) : 0;
}

} // namespace

RequestChart::RequestChart(Kind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
{
}

void RequestChart::setColumns(const QList<Column> &columns)
{
    double most = 0;
    for (const Column &column : columns) {
        for (const double value : {column.strong, column.whole}) {
            if (std::isfinite(value))
                most = std::max(most, value);
        }
    }
    m_most = most > 0 ? niceAbove(most) : 0;
    m_whole.clear();
    m_strong.clear();
    m_tips.clear();
    for (const Column &column : columns) {
        m_whole << partOf(column.whole, m_most);
        m_strong << partOf(column.strong, m_most);
        m_tips << column.tip;
    }
    Q_EMIT changed();
}

QString RequestChart::title() const
{
    switch (m_kind) {
    case Kind::Requests: return tr("Requests, and those that failed");
    case Kind::Ttft: return tr("TTFT: median and 95 %");
    case Kind::Rate: return tr("tok/s, median");
    case Kind::Cost: return tr("Cost");
    }
    return {};
}

QString RequestChart::text(double value) const
{
    if (!std::isfinite(value))
        return format::unknown();
    switch (m_kind) {
    case Kind::Requests: return QLocale().toString(qint64(value));
    case Kind::Ttft: return format::duration(value);
    case Kind::Rate: return format::rate(value, false);
    case Kind::Cost: return format::cost(value, false);
    }
    return {};
}

QString RequestChart::top() const
{
    return m_most > 0 ? text(m_most) : QString();
}

} // namespace sluice
