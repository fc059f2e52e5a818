// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/providersetup.h"

namespace sluice {

namespace {

Error badAddress(const QByteArray &variable)
{
    Error error{ErrorKind::InvalidRequest, ErrorSource::Downstream};
    error.message = QStringLiteral("%1 must be an http:// or https:// address, for example https://host/v1")
                        .arg(QString::fromUtf8(variable));
    return error;
}

Result<QUrl> baseUrl(const ProviderProfile &profile, const ProviderInputs &inputs)
{
    QByteArray text = profile.baseUrlVariable.isEmpty() ? QByteArray() : inputs.environment(profile.baseUrlVariable);
    const bool overridden = !text.isEmpty();
    if (!overridden)
        text = profile.baseUrl;
    while (text.endsWith('/'))
        text.chop(1);
    const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty())
        return badAddress(overridden ? profile.baseUrlVariable : profile.id + ": base_url");
    return url;
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

} // namespace sluice
