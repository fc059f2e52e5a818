// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "connectors/tool.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace sluice::connectors {

// Keys of providers that are on this machine already, known by the form of the provider's keys. Nothing is taken over
// here, and no file is changed.

/// What the keys of a provider begin with.
struct KeyForm {
    QByteArray provider;
    QByteArray prefix;
};

/// A key, and where it was found.
struct FoundKey {
    QByteArray provider;
    Secret key;
    QString place; ///< for people: "OpenCode, /home/…/auth.json"
    QString label; ///< in a word or two: "OpenCode"
};

/// The keys in a text, each once. Forms without a prefix find nothing.
[[nodiscard]] std::vector<FoundKey> keysIn(const QByteArray &text, const std::vector<KeyForm> &forms);
/// Variables that are a key as a whole.
[[nodiscard]] std::vector<FoundKey> keysIn(const QProcessEnvironment &environment, const std::vector<KeyForm> &forms);
/// In the files that the tools keep keys in, up to 1 MiB each. Blocking; for a thread that may wait.
[[nodiscard]] std::vector<FoundKey> keysOfTools(const std::vector<Tool> &tools, const std::vector<KeyForm> &forms);
/// The tools that it would be looked for in, by name, for people to know before.
[[nodiscard]] QStringList toolsWithKeys(const std::vector<Tool> &tools);

} // namespace sluice::connectors
