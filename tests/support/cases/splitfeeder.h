// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace sluice::test {

/// Calls `feed(pieces)` with the bytes whole, byte by byte, and cut in two at every place; stops when one returns
/// false.
template<typename Feed>
[[nodiscard]] bool feedEverySplit(const QByteArray &bytes, Feed feed)
{
    if (!feed(QByteArrayList{bytes}))
        return false;
    QByteArrayList single;
    for (const char byte : bytes)
        single.append(QByteArray(1, byte));
    if (!feed(single))
        return false;
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        if (!feed(QByteArrayList{bytes.left(cut), bytes.mid(cut)}))
            return false;
    }
    return true;
}

} // namespace sluice::test
