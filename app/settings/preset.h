// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/chatsettings.h"

#include <QString>

namespace sluice {

/// Settings of a chat under a name, as a file that can be given to others.
struct Preset {
    QString name;
    ChatSettings settings = {};
    friend bool operator==(const Preset &, const Preset &) = default;
};

/// The file's text, laid out for reading.
[[nodiscard]] QByteArray presetToJson(const Preset &preset);
/// Strict; the error says what is wrong, and where if that can be said.
[[nodiscard]] Result<Preset> presetFromJson(const QByteArray &text);
/// The settings of one who uses it, who follows it from then on.
[[nodiscard]] ChatSettings settingsOf(const Preset &preset);
/// The name without what a list cannot show, at most 80 characters; empty when nothing is left of it.
[[nodiscard]] QString presetName(const QString &wanted);
/// The name of its file: legal on every system, another for every name.
[[nodiscard]] QString presetFile(const QString &name);

} // namespace sluice
