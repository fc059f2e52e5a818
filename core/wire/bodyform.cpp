// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/bodyform.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr QByteArrayView mark("\xEF\xBB\xBF");

QByteArrayView withoutSpace(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    return text.sliced(std::ranges::find_if_not(text, isSpace) - text.begin());
}

} // namespace

bool beginsUnpacked(QByteArrayView start)
{
    const BodyForm form = bodyForm(start);
    if (form == BodyForm::Events)
        return start.front() != ':';
    const QByteArrayView text = withoutSpace(start.startsWith(mark) ? start.sliced(mark.size()) : start);
    if (form != BodyForm::Json || text.front() != '{')
        return false;
    const QByteArrayView inside = withoutSpace(text.sliced(1));
    return !inside.isEmpty() && (inside.front() == '"' || inside.front() == '}');
}

BodyForm bodyForm(QByteArrayView start)
{
    if (start.size() < mark.size() && mark.startsWith(start))
        return BodyForm::Unknown;
    if (start.startsWith(mark))
        start = start.sliced(mark.size());
    start = withoutSpace(start);
    if (start.isEmpty())
        return BodyForm::Unknown;
    if (start.front() == '{' || start.front() == '[')
        return BodyForm::Json;
    if (start.front() == ':') // a comment
        return BodyForm::Events;
    for (const QByteArrayView field :
         {QByteArrayView("data:"), QByteArrayView("event:"), QByteArrayView("id:"), QByteArrayView("retry:")}) {
        if (start.startsWith(field))
            return BodyForm::Events;
        if (field.startsWith(start))
            return BodyForm::Unknown;
    }
    return BodyForm::Other;
}

} // namespace sluice
