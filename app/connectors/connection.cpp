// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

QJsonArray toJson(const QByteArrayList &texts)
{
    QJsonArray array;
    for (const QByteArray &text : texts)
        array.append(QString::fromUtf8(text));
    return array;
}

QByteArrayList texts(const QJsonValue &value)
{
    QByteArrayList list;
    const QJsonArray array = value.toArray();
    for (const auto &text : array)
        list.append(text.toString().toUtf8());
    return list;
}

QStringList paths(const QJsonValue &value)
{
    QStringList list;
    for (const QByteArray &path : texts(value))
        list.append(QString::fromUtf8(path));
    return list;
}

QJsonObject toJson(const EditedKey &key)
{
    QJsonObject object{{u"path"_s, toJson(key.path)}, {u"keep"_s, key.keep}, {u"put"_s, QString::fromUtf8(key.put)}};
    if (key.changes)
        object[u"changes"] = true;
    if (key.absent)
        object[u"absent"] = true;
    if (key.had)
        object[u"had"] = QString::fromUtf8(*key.had);
    return object;
}

EditedKey editedKey(const QJsonObject &object)
{
    EditedKey key{texts(object[u"path"])};
    key.keep = object[u"keep"].toInteger();
    key.put = object[u"put"].toString().toUtf8();
    key.changes = object[u"changes"].toBool();
    key.absent = object[u"absent"].toBool();
    if (object.contains(u"had"))
        key.had = object[u"had"].toString().toUtf8();
    return key;
}

QJsonObject toJson(const EditedFile &file)
{
    QJsonArray keys;
    for (const EditedKey &key : file.keys)
        keys.append(toJson(key));
    return {{u"path"_s, file.path},
            {u"format"_s, QString::fromUtf8(file.format)},
            {u"existed"_s, file.existed},
            {u"before"_s, QString::fromLatin1(file.before)},
            {u"after"_s, QString::fromLatin1(file.after)},
            {u"folders"_s, QJsonArray::fromStringList(file.folders)},
            {u"keys"_s, keys}};
}

EditedFile editedFile(const QJsonObject &object)
{
    EditedFile file{object[u"path"].toString(), object[u"format"].toString().toUtf8()};
    file.existed = object[u"existed"].toBool();
    file.before = object[u"before"].toString().toLatin1();
    file.after = object[u"after"].toString().toLatin1();
    file.folders = paths(object[u"folders"]);
    const QJsonArray keys = object[u"keys"].toArray();
    for (const auto &key : keys)
        file.keys.push_back(editedKey(key.toObject()));
    return file;
}

/// The values of a file, one for each model where one is to be repeated.
struct FilledKey {
    KeyPath path;
    QJsonValue value;
    bool leadsToGateway;
    const OwnedKey *owned;
};

std::vector<FilledKey> filledKeys(const OwnedFile &file, const Terms &terms)
{
    std::vector<FilledKey> keys;
    const auto add = [&](const OwnedKey &key, const OfferedModel *each) {
        FilledKey filled{{}, filledValue(key.value, terms, each), false, &key};
        for (const QByteArray &name : key.path)
            filled.path.append(filledText(name, terms, each).value_or(name));
        const QByteArray text = jsonOf(key.value);
        filled.leadsToGateway = text.contains("{root}") || text.contains("{v1}");
        if (!filled.value.isUndefined() || key.absent)
            keys.push_back(filled);
    };
    for (const OwnedKey &key : file.keys) {
        if (!std::any_of(key.path.begin(), key.path.end(), isRepeated)) {
            add(key, nullptr);
            continue;
        }
        for (const OfferedModel &model : terms.offer.models)
            add(key, &model);
    }
    return keys;
}

/// Whether what stands there outranks ours: always, or by what its list has.
bool isInTheWay(const OwnedKey &key, const Found &found)
{
    const QJsonArray list = QJsonDocument::fromJson(found.canonical).array();
    const auto has = [&](const QByteArray &text) { return list.contains(QString::fromUtf8(text)); };
    return found.raw && (key.ifHas.isEmpty() || has(key.ifHas)) && (key.unlessHas.isEmpty() || !has(key.unlessHas));
}

/// Takes out what would outrank a value of ours; what it was in stays, for it comes back there.
Result<void> takeOut(Edit &edit, const TextFormat &format, const FilledKey &key, const Found &found)
{
    if (!isInTheWay(*key.owned, found))
        return {};
    const Result<QByteArray> taken = format.take(edit.text, key.path, key.path.size() - 1);
    if (!taken)
        return taken.error();
    const Result<Found> left = format.find(*taken, key.path);
    if (!left || left->raw)
        return Error{.message = u"%1 outranks this gateway and could not be taken out: take it out by hand"_s.arg(
                         QString::fromUtf8(key.path.join('.')))};
    edit.text = *taken;
    edit.keys.push_back({.path = key.path, .keep = found.depth, .had = found.raw, .absent = true});
    return {};
}

} // namespace

