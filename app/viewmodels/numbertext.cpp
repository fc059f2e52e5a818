// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numbertext.h"

#include <QLocale>

#include <cmath>

namespace sluice {

namespace {

QLocale ungrouped()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace

std::optional<double> numberOf(const QString &text)
{
    bool ok = false;
    double value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<qint64> wholeNumberOf(const QString &text, qint64 least, qint64 most)
{
    const std::optional<double> value = numberOf(text);
    const bool within = value && *value >= static_cast<double>(least) && *value <= static_cast<double>(most);
    if (!within || *value != std::floor(*value))
        return {};
    return static_cast<qint64>(*value);
}

QString numberText(double value)
{
    constexpr double least = 1e-12;
    constexpr double most = 1e15;
    const double size = std::abs(value);
    const bool isPlain = value == 0 || (size >= least && size < most); // as people write it
    return ungrouped().toString(value, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString numberText(double value, int decimals)
{
    return ungrouped().toString(value, 'f', decimals);
}

QString numberText(qint64 value)
{
    return ungrouped().toString(value);
}

QString numberText(int value)
{
    return numberText(qint64(value));
}

} // namespace sluice
