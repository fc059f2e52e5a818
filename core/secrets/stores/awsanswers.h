// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/stores/exchange.h"
#include "transport/awssignature.h"

#include <QDateTime>

namespace sluice {

/// Credentials, and when they end; invalid: never, as far as is known.
struct AwsGrant {
    AwsCredentials credentials = {};
    QDateTime end = {};
};

/// What the metadata of a machine or a container says, in JSON.
[[nodiscard]] Result<AwsGrant> grantOfMetadata(const QUrl &url, const Result<StoreAnswer> &answer);
/// What the Security Token Service says of a role that was asked for, in XML.
[[nodiscard]] Result<AwsGrant> grantOfRole(const QUrl &url, const Result<StoreAnswer> &answer);
/// The credentials of one profile in a file of profiles, as ~/.aws/credentials is; the error repeats nothing of it but
/// the profile's name, which was asked for.
[[nodiscard]] Result<AwsGrant> grantOfProfile(const QByteArray &file, const QByteArray &profile);

} // namespace sluice
