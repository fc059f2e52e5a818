// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aboutmodel.h"

#include "counterformat.h"
#include "numbertext.h"
#include "platform/processfigures.h"

#include <QDateTime>
#include <QLocale>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds measureInterval{2};

} // namespace

AboutModel::AboutModel(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(measureInterval);
    connect(&m_timer, &QTimer::timeout, this, &AboutModel::measure);
}

void AboutModel::setActive(bool active)
{
    if (active == isActive())
        return;
    if (active) {
        m_wakeUps = processFigures().wakeUps.value_or(0);
        m_wakeUpsPerSecond.reset();
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT changed();
}

void AboutModel::measure()
{
    const std::optional<qint64> now = processFigures().wakeUps;
    if (now)
        m_wakeUpsPerSecond = double(*now - m_wakeUps) / double(measureInterval.count());
    m_wakeUps = now.value_or(0);
    Q_EMIT changed();
}

QStringList AboutModel::facts() const
{
    const ProcessFigures figures = processFigures();
    QStringList facts{tr("Version"), QStringLiteral(SLUICE_VERSION), tr("Qt"), QString::fromLatin1(qVersion())};
    facts << tr("Memory")
          << (figures.residentBytes ? QLocale().formattedDataSize(*figures.residentBytes) : format::unknown());
    facts << tr("Wake-ups per second") << (m_wakeUpsPerSecond ? numberText(*m_wakeUpsPerSecond, 1) : format::unknown());
    facts << tr("Threads") << QString::number(figures.threads);
    facts << tr("Running since")
          << (figures.startedMs
                  ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*figures.startedMs), QLocale::ShortFormat)
                  : format::unknown());
    return facts;
}

QStringList AboutModel::licences()
{
    return {u"Sluice"_s,     u"GPL-3.0-or-later"_s,
            u"Qt"_s,         u"LGPL-3.0, GPL-3.0"_s,
            u"SQLite"_s,     u"Public domain"_s,
            u"simdjson"_s,   u"Apache-2.0, MIT"_s,
            u"llhttp"_s,     u"MIT"_s,
            u"OpenSSL"_s,    u"Apache-2.0"_s,
            u"md4c"_s,       u"MIT"_s,
            u"QtKeychain"_s, u"BSD-3-Clause"_s,
            u"utf8proc"_s,   u"MIT"_s,
            u"Brotli"_s,     u"MIT"_s,
            u"zlib"_s,       u"Zlib"_s,
            u"zstd"_s,       u"BSD-3-Clause"_s};
}

} // namespace sluice
