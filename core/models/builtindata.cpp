// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/builtindata_p.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sluice {

Result<QByteArray> readBuiltIn(const QString &name, const QString &what)
{
    QFile file(u":/sluice/pricing/"_s + name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    Error error{ErrorKind::Internal};
    error.message = u"The built-in %1 cannot be read; the program is damaged."_s.arg(what);
    return error;
}

} // namespace sluice
