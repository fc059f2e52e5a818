// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/template.h"

#include "connectors/edit/tomlstring.h"
#include "json/writer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

QByteArray jsonQuoted(const QByteArray &text)
{
    return json::quoted(text);
}

/// A text as one word of a shell.
QByteArray shellQuoted(const QByteArray &text)
{
    constexpr QByteArrayView plain("%+,-./:=@_");
    const auto isPlain = [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || plain.contains(c);
    };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    return '\'' + QByteArray(text).replace('\'', "'\\''") + '\'';
}

/// How a text is written where it is part of another one: `{model_toml}`.
struct Notation {
    QByteArrayView ending;
    QByteArray (*quote)(const QByteArray &text);
};
constexpr std::array notations{Notation{"_toml", tomlQuoted}, Notation{"_json", jsonQuoted},
                               Notation{"_shell", shellQuoted}};

/// What a word stands for; undefined when it is none of ours, null when it is not known. Behind a colon may stand the
/// number for one that is not known.
QJsonValue plainMeaning(const QByteArray &given, const Terms &terms, const OfferedModel &model, bool isRepeated)
{
    const qsizetype colon = given.indexOf(':');
    bool hasUsual = false;
    const qint64 usual = given.sliced(colon + 1).toLongLong(&hasUsual);
    const QByteArray word = colon >= 0 && hasUsual ? given.first(colon) : given;
    const auto text = [](const QByteArray &utf8) { return QJsonValue(QString::fromUtf8(utf8)); };
    const auto number = [&](const std::optional<qint64> &value) {
        return value ? QJsonValue(*value) : hasUsual ? QJsonValue(usual) : QJsonValue();
    };
    if (word == "root")
        return text(terms.offer.root);
    if (word == "v1")
        return text(terms.offer.root + "/v1");
    if (word == "key")
        return text(terms.key);
    if (word == "key_file")
        return text(terms.keyFile);
    if (word == "program")
        return text(terms.program);
    if (word == "folder")
        return text(terms.folder);
    if (word == "model")
        return text(terms.model);
    if (word == "id" && isRepeated)
        return text(model.id);
    if (word == "context")
        return number(model.context);
    if (word == "context_text")
        return model.context ? text(QByteArray::number(*model.context)) : QJsonValue();
    if (word == "output")
        return number(model.output);
    if (word == "tools")
        return model.tools;
    if (word == "images")
        return model.images;
    return QJsonValue::Undefined;
}

QJsonValue meaningOf(const QByteArray &word, const Terms &terms, const OfferedModel &model, bool isRepeated)
{
    for (const Notation &notation : notations) {
        if (!word.endsWith(notation.ending))
            continue;
        const QJsonValue meaning = plainMeaning(word.chopped(notation.ending.size()), terms, model, isRepeated);
        return meaning.isString() ? QJsonValue(QString::fromUtf8(notation.quote(meaning.toString().toUtf8())))
                                  : meaning;
    }
    return plainMeaning(word, terms, model, isRepeated);
}

} // namespace

QByteArray textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toUtf8() : jsonOf(value);
}

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

std::optional<QByteArray> filledText(const QByteArray &text, const Terms &terms, const OfferedModel *each)
{
    const OfferedModel model = each ? *each : modelOf(terms.offer.models, terms.model);
    QByteArray out;
    qsizetype at = 0;
    for (qsizetype open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
        const qsizetype close = text.indexOf('}', open);
        if (close < 0)
            break;
        const QJsonValue meaning = meaningOf(text.sliced(open + 1, close - open - 1), terms, model, each);
        if (meaning.isUndefined())
            continue;
        if (meaning.isNull())
            return std::nullopt;
        out += text.sliced(at, open - at) + textOf(meaning);
        at = close + 1;
        open = close;
    }
    return out + text.sliced(at);
}

QJsonValue filledValue(const QJsonValue &value, const Terms &terms, const OfferedModel *each)
{
    if (value.isString()) {
        const QByteArray text = value.toString().toUtf8();
        // A word alone keeps its type.
        if (text.startsWith('{') && text.endsWith('}')) {
            const OfferedModel model = each ? *each : modelOf(terms.offer.models, terms.model);
            const QJsonValue meaning = meaningOf(text.sliced(1, text.size() - 2), terms, model, each);
            if (!meaning.isUndefined())
                return meaning.isNull() ? QJsonValue(QJsonValue::Undefined) : meaning;
        }
        const std::optional<QByteArray> filled = filledText(text, terms, each);
        return filled ? QJsonValue(QString::fromUtf8(*filled)) : QJsonValue(QJsonValue::Undefined);
    }
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray items = value.toArray();
        for (const auto &item : items) {
            const QJsonValue repeated = item.toObject().value(u"each_model");
            if (repeated.isUndefined()) {
                if (const QJsonValue filled = filledValue(item, terms, each); !filled.isUndefined())
                    out.append(filled);
                continue;
            }
            for (const OfferedModel &model : terms.offer.models)
                out.append(filledValue(repeated, terms, &model));
        }
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    const auto put = [&](const QString &name, const QJsonValue &inner, const OfferedModel *model) {
        const std::optional<QByteArray> filledName = filledText(name.toUtf8(), terms, model);
        const QJsonValue filled = filledValue(inner, terms, model);
        if (filledName && !filled.isUndefined())
            out.insert(QString::fromUtf8(*filledName), filled);
    };
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!isRepeated(member.key().toUtf8()) || each) {
            put(member.key(), member.value(), each);
            continue;
        }
        for (const OfferedModel &model : terms.offer.models)
            put(member.key(), member.value(), &model);
    }
    return out;
}

} // namespace sluice::connectors
