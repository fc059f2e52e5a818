// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientkeytext.h"

#include "counterformat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sluice::format {

namespace {

/// The texts' context for translators.
class ClientKeys
{
    Q_DECLARE_TR_FUNCTIONS(ClientKeys)
};

QString day(qint64 unixMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(unixMs).date(), QLocale::ShortFormat);
}

} // namespace

QString keyTerms(const GatewayKey &key)
{
    QStringList parts{ClientKeys::tr("made %1").arg(day(key.createdMs))};
    if (key.expiresMs)
        parts << ClientKeys::tr("valid until %1").arg(day(*key.expiresMs - 1));
    if (key.revokedMs)
        parts << ClientKeys::tr("revoked %1").arg(day(*key.revokedMs));
    return parts.join(u" · "_s);
}

QString keyLimits(const GatewayKey &key)
{
    const QLocale locale;
    QStringList parts;
    if (key.requestsPerMinute)
        parts << ClientKeys::tr("%1 requests/min").arg(locale.toString(*key.requestsPerMinute));
    if (key.tokensPerMinute)
        parts << ClientKeys::tr("%1 tokens/min").arg(locale.toString(*key.tokensPerMinute));
    if (!key.models.isEmpty())
        parts << ClientKeys::tr("only %1").arg(QString::fromUtf8(key.models.join(", ")));
    return parts.join(u" · "_s);
}

QString spent(double dollars, std::optional<double> limit)
{
    const QString amount = dollars > 0 ? cost(dollars, false) : money(0, 2);
    return limit ? ClientKeys::tr("%1 of %2").arg(amount, money(*limit, 2)) : amount;
}

} // namespace sluice::format
