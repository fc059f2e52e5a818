// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/tlssettings.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
#include <QSslKey>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
/// Where Qt looks by itself, when a server's authority is to be found; all of them need not be read ahead.
bool isSystems(const QString &folder)
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    return path == "/etc/ssl/certs"_L1 || path == "/usr/lib/ssl/certs"_L1 || path == "/etc/pki/tls/certs"_L1;
}

/// The folder may hold a certificate under several names, and other things.
QList<QSslCertificate> certificatesIn(const QString &folder)
{
    QSet<QSslCertificate> found;
    QDirIterator files(folder, QDir::Files);
    while (files.hasNext()) {
        for (const QSslCertificate &certificate : QSslCertificate::fromPath(files.next()))
            found.insert(certificate);
    }
    return found.values();
}

/// Qt wants to be told what kind of key it is.
QSslKey keyOf(const Secret &pem)
{
    for (const QSsl::KeyAlgorithm kind : {QSsl::Rsa, QSsl::Ec}) {
        if (QSslKey key(pem.reveal(), kind); !key.isNull())
            return key;
    }
    return {};
}
} // namespace

AuthorityPlaces authorityPlaces()
{
    return {.file = qEnvironmentVariable("SSL_CERT_FILE"), .folders = qEnvironmentVariable("SSL_CERT_DIR")};
}

QList<QSslCertificate> extraAuthorities(const TransportOptions &options, const AuthorityPlaces &places)
{
    QList<QSslCertificate> extra = options.extraCaCertificates;
    if (!places.file.isEmpty() && !isSystems(QFileInfo(places.file).path()))
        extra += QSslCertificate::fromPath(places.file);
    for (const QString &folder : places.folders.split(QDir::listSeparator(), Qt::SkipEmptyParts))
        extra += isSystems(folder) ? QList<QSslCertificate>() : certificatesIn(folder);
    return extra;
}

QSslConfiguration tlsSettings(const TransportOptions &options)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    // Added, not set: Qt goes on to look up the system's as they are needed, instead of reading all of them each time.
    tls.addCaCertificates(extraAuthorities(options, authorityPlaces()));
    if (const ClientIdentity &identity = options.identity; !identity.isEmpty()) {
        tls.setLocalCertificateChain(QSslCertificate::fromData(identity.chain, QSsl::Pem));
        tls.setPrivateKey(keyOf(identity.key));
    }
    return tls;
}

} // namespace sluice
