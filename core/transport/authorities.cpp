// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/authorities.h"

#include <QFile>
#include <QFileInfo>

namespace sluice {

QByteArray readAuthorityFile(const QString &path)
{
    constexpr qint64 most = 16 * 1024 * 1024; // more than all authorities of the world take
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(most);
}

QList<QSslCertificate> certificatesIn(const QByteArray &text)
{
    QList<QSslCertificate> found = QSslCertificate::fromData(text, QSsl::Pem);
    if (found.isEmpty())
        found = QSslCertificate::fromData(text, QSsl::Der);
    found.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    return found;
}

} // namespace sluice