QByteArray encodeConnection(const Connection &connection)
{
    QJsonArray models;
    for (const OfferedModel &model : connection.models)
        models.append(toJson(model));
    QJsonArray files;
    for (const EditedFile &file : connection.files)
        files.append(toJson(file));
    return QJsonDocument(QJsonObject{{u"tool"_s, QString::fromUtf8(connection.tool)},
                                     {u"model"_s, QString::fromUtf8(connection.model)},
                                     {u"root"_s, QString::fromUtf8(connection.root)},
                                     {u"models"_s, models},
                                     {u"paths"_s, QJsonArray::fromStringList(connection.paths)},
                                     {u"files"_s, files}})
        .toJson();
}

Result<Connection> decodeConnection(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Connection connection{object[u"tool"].toString().toUtf8(), object[u"model"].toString().toUtf8()};
    if (connection.tool.isEmpty())
        return Error{.message = u"what was written down of a connection cannot be read"_s};
    connection.root = object[u"root"].toString().toUtf8();
    const QJsonArray models = object[u"models"].toArray();
    for (const auto &model : models)
        connection.models.push_back(offeredModel(model.toObject()));
    connection.paths = paths(object[u"paths"]);
    const QJsonArray files = object[u"files"].toArray();
    for (const auto &file : files)
        connection.files.push_back(editedFile(file.toObject()));
    return connection;
}

bool namesGateway(const QByteArray &text, const QByteArray &root)
{
    const int port = QUrl(QString::fromUtf8(root)).port(80);
    QByteArrayList origins{root};
    for (const char *const host : {"127.0.0.1", "localhost", "[::1]", "0.0.0.0"})
        origins.append(QByteArray("://") + host + ':' + QByteArray::number(port));
    return std::any_of(origins.begin(), origins.end(), [&](const QByteArray &origin) {
        const qsizetype at = text.toLower().indexOf(origin.toLower());
        const qsizetype end = at + origin.size();
        return at >= 0 && (end >= text.size() || !QChar::fromLatin1(text.at(end)).isDigit());
    });
}

Result<Edit> edited(const OwnedFile &file, const QByteArray &text, const Terms &terms)
{
    Edit edit{text, {}};
    const std::vector<FilledKey> keys = filledKeys(file, terms);
    for (const FilledKey &key : keys) {
        // Looked for in the text as it was: what one value made is no reason to keep it for the next.
        const Result<Found> found = file.format->find(text, key.path);
        if (!found)
            return found.error();
        if (found->raw && key.owned->ifAbsent)
            continue;
        if (found->raw && key.leadsToGateway && namesGateway(*found->raw, terms.offer.root)) {
            return Error{.kind = ErrorKind::InvalidRequest,
                         .message =
                             u"%1 leads to this gateway already; take it out first, for it would be put back when "
                             "the gateway ends"_s.arg(QString::fromUtf8(key.path.join('.')))};
        }
        if (key.owned->absent) {
            if (const Result<void> out = takeOut(edit, *file.format, key, *found); !out.ok())
                return out.error();
            continue;
        }
        const Result<QByteArray> put = file.format->put(edit.text, key.path, jsonOf(key.value));
        if (!put)
            return put.error();
        const Result<Found> now = file.format->find(*put, key.path);
        if (!now || !now->raw)
            return Error{.message = u"%1 could not be put in"_s.arg(QString::fromUtf8(key.path.join('.')))};
        edit.text = *put;
        edit.keys.push_back({key.path, found->depth, found->raw, now->canonical, key.owned->changes});
    }
    return edit;
}

Result<QByteArray> unedited(const EditedFile &file, const QByteArray &text)
{
    const TextFormat *const format = textFormat(file.format);
    if (!format)
        return Error{.message = u"what was written down of a connection cannot be read"_s};
    QByteArray out = text;
    for (auto key = file.keys.rbegin(); key != file.keys.rend(); ++key) {
        const Result<Found> found = format->find(out, key->path);
        if (!found)
            return found.error();
        // Who changed it since has made it theirs.
        if (key->absent ? found->raw.has_value() : !found->raw || (found->canonical != key->put && !key->changes))
            continue;
        const Result<QByteArray> undone =
            key->had ? format->restore(out, key->path, *key->had) : format->take(out, key->path, key->keep);
        if (!undone)
            return undone;
        out = *undone;
    }
    return out;
}

} // namespace sluice::connectors
