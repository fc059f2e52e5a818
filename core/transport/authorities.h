// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

namespace sluice {

/// The text of a file of certificates, up to 16 MiB; empty when it cannot be read, or is a pipe or a device, which
/// might never end.
[[nodiscard]] QByteArray readAuthorityFile(const QString &path);

/// The certificates in a text of PEM form, or the one that is its DER form; none when there are none.
[[nodiscard]] QList<QSslCertificate> certificatesIn(const QByteArray &text);

} // namespace sluice
