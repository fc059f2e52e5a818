// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/claudefamilies.h"

#include "json/strictobject.h"

#include <QFile>
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
    QFile file(u":/sluice/pricing/claudefamilies.json"_s);
    if (file.open(QIODevice::ReadOnly))
        return parse("claudefamilies", file.readAll());
    Error error{ErrorKind::Internal};
    error.message = u"The built-in map of Claude's models cannot be read; the program is damaged."_s;
    return error;
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
