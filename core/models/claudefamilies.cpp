// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claudefamilies.h"

#include "models/builtindata_p.h"
#include "json/strictobject.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sluice {

QByteArrayList ClaudeFamilies::modelsFor(const QByteArray &id) const
{
    constexpr QByteArrayView vendor = "anthropic/";
    QByteArray name = id.toLower();
    if (name.startsWith(vendor))
        name.remove(0, vendor.size());
    if (!name.startsWith("claude"))
        return {};
    for (const auto &[family, models] : families) {
        if (name.contains(family))
            return models;
    }
    return fallback;
}

Result<ClaudeFamilies> ClaudeFamilies::builtIn()
{
    const Result<QByteArray> text = readBuiltIn(u"claudefamilies.json"_s, u"map of Claude's models"_s);
    if (!text)
        return text.error();
    return parse("claudefamilies", *text);
}

Result<ClaudeFamilies> ClaudeFamilies::parse(const QByteArray &name, const QByteArray &jsonText)
{
    using Need = StrictObject::Need;
    ReadFault fault{"map of Claude's models \"" + name + '"'};
    StrictObject file(parseDataFile(jsonText, fault), {}, fault);
    ClaudeFamilies map;
    file.string("source", Need::Required);
    file.object("families", Need::Required, [&](StrictObject &list) {
        list.each([&](const QByteArray &family, const QJsonValue &models) {
            map.families.emplace(family, toStrings(models, list.path(family), fault));
        });
    });
    map.fallback = file.strings("default", Need::Required);
    file.finish();
    if (fault.error)
        return *fault.error;
    return map;
}

} // namespace sluice
