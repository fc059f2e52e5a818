// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/keyring.h"
#include "engine/providers/providerset.h"

namespace sluice {

// A provider's keys in a ring: the one of its own name, and further ones as "groq#work". While the environment gives
// the first, it stands alone.

/// The name of a further key in ring and keychain.
[[nodiscard]] QString furtherKey(const QString &provider, const QString &label);
/// What it is called beside the provider's others: "work"; "1" for the one of the provider's own name.
[[nodiscard]] QString keyLabel(const QString &name);
/// A label that none of the provider's keys has: "2", "3"…
[[nodiscard]] QString freeLabel(const KeyRing &keys, const QString &provider);

/// All names of the provider's keys, those that the keychain has not given too, in the order they are tried in.
[[nodiscard]] QStringList keysOf(const KeyRing &keys, const QString &provider);
/// Those that are to be asked of the keychain before the provider is.
[[nodiscard]] QStringList keysToLoad(const KeyRing &keys, const QString &provider);

/// Gives a provider its keys in that order; none takes away what it had.
void setKeys(ProviderAccess &access, std::vector<NamedKey> keys);
/// The same providers with the ring's keys: the first of each as its key, the others beside it.
[[nodiscard]] ProviderSetPtr withKeys(const ProviderSet &providers, const KeyRing &keys);

/// The key in a text that somebody pasted: without quotes, `Bearer` and white space around it. Empty when there is
/// none, or more than a key, such as two lines.
[[nodiscard]] Secret pastedKey(const QString &text);

} // namespace sluice
