// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/tool.h"

#include "json/strictobject.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

using Need = StrictObject::Need;

OwnedKey readKey(const QJsonObject &object, const QByteArray &path, ReadFault &fault)
{
    StrictObject in(object, path, fault);
    OwnedKey key;
    key.path = in.strings("path", Need::Required);
    if (key.path.isEmpty())
        in.refuse("path", u"must name a place"_s);
    key.absent = in.boolean("absent").value_or(false);
    key.value = in.any("value");
    const bool isMissing = key.value.isUndefined() || key.value.isNull();
    if (isMissing != key.absent)
        in.refuse("value", key.absent ? u"goes not with absent"_s : u"is missing"_s);
    key.ifAbsent = in.boolean("if_absent").value_or(false);
    key.changes = in.boolean("changes").value_or(false);
    key.ifHas = in.string("if_has", Need::Optional);
    key.unlessHas = in.string("unless_has", Need::Optional);
    if (!key.absent && !(key.ifHas + key.unlessHas).isEmpty())
        in.refuse(key.ifHas.isEmpty() ? "unless_has" : "if_has", u"goes with absent only"_s);
    in.finish();
    return key;
}

OwnedFile readFile(const QJsonObject &object, const QByteArray &path, ReadFault &fault)
{
    StrictObject in(object, path, fault);
    OwnedFile file;
    file.format = textFormat(in.string("format", Need::Required));
    if (!file.format)
        in.refuse("format", u"must be json, toml or yaml"_s);
    file.folderVariable = in.string("folder_variable", Need::Optional);
    file.folder = in.string("folder", Need::Required);
    if (!file.folder.startsWith("~/"))
        in.refuse("folder", u"must begin with ~/"_s);
    file.files = in.strings("files", Need::Required);
    if (file.files.isEmpty())
        in.refuse("files", u"must name a file"_s);
    const QJsonArray keys = in.array("keys", Need::Required);
    for (qsizetype i = 0; i < keys.size(); ++i)
        file.keys.push_back(readKey(keys.at(i).toObject(), in.path("keys") + '[' + QByteArray::number(i) + ']', fault));
    in.finish();
    return file;
}

std::vector<KeptKeys> readKeptKeys(StrictObject &in, ReadFault &fault)
{
    std::vector<KeptKeys> places;
    for (const QJsonValue item : in.array("keys_kept_in", Need::Optional)) {
        StrictObject place(item.toObject(), in.path("keys_kept_in"), fault);
        places.push_back({place.string("folder_variable", Need::Optional), place.string("folder", Need::Required),
                          place.strings("files", Need::Required)});
        place.finish();
    }
    return places;
}

ToolStart readStart(StrictObject &in)
{
    const auto read = [](std::map<QByteArray, QJsonValue> &into) {
        return [&into](StrictObject &object) {
            object.each([&](const QByteArray &name, const QJsonValue &value) { into.emplace(name, value); });
        };
    };
    ToolStart start;
    in.object("environment", Need::Optional, read(start.environment));
    in.object("files", Need::Optional, read(start.files));
    start.arguments = in.strings("arguments");
    start.dropsProviderKeys = in.boolean("drops_provider_keys").value_or(false);
    return start;
}

} // namespace

Result<Tool> parseTool(const QByteArray &id, const QByteArray &jsonText)
{
    ReadFault fault{"tool " + id};
    StrictObject in(parseDataFile(jsonText, fault), {}, fault);
    Tool tool;
    tool.id = id;
    tool.name = in.string("name", Need::Required);
    tool.rank = static_cast<int>(in.integer("rank").value_or(1000));
    tool.programs = in.strings("programs");
    in.object("run", Need::Optional, [&](StrictObject &run) { tool.start = readStart(run); });
    const QJsonArray files = in.array("connect", Need::Optional);
    for (qsizetype i = 0; i < files.size(); ++i)
        tool.files.push_back(readFile(files.at(i).toObject(), "connect[" + QByteArray::number(i) + ']', fault));
    tool.outrankedBy = in.strings("outranked_by");
    for (const QByteArray &name : tool.outrankedBy) {
        if (tool.start)
            tool.start->environment.emplace(name, QJsonValue::Null);
    }
    tool.keptKeys = readKeptKeys(in, fault);
    tool.keyAtRest = in.string("key_at_rest", Need::Optional);
    tool.note = in.string("note", Need::Optional);
    tool.snippetPlace = in.string("snippet_place", Need::Optional);
    tool.snippet = in.string("snippet", Need::Optional);
    if (tool.start && tool.programs.isEmpty())
        in.refuse("run", u"needs programs"_s);
    in.finish();
    if (fault.error)
        return *fault.error;
    return tool;
}

Result<std::vector<Tool>> builtInTools()
{
    const QDir folder(u":/sluice/tools"_s);
    std::vector<Tool> tools;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{.message = u"The built-in tool %1 cannot be read; the program is damaged."_s.arg(name)};
        Result<Tool> tool = parseTool(name.chopped(5).toUtf8(), file.readAll());
        if (!tool)
            return tool.error();
        tools.push_back(std::move(*tool));
    }
    std::sort(tools.begin(), tools.end(),
              [](const Tool &a, const Tool &b) { return std::tie(a.rank, a.id) < std::tie(b.rank, b.id); });
    return tools;
}

Result<Tool> findTool(const QByteArray &id)
{
    Result<std::vector<Tool>> tools = builtInTools();
    if (!tools)
        return tools.error();
    QByteArrayList ids;
    for (Tool &tool : *tools) {
        if (tool.id == id)
            return std::move(tool);
        ids.append(tool.id);
    }
    return Error{.kind = ErrorKind::NotFound,
                 .message = u"no tool is called \"%1\"; there are %2"_s.arg(QString::fromUtf8(id),
                                                                            QString::fromUtf8(ids.join(", ")))};
}

QString programOf(const Tool &tool)
{
    for (const QByteArray &name : tool.programs) {
        if (const QString path = QStandardPaths::findExecutable(QString::fromUtf8(name)); !path.isEmpty())
            return path;
    }
    return {};
}

} // namespace sluice::connectors
