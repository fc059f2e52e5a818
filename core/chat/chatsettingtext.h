// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/chatsettings.h"

namespace sluice {

/// A plain setting (a number, a word, a switch) as a person writes it, by its name in ChatSettings' JSON; empty when it
/// is not set or no plain one.
[[nodiscard]] QByteArray settingText(const ChatSettings &settings, QByteArrayView key);

/// Sets it from such a text, an empty one unsets it; false, with nothing changed, when the text is none for it.
[[nodiscard]] bool setSettingText(ChatSettings &settings, QByteArrayView key, const QByteArray &text);

} // namespace sluice
