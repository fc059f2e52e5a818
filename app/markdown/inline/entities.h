// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::markdown {

/// What an HTML entity such as "&ouml;" or "&#246;" stands for, as UTF-8; itself when there is no such entity.
[[nodiscard]] QByteArray entityText(QByteArrayView entity);

} // namespace sluice::markdown
