// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/doors/translator.h"

namespace sluice {

class Call;

/// The headers of an answer with status 200: its id, and of a model's answer which one it was, what was left out on the
/// way to it, and the limits and times its provider told. `call` is null where nobody was asked.
[[nodiscard]] HeaderList answerHeaders(const QByteArray &contentType, const QByteArray &requestId, const Call *call,
                                       const Translator *translator);

} // namespace sluice
