// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace sluice {

/// A provider's address as it was written, and what is wrong with it. The fault never repeats it: it may hold a secret.
struct BaseUrl {
    QUrl url = {};
    QString fault = {}; ///< empty when nothing is
};

/// Reads an address; slashes at its end do not count. A user name, a password, a query or a fragment is a fault:
/// secrets in an address would be shown wherever it is.
[[nodiscard]] BaseUrl readBaseUrl(QByteArray text);

/// Whether what is sent there can be read on its way: plain http to another machine.
[[nodiscard]] bool isOpenToReaders(const QUrl &url);

} // namespace sluice
