// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/printedtext.h"

namespace sluice::cli {

QByteArray timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate).toLatin1() : QByteArray();
}

QByteArray timeText(qint64 unixMs)
{
    return timeText(QDateTime::fromMSecsSinceEpoch(unixMs));
}

void writeTextOrNull(json::Writer &writer, const char *name, const QByteArray &text)
{
    writer.key(name);
    if (text.isEmpty())
        writer.null();
    else
        writer.string(text);
}

} // namespace sluice::cli
