// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/stores/awsanswers.h"
#include "secrets/stores/tokenstore.h"

#include <deque>

namespace sluice {

/// Whose requests to AWS a store's are: keys, or what a role is given for a while, which is kept until shortly before
/// its end and got once for all who ask meanwhile. Answers once each, on the same thread, and never after it is gone,
/// for which its reader of credentials has to be `guarded`.
class AwsIdentity : public QObject
{
public:
    using Done = std::function<void(const Result<AwsCredentials> &)>;

    /// `settings` and `services` outlive it.
    AwsIdentity(const SecretStoreSettings &settings, const StoreServices &services);

    void get(Done done);
    /// These were refused: they are got anew.
    void forget(const AwsCredentials &refused);

private:
    using Granted = std::function<void(const Result<AwsGrant> &)>;
    using Answered = Result<AwsGrant> (*)(const QUrl &, const Result<StoreAnswer> &);

    [[nodiscard]] bool isFresh() const;
    void fetch();
    void askSource(const Granted &granted);
    void readKeys(const Granted &granted);
    void readProfile(const Granted &granted);
    void askByWebIdentity(const Granted &granted);
    void askContainer(const Granted &granted);
    void askInstance(const Granted &granted);
    void askInstanceRole(const Secret &token, const Granted &granted);
    void assumeRole(const AwsCredentials &by, const Granted &granted);
    void onGranted(const Result<AwsGrant> &grant);
    void ask(TransportRequest request, const Exchange::Done &done);
    void askFor(TransportRequest request, Answered answered, const Granted &granted);

    const SecretStoreSettings &m_settings;
    const StoreServices &m_services;
    std::optional<AwsGrant> m_grant; ///< what has an end
    std::deque<Done> m_waiting;
    bool m_fetching = false;
};

} // namespace sluice
