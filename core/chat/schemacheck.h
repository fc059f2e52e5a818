// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/textcheck.h"
#include "json/value.h"

namespace sluice {

/// What keeps a text from being a JSON schema of an object, as tools and answers have them: no JSON, or a keyword whose
/// value the standard (2020-12) does not allow. Keywords nobody knows pass.
[[nodiscard]] std::optional<json::TextFault> schemaFault(QByteArrayView text);

/// The same for a schema that is part of the checked `text`; any schema, not only an object's.
[[nodiscard]] std::optional<json::TextFault> schemaFault(QByteArrayView text, const json::Value &schema);

} // namespace sluice
