// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatewaykey.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace sluice {

Secret makeGatewayKey()
{
    static constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    // 43 digits of base 62 hold the 256 bits of 32 bytes.
    QByteArray key("slc-");
    for (int i = 0; i < 43; ++i)
        key.append(digits[QRandomGenerator::system()->bounded(62)]);
    return Secret(key);
}

QByteArray gatewayKeyHash(const Secret &key)
{
    return QCryptographicHash::hash(key.reveal(), QCryptographicHash::Sha256);
}

} // namespace sluice
