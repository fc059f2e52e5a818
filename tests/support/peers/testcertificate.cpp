// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>

namespace sluice {

using namespace Qt::StringLiterals;

TestCertificate::TestCertificate()
{
    QProcess openssl;
    QSignalSpy done(&openssl, &QProcess::finished);
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                   u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s,
                   keyFile(), u"-out"_s, certificateFile()});
    if (done.isEmpty() && !done.wait(30'000))
        return;
    QFile certificate(certificateFile());
    QFile key(keyFile());
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        return;
    m_certificate = QSslCertificate(certificate.readAll());
    m_key = QSslKey(key.readAll(), QSsl::Rsa);
}

} // namespace sluice
