// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/modeltable.h"

#include "models/builtindata_p.h"
#include "json/strictobject.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using Need = StrictObject::Need;
using ReadEntry = std::function<void(const QByteArray &provider, StrictObject &entry)>;

/// Reads a member of the form provider → list of objects.
void readLists(StrictObject &file, const char *key, ReadFault &fault, const ReadEntry &read)
{
    file.object(key, Need::Required, [&](StrictObject &providers) {
        providers.each([&](const QByteArray &provider, const QJsonValue &list) {
            if (!list.isArray())
                providers.refuse(provider, u"must be a list"_s);
            int index = 0;
            for (const QJsonValue item : list.toArray()) {
                const QByteArray path = providers.path(provider) + '[' + QByteArray::number(index++) + ']';
                StrictObject entry(item.toObject(), path, fault);
                read(provider, entry);
                entry.finish();
            }
        });
    });
}

ModelFacts readFacts(StrictObject &entry)
{
    ModelFacts facts;
    facts.contextWindow = entry.integer("context");
    facts.maxOutputTokens = entry.integer("output");
    facts.tools = entry.boolean("tools");
    facts.json = entry.boolean("json");
    facts.vision = entry.boolean("vision");
    facts.reasoning = entry.boolean("reasoning");
    facts.chat = entry.boolean("chat");
    facts.efforts = entry.strings("efforts");
    facts.usualEffort = entry.string("effort", Need::Optional);
    facts.refused = entry.strings("refuses");
    if (!facts.usualEffort.isEmpty() && !facts.efforts.contains(facts.usualEffort))
        entry.refuse("effort", u"is not one of its efforts"_s);
    return facts;
}

} // namespace

Result<ModelTable> ModelTable::parse(const QByteArray &name, const QByteArray &jsonText)
{
    ReadFault fault{"model table \"" + name + '"'};
    StrictObject file(parseDataFile(jsonText, fault), {}, fault);
    ModelTable table;
    file.string("source", Need::Required);
    table.m_notChat = file.strings("not_chat", Need::Required);
    readLists(file, "models", fault, [&](const QByteArray &provider, StrictObject &entry) {
        const Key key(provider, entry.string("model", Need::Required));
        if (!table.m_facts.emplace(key, readFacts(entry)).second)
            entry.refuse("model", u"is there twice"_s);
    });
    readLists(file, "retired", fault, [&](const QByteArray &provider, StrictObject &entry) {
        const Key key(provider, entry.string("model", Need::Required));
        const QByteArray date = entry.string("date", Need::Optional);
        if (!table.m_retired.emplace(key, Retirement{date, entry.string("successor", Need::Required)}).second)
            entry.refuse("model", u"is there twice"_s);
    });
    readLists(file, "families", fault, [&](const QByteArray &provider, StrictObject &entry) {
        const QByteArray prefix = entry.string("prefix", Need::Required);
        table.m_families.push_back({provider, prefix, entry.string("successor", Need::Required)});
    });
    file.finish();
    if (fault.error)
        return *fault.error;
    return table;
}

Result<ModelTable> ModelTable::builtIn()
{
    const Result<QByteArray> text = readBuiltIn(u"models.json"_s, u"model table"_s);
    if (!text)
        return text.error();
    return parse("models", *text);
}

ModelFacts ModelTable::find(const QByteArray &provider, const QByteArray &model) const
{
    const auto found = m_facts.find({provider, model});
    return found == m_facts.end() ? ModelFacts() : found->second;
}

std::optional<QByteArray> ModelTable::retired(const QByteArray &provider, const QByteArray &model) const
{
    const auto found = m_retired.find({provider, model});
    return found == m_retired.end() ? std::nullopt : std::optional(found->second.date);
}

QByteArray ModelTable::successor(const QByteArray &provider, const QByteArray &model) const
{
    const auto found = m_retired.find({provider, model});
    if (found != m_retired.end())
        return found->second.successor;
    const Family *best = nullptr;
    for (const Family &family : m_families) {
        if (family.provider != provider || !model.startsWith(family.prefix) || model == family.successor)
            continue;
        if (!best || family.prefix.size() > best->prefix.size())
            best = &family;
    }
    return best ? best->successor : QByteArray();
}

bool ModelTable::soundsLikeChat(const QByteArray &model) const
{
    const QByteArray lower = model.toLower();
    return std::none_of(m_notChat.begin(), m_notChat.end(),
                        [&](const QByteArray &word) { return lower.contains(word); });
}

} // namespace sluice
