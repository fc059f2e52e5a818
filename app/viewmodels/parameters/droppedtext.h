// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/chatsettings.h"
#include "models/modeltable.h"
#include "providers/profile.h"

#include <QString>

namespace sluice {

/// The name of a setting as the pages show it; the key itself when it has none.
[[nodiscard]] QString parameterLabel(const QByteArray &key);

/// What a model will not get of the settings, or not as they are, as a sentence; empty when it gets all of them. By
/// `facts`, what is known of it. `images`: some go with the prompt.
[[nodiscard]] QString droppedText(const ChatSettings &settings, const ProviderProfile &profile,
                                  const QString &modelName, const ModelFacts &facts, bool images = false);

/// The same of a request that was sent: one line for each path.
[[nodiscard]] QStringList droppedLines(const QByteArrayList &dropped, const QByteArray &body);

} // namespace sluice
