// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/stores/tokenstore.h"
#include "transport/awssignature.h"

namespace sluice {

/// AWS Secrets Manager. Each read is signed by itself, so there is no token to keep.
class AwsStore : public QObject, public SecretStore
{
public:
    AwsStore(SecretStoreSettings settings, StoreServices services);

    void read(const QByteArray &path, const QByteArray &version, Done done) override;

private:
    void send(const QByteArray &path, const QByteArray &version, const AwsCredentials &credentials, const Done &done);
    void withSession(AwsCredentials credentials, std::function<void(Result<AwsCredentials>)> done);

    const SecretStoreSettings m_settings;
    StoreServices m_services;
};

} // namespace sluice
