// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace sluice::test {

/// Why `instance` does not satisfy `schema`, or nothing. Knows the keywords that tool schemas use; `not` is not
/// looked at, `pattern` only when asked for.
[[nodiscard]] QString schemaFault(const QJsonObject &schema, const QJsonValue &instance, bool patterns = false);

} // namespace sluice::test
