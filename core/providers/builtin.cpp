// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/profile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sluice {

void sortProfiles(std::vector<ProviderProfile> &profiles)
{
    std::sort(profiles.begin(), profiles.end(), [](const ProviderProfile &a, const ProviderProfile &b) {
        return std::tie(a.rank, a.id) < std::tie(b.rank, b.id);
    });
}

namespace {

Result<std::vector<ProviderProfile>> allProfiles()
{
    const QDir folder(u":/sluice/providers"_s);
    std::vector<ProviderProfile> profiles;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            Error error{ErrorKind::Internal};
            error.message = u"The built-in provider profile %1 cannot be read; the program is damaged."_s.arg(name);
            return error;
        }
        Result<ProviderProfile> profile = parseProviderProfile(name.chopped(5).toUtf8(), file.readAll());
        if (!profile)
            return profile.error();
        profiles.push_back(std::move(profile).value());
    }
    sortProfiles(profiles);
    return profiles;
}

Result<std::vector<ProviderProfile>> profilesThat(bool areLocal)
{
    Result<std::vector<ProviderProfile>> profiles = allProfiles();
    if (profiles)
        std::erase_if(*profiles, [=](const ProviderProfile &profile) { return profile.local != areLocal; });
    return profiles;
}

} // namespace

Result<std::vector<ProviderProfile>> builtInProfiles()
{
    return profilesThat(false);
}

Result<std::vector<ProviderProfile>> localServerProfiles()
{
    return profilesThat(true);
}

} // namespace sluice
