// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/whosekey.h"

#include "gateway/doors/errorform.h"

#include <QCoreApplication>

namespace sluice {

Error withWhoseKey(Error error, const Target &target)
{
    if (error.kind != ErrorKind::Auth || error.source != ErrorSource::Upstream)
        return error;
    const QString provider = QString::fromUtf8(target.provider->profile.name);
    const QString whose =
        target.keyIsCallers
            ? QCoreApplication::translate("Gateway", "This is said of the key for %1 that you sent, not of the "
                                                     "gateway's.")
                  .arg(provider)
            : QCoreApplication::translate("Gateway", "This is said of the key that the gateway has for %1, not of "
                                                     "yours: whoever runs the gateway can change it.")
                  .arg(provider);
    error.message = asSentence(error.message) + QLatin1Char(' ') + whose;
    return error;
}

} // namespace sluice
