// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ratelimit.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using std::chrono::milliseconds;

constexpr double longestMs = 10.0 * 365 * 24 * 3600 * 1000;

std::optional<milliseconds> fromMs(double ms)
{
    if (!std::isfinite(ms) || ms < 0 || ms > longestMs)
        return {};
    // 0.1 ns less before rounding up: 59.56 × 1000 is a hair more than 59560.
    return milliseconds(qint64(std::ceil(ms - 1e-7)));
}

/// Takes a decimal number off the front; unset when there is none.
std::optional<double> takeNumber(QByteArrayView &text)
{
    qsizetype length = 0;
    while (length < text.size() && ((text[length] >= '0' && text[length] <= '9') || text[length] == '.'))
        ++length;
    bool ok = false;
    const double number = text.first(length).toDouble(&ok);
    text = text.sliced(length);
    return ok ? std::optional(number) : std::nullopt;
}

/// Takes a unit off the front: its milliseconds, or 0 when it is none. Longer names stand before their beginnings.
double takeUnit(QByteArrayView &text)
{
    static constexpr std::pair<QByteArrayView, double> units[] = {
        {"ms", 1}, {"us", 1e-3}, {"\xc2\xb5s", 1e-3}, {"ns", 1e-6}, {"h", 3'600'000}, {"m", 60'000}, {"s", 1000},
    };
    for (const auto &[name, ms] : units) {
        if (text.startsWith(name)) {
            text = text.sliced(name.size());
            return ms;
        }
    }
    return 0;
}

std::optional<qint64> readCount(const QByteArray &text)
{
    bool ok = false;
    const double count = text.trimmed().toDouble(&ok);
    return ok && count >= 0 && count < 9e15 ? std::optional(qint64(count)) : std::nullopt;
}

std::optional<milliseconds> readReset(const QByteArray &text, const QByteArray &format, qint64 nowUnixMs)
{
    if (format == "go-duration")
        return parseGoDuration(text);
    if (format == "rfc3339") {
        const QDateTime at = QDateTime::fromString(QString::fromLatin1(text.trimmed()), Qt::ISODateWithMs);
        return at.isValid() ? fromMs(std::max(0.0, double(at.toMSecsSinceEpoch() - nowUnixMs))) : std::nullopt;
    }
    bool ok = false;
    const double seconds = text.trimmed().toDouble(&ok);
    return ok && format == "seconds" ? fromMs(seconds * 1000) : std::nullopt;
}

} // namespace

std::optional<milliseconds> parseGoDuration(QByteArrayView text)
{
    text = text.trimmed();
    if (text == "0")
        return milliseconds(0);
    if (text.isEmpty())
        return {};
    double total = 0;
    while (!text.isEmpty()) {
        const std::optional<double> number = takeNumber(text);
        const double unit = takeUnit(text);
        if (!number || unit == 0)
            return {};
        total += *number * unit;
    }
    return fromMs(total);
}

RateLimits readRateLimits(const HeaderList &headers, const ProviderProfile &profile, qint64 nowUnixMs)
{
    RateLimits limits;
    const std::array<std::pair<QByteArrayView, RateLimit *>, 5> kinds = {{
        {"requests", &limits.requests},
        {"tokens", &limits.tokens},
        {"input-tokens", &limits.inputTokens},
        {"fresh-input-tokens", &limits.freshInputTokens},
        {"output-tokens", &limits.outputTokens},
    }};
    for (const auto &[name, header] : profile.rateLimitHeaders) {
        const QByteArray text = headers.value(header);
        if (text.isEmpty())
            continue;
        if (name == "over-limit") {
            const QByteArray over = text.trimmed().toLower();
            limits.overLimit = over == "yes" || over == "true" || over == "1";
            continue;
        }
        const qsizetype dash = name.indexOf('-');
        const QByteArrayView what = QByteArrayView(name).first(std::max<qsizetype>(dash, 0));
        const auto kind =
            std::ranges::find(kinds, QByteArrayView(name).sliced(dash + 1), [](const auto &k) { return k.first; });
        if (kind == kinds.end())
            continue;
        if (what == "limit")
            kind->second->limit = readCount(text);
        else if (what == "remaining")
            kind->second->remaining = readCount(text);
        else if (what == "reset")
            kind->second->reset = readReset(text, profile.resetFormat, nowUnixMs);
    }
    return limits;
}

} // namespace sluice
