// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/configentries.h"

#include "config/sections/section_p.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// How many names lead to an entry of a section.
int depthOf(const QByteArray &section)
{
    for (const config::Section &known : config::sections()) {
        if (section == known.name)
            return known.depth;
    }
    return 1;
}

/// The length of the provider's id that a text begins with.
qsizetype providerLength(const QByteArray &text, const QByteArrayList &providers)
{
    qsizetype longest = 0;
    for (const QByteArray &id : providers) {
        if (text == id || text.startsWith(id + '.'))
            longest = std::max(longest, id.size());
    }
    const qsizetype dot = text.indexOf('.');
    return longest > 0 ? longest : dot < 0 ? text.size() : dot;
}

int levelOf(const ConfigPath &path)
{
    return path.section.isEmpty() ? 0 : path.name.isEmpty() ? 1 : path.part.isEmpty() ? 2 : 3;
}

ConfigPath below(ConfigPath path, const QByteArray &key)
{
    QByteArray *const steps[] = {&path.section, &path.name, &path.part};
    *steps[levelOf(path)] = key;
    return path;
}

bool isBelow(const ConfigPath &path, const ConfigPath &parent)
{
    return levelOf(parent) == 0
           || (path.section == parent.section && (parent.name.isEmpty() || path.name == parent.name)
               && (parent.part.isEmpty() || path.part == parent.part));
}

Error pathError(const ConfigPath &at, const QString &problem)
{
    Error error{ErrorKind::InvalidRequest};
    error.param = at.text();
    const QString where = error.param.isEmpty() ? u"the top level"_s : QString::fromUtf8(error.param);
    error.message = where + u": "_s + problem;
    return error;
}

} // namespace

ConfigPath parseConfigPath(const QByteArray &text, const QByteArrayList &providers)
{
    const qsizetype dot = text.indexOf('.');
    if (dot < 0)
        return {text};
    const QByteArray section = text.left(dot);
    const QByteArray rest = text.mid(dot + 1);
    if (depthOf(section) < 3)
        return {section, rest};
    const qsizetype length = providerLength(rest, providers);
    return {section, rest.left(length), rest.mid(length + 1)};
}

Result<ConfigEntries> entriesOf(json::Value value, const ConfigPath &at)
{
    const int level = levelOf(at);
    if (level > 0 && level >= depthOf(at.section))
        return ConfigEntries{{at, value.raw().toByteArray()}};
    if (!value.isObject())
        return pathError(at, u"must be an object"_s);
    ConfigEntries entries;
    for (const json::Member &member : value.members()) {
        if (member.key.isEmpty())
            return pathError(at, u"has an entry without a name"_s);
        Result<ConfigEntries> inner = entriesOf(member.value, below(at, member.key));
        if (!inner)
            return inner;
        for (auto &[path, text] : *inner)
            entries[path] = std::move(text);
    }
    return entries;
}

ConfigEntries entriesBelow(const ConfigEntries &entries, const ConfigPath &path)
{
    ConfigEntries found;
    for (const auto &entry : entries) {
        if (isBelow(entry.first, path))
            found.insert(entry);
    }
    return found;
}

QByteArray documentOf(const ConfigEntries &entries)
{
    json::Writer writer;
    ConfigPath open;
    writer.beginObject();
    // The order of the map brings together what is in one object.
    for (const auto &[path, value] : entries) {
        if (!open.name.isEmpty() && (path.section != open.section || path.name != open.name)) {
            writer.endObject();
            open.name.clear();
        }
        if (!open.section.isEmpty() && path.section != open.section) {
            writer.endObject();
            open.section.clear();
        }
        const int level = levelOf(path);
        if (level > 1 && open.section.isEmpty())
            writer.key(open.section = path.section).beginObject();
        if (level > 2 && open.name.isEmpty())
            writer.key(open.name = path.name).beginObject();
        writer.key(level == 3 ? path.part : level == 2 ? path.name : path.section).raw(value);
    }
    for (const QByteArray &object : {open.name, open.section}) {
        if (!object.isEmpty())
            writer.endObject();
    }
    return writer.endObject().take();
}

} // namespace sluice
