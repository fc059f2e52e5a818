// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/providers/providersetup.h"

#include "providers/baseurl.h"

namespace sluice {

namespace {

Result<QUrl> baseUrl(const ProviderProfile &profile, const ProviderInputs &inputs)
{
    const QByteArray told =
        profile.baseUrlVariable.isEmpty() ? QByteArray() : inputs.environment(profile.baseUrlVariable).trimmed();
    BaseUrl read = readBaseUrl(told.isEmpty() ? profile.baseUrl : told);
    if (read.fault.isEmpty())
        return std::move(read.url);
    Error error{ErrorKind::InvalidRequest, ErrorSource::Downstream};
    const QByteArray place = told.isEmpty() ? profile.id + ": base_url" : profile.baseUrlVariable;
    error.message = QString::fromUtf8(place) + u' ' + read.fault;
    return error;
}

} // namespace

Result<ProviderSetPtr> makeProviderSet(std::vector<ProviderProfile> profiles, const ProviderInputs &inputs,
                                       std::vector<Error> problems)
{
    auto set = std::make_shared<ProviderSet>();
    set->problems = std::move(problems);
    for (ProviderProfile &profile : profiles) {
        Result<QUrl> url = baseUrl(profile, inputs);
        if (!url)
            return url.error();
        // A pasted key often brings a line end with it, and a line end has no place in a header.
        Secret key(profile.keyVariable.isEmpty() ? QByteArray() : inputs.environment(profile.keyVariable).trimmed());
        const auto stored = inputs.storedKeys.find(profile.id);
        if (key.isEmpty() && stored != inputs.storedKeys.end())
            key = stored->second;
        set->providers.push_back({std::move(profile), *url, std::move(key)});
    }
    return ProviderSetPtr(std::move(set));
}

ProviderSetPtr makeDemoProviderSet(std::vector<ProviderProfile> profiles, const std::map<QByteArray, QUrl> &baseUrls)
{
    auto set = std::make_shared<ProviderSet>();
    set->demo = true;
    for (ProviderProfile &profile : profiles) {
        const auto url = baseUrls.find(profile.id);
        if (url == baseUrls.end())
            continue;
        Secret key(profile.keyPrefix + "demo00000000000000000000");
        set->providers.push_back({std::move(profile), url->second, std::move(key)});
    }
    return set;
}

Redactor redactorFor(const ProviderSet &providers)
{
    QByteArrayList prefixes;
    std::vector<Secret> secrets;
    for (const ProviderAccess &access : providers.providers) {
        prefixes.append(access.profile.keyPrefix);
        secrets.push_back(access.key);
        for (const NamedKey &more : access.moreKeys)
            secrets.push_back(more.key);
    }
    return Redactor(prefixes, secrets);
}

} // namespace sluice
