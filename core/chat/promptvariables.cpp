// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/promptvariables.h"

#include <QRegularExpression>

namespace sluice {

namespace {

QRegularExpressionMatchIterator places(const QString &prompt)
{
    static const QRegularExpression variable(
        QStringLiteral("\\{\\{[ \\t]*([\\p{L}_][\\p{L}\\p{N}_-]{0,59})[ \\t]*\\}\\}"));
    return variable.globalMatch(prompt);
}

} // namespace

QStringList variablesIn(const QString &prompt)
{
    QStringList names;
    for (auto place = places(prompt); place.hasNext();) {
        const QString name = place.next().captured(1);
        if (!names.contains(name))
            names << name;
    }
    return names;
}

QString filledPrompt(const QString &prompt, const QMap<QString, QString> &values)
{
    QString filled;
    qsizetype done = 0;
    for (auto place = places(prompt); place.hasNext();) {
        const QRegularExpressionMatch match = place.next();
        const QString value = values.value(match.captured(1));
        filled += QStringView(prompt).sliced(done, match.capturedStart() - done);
        filled += value.isEmpty() ? match.captured(0) : value;
        done = match.capturedEnd();
    }
    filled += QStringView(prompt).sliced(done);
    return filled;
}

} // namespace sluice
