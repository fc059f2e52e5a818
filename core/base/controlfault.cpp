// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/controlfault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

QString controlFault(QByteArrayView value)
{
    const auto isControl = [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7f; };
    const auto *const found = std::find_if(value.begin(), value.end(), isControl);
    if (found == value.end())
        return {};
    QString name = u"the control character %1"_s.arg(int(uchar(*found)));
    if (*found == '\n' || *found == '\r')
        name = u"a line break"_s;
    else if (*found == '\t')
        name = u"a tab"_s;
    else if (*found == '\0')
        name = u"a NUL"_s;
    return u"holds %1 (character %2)"_s.arg(name).arg(found - value.begin() + 1);
}

} // namespace sluice
