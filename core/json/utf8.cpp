// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/utf8.h"

#include <QString>

#include <simdjson.h>

namespace sluice::json {

QByteArray validUtf8(QByteArray text)
{
    if (simdjson::validate_utf8(text.constData(), size_t(text.size())))
        return text;
    return QString::fromUtf8(text).toUtf8();
}

} // namespace sluice::json
