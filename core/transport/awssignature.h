// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "transport/transport.h"

#include <QDateTime>

namespace sluice {

/// Whose requests to AWS these are.
struct AwsCredentials {
    QByteArray keyId = {};
    Secret key = {};
    Secret sessionToken = {}; ///< may be empty
    friend bool operator==(const AwsCredentials &a, const AwsCredentials &b)
    {
        return a.keyId == b.keyId && a.key.reveal() == b.key.reveal()
               && a.sessionToken.reveal() == b.sessionToken.reveal();
    }
};

/// Where a signature holds.
struct AwsScope {
    QByteArray region;
    QByteArray service;
};

/// Signs a request as AWS wants it (Signature Version 4): sets Host, X-Amz-Date, with a session token
/// X-Amz-Security-Token, for S3 X-Amz-Content-Sha256, and Authorization, which covers all headers that are there but
/// User-Agent. Pure.
void signForAws(TransportRequest &request, const AwsCredentials &credentials, const AwsScope &scope,
                const QDateTime &now);

} // namespace sluice
