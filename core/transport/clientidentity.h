// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QDateTime>
#include <QString>

#include <optional>

struct ssl_ctx_st; // OpenSSL's SSL_CTX

namespace sluice {

/// Who we are to servers that ask for a certificate in TLS; all of it in PEM. A value.
struct ClientIdentity {
    /// The certificate, and behind it those that lead to its authority.
    QByteArray chain = {};
    Secret key = {};

    [[nodiscard]] bool isEmpty() const { return chain.isEmpty(); }
    friend bool operator==(const ClientIdentity &a, const ClientIdentity &b)
    {
        return a.chain == b.chain && a.key.reveal() == b.key.reveal();
    }
};

/// What is wrong with an identity.
struct IdentityFault {
    bool isOfKey = false; ///< else of the certificate
    QString why = {};     ///< behind the name of either; nothing of what they hold
};

/// Lets connections of a context show the identity; a fault leaves them without.
[[nodiscard]] std::optional<IdentityFault> showIdentity(ssl_ctx_st *context, const ClientIdentity &identity);
/// The same without a context: whether the identity can be shown at all.
[[nodiscard]] std::optional<IdentityFault> identityFault(const ClientIdentity &identity);
/// Why servers will refuse the certificate at that time: it has ended or has not begun; empty when neither is so.
[[nodiscard]] QString validityFault(const ClientIdentity &identity, const QDateTime &now);

} // namespace sluice
