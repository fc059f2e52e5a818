// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/profile.h"

#include <QString>

namespace sluice {

/// The profiles in use: the built-in ones, the user's own, and what is wrong with those that could not be read.
struct Profiles {
    std::vector<ProviderProfile> profiles;
    std::vector<Error> problems = {};
};

/// The folder of the user's own profiles: `sluice/providers` where the platform keeps configuration.
[[nodiscard]] QString userProfilesFolder();

/// Joins the built-in profiles with the `*.json` files of `folder`. A file beats the built-in profile of its name; when
/// it is broken, that provider is left out, for the user wanted another one. Built-in local servers are in only when
/// there is a file of their name or `localServers` has their id.
[[nodiscard]] Result<Profiles> readProfiles(const QString &folder, const QByteArrayList &localServers = {});

/// Whether a provider has a file of its own in `folder`.
[[nodiscard]] bool hasProfile(const QString &folder, const QByteArray &id);
/// Makes the file that takes a built-in local server into use; one that is there stays as it is.
[[nodiscard]] Result<void> useLocalServer(const QString &folder, const QByteArray &id, const QByteArray &text = "{}\n");
/// Deletes a provider's file and returns what it said.
[[nodiscard]] Result<QByteArray> removeProfile(const QString &folder, const QByteArray &id);

} // namespace sluice
