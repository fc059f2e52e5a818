// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transportoptions.h"

#include <QSslConfiguration>

namespace sluice {

/// The TLS settings of every call: HTTP/1.1 only, what it shows of itself, and whom it trusts. That is the system's
/// authorities, those of the options, and those of the file and the folders that the environment names in
/// `SSL_CERT_FILE` and `SSL_CERT_DIR`.
[[nodiscard]] QSslConfiguration tlsSettings(const TransportOptions &options);

/// Where the environment says that authorities are, beside the system's.
struct AuthorityPlaces {
    QString file;    ///< `SSL_CERT_FILE`
    QString folders; ///< `SSL_CERT_DIR`
};
[[nodiscard]] AuthorityPlaces authorityPlaces();

/// Authorities beside the system's: of the options and of `places`. Files that cannot be read count as empty.
[[nodiscard]] QList<QSslCertificate> extraAuthorities(const TransportOptions &options, const AuthorityPlaces &places);

} // namespace sluice
