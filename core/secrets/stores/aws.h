// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/stores/awsidentity.h"

namespace sluice {

/// AWS Secrets Manager. Each read is signed by itself, so there is no token to keep.
class AwsStore : public QObject, public SecretStore
{
public:
    AwsStore(SecretStoreSettings settings, StoreServices services);

    void read(const QByteArray &path, const QByteArray &version, Done done) override;

private:
    struct Reading {
        QByteArray path;
        QByteArray version;
        Done done;
        int tries = 0;
    };
    void readOnce(const Reading &reading);
    void send(Reading reading, const AwsCredentials &credentials);
    [[nodiscard]] bool isLent() const;

    const SecretStoreSettings m_settings;
    StoreServices m_services;
    AwsIdentity m_identity; // last: it asks the others
};

} // namespace sluice
