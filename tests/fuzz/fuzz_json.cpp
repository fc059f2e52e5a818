// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz.h"

#include "json/arrayeditor.h"
#include "json/fault_p.h"
#include "json/objecteditor.h"
#include "json/writer.h"

#include <QRegularExpression>

#include <simdjson.h>

using namespace sluice;

// Every valid document can be walked, taken apart and edited, and stays valid. So is each of its texts, numbers and
// words by itself.

namespace {

bool isValid(const QByteArray &text)
{
    return json::Document::parse(text).ok();
}

bool isNumberOrWord(const QByteArray &scalar)
{
    static const QRegularExpression legal(
        QStringLiteral(R"(\A(?:null|true|false|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)\z)"));
    return legal.match(QString::fromLatin1(scalar)).hasMatch();
}

/// What simdjson says of a text holds for its plain form too, save that its limits do not.
void comparePlain(const QByteArray &text)
{
    simdjson::dom::parser parser;
    const auto refused = [&parser](const QByteArray &json) {
        return parser.parse(json.constData(), std::size_t(json.size())).error();
    };
    const simdjson::error_code fault = refused(text);
    if (fault == simdjson::NUMBER_ERROR || fault == simdjson::STRING_ERROR)
        return;
    const json::Tokens tokens = json::checkTokens(text);
    fuzz::require((tokens.fault || refused(tokens.plain)) == (fault != simdjson::SUCCESS), "the plain form is as legal",
                  text);
}

void walk(const json::Value &value)
{
    if (!value.isObject() && !value.isArray()) {
        const QByteArray scalar = value.raw().toByteArray();
        fuzz::require(isValid(scalar), "a scalar stands by itself", scalar);
        fuzz::require(value.isString() || isNumberOrWord(scalar), "a number or a word is as RFC 8259 has it", scalar);
    }
    if (const auto text = value.toString())
        fuzz::require(isValid(json::quoted(*text)), "a string can be written again", *text);
    (void)value.toInt();
    (void)value.toDouble();
    for (const json::Member &member : value.members()) {
        fuzz::require(value[member.key].exists(), "a member is found by its key", member.key);
        walk(member.value);
    }
    for (const json::Value &item : value.items())
        walk(item);
}

void editObject(const json::Value &object, quint8 choice)
{
    json::ObjectEditor editor(object);
    const auto members = object.members();
    if (!members.empty()) {
        const QByteArray key = members[choice % members.size()].key;
        if (choice & 1)
            editor.remove(key);
        else
            editor.set(key, R"({"x":[1]})");
        fuzz::require(editor.has(key) == !(choice & 1), "an edit is seen", key);
    }
    if (choice & 2)
        editor.set("added \"key\"", "null");
    fuzz::require(isValid(editor.result()), "an edited object is valid", editor.result());
}

void editArray(const json::Value &array, quint8 choice)
{
    json::ArrayEditor editor(array);
    if (!editor.items().empty()) {
        const std::size_t index = choice % editor.items().size();
        if (choice & 1)
            editor.remove(index);
        else
            editor.set(index, "[]");
    }
    if (choice & 2)
        editor.append("{}");
    const QByteArray result = editor.result();
    const auto document = json::Document::parse(result);
    fuzz::require(document.ok() && document->root().items().size() == editor.count(), "an edited list is valid",
                  result);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const quint8 choice = input.byte();
    comparePlain(input.rest());
    const auto document = json::Document::parse(input.rest());
    if (!document.ok())
        return 0;
    const json::Value root = document->root();
    fuzz::require(isValid(root.raw().toByteArray()), "the root stands by itself");
    walk(root);
    if (root.isObject())
        editObject(root, choice);
    if (root.isArray())
        editArray(root, choice);
    return 0;
}
