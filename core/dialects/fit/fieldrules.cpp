// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/fit/fieldrules_p.h"

#include "json/arrayeditor.h"
#include "json/writer.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sluice {

namespace {

qint64 characterCount(const QByteArray &utf8)
{
    return std::ranges::count_if(utf8, [](char c) { return (quint8(c) & 0xC0) != 0x80; });
}

bool isAllowed(const FieldRule &rule, const json::Value &value)
{
    if (!rule.supported)
        return false;
    if (!value.isString())
        return true;
    const QByteArray text = value.text();
    if (rule.maxLength && characterCount(text) > *rule.maxLength)
        return false;
    return rule.values.isEmpty() || rule.values.contains(text);
}

/// The value within its bounds, if it was not.
std::optional<QByteArray> bounded(const FieldRule &rule, const json::Value &value)
{
    if (const auto number = value.toDouble()) {
        const double low = rule.minimum.value_or(*number);
        const double high = rule.maximum.value_or(*number);
        if (*number >= low && *number <= high)
            return {};
        return json::Writer().number(*number < low ? low : high).take();
    }
    if (!rule.maxItems || !value.isArray())
        return {};
    json::ArrayEditor editor(value);
    for (auto i = std::size_t(*rule.maxItems); i < editor.items().size(); ++i)
        editor.remove(i);
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

/// The list without the strings that are not among the rule's; nothing when all are.
std::optional<QByteArray> withoutForeign(const QByteArray &key, const FieldRule &rule, const json::Value &list,
                                         DropLog &log)
{
    json::ArrayEditor editor(list);
    for (std::size_t i = 0; i < editor.items().size(); ++i) {
        if (isAllowed(rule, editor.items()[i]))
            continue;
        log.removed(key + '[' + QByteArray::number(qulonglong(i)) + ']', editor.items()[i]);
        editor.remove(i);
    }
    return editor.changed() ? std::optional(editor.result()) : std::nullopt;
}

/// A string that is fit to be a header's value; empty if it is not. Of a long one, which a server would refuse with all
/// of the head, its check sum: such a value only tells one from another.
QByteArray headerText(const json::Value &value)
{
    constexpr qsizetype longest = 512;
    const QByteArray text = value.text();
    if (text.size() > longest)
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    const bool plain = std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; });
    return plain ? text.trimmed() : QByteArray();
}

void applyRule(json::ObjectEditor &body, const QByteArray &key, const FieldRule &rule, DropLog &log,
               HeaderList &headers)
{
    json::Value value = body.value(key);
    if (!value.exists())
        return;
    if (!isAllowed(rule, value)) {
        log.removed(key, value);
        body.remove(key);
        return;
    }
    if (const auto rest = value.isArray() ? withoutForeign(key, rule, value, log) : std::nullopt) {
        if (json::Value(*rest).items().empty()) {
            body.remove(key);
            return;
        }
        body.set(key, *rest);
        value = body.value(key);
    }
    const QByteArray header = rule.header.isEmpty() ? QByteArray() : headerText(value);
    if (!header.isEmpty())
        headers.set(rule.header, header);
    const bool takenAlready = !rule.renameTo.isEmpty() && body.has(rule.renameTo);
    if (takenAlready) {
        if (header.isEmpty())
            log.removed(key, value);
        body.remove(key);
        return;
    }
    if (auto text = bounded(rule, value)) {
        log.changed(key);
        body.set(key, std::move(*text));
    }
    if (!rule.renameTo.isEmpty())
        body.rename(key, rule.renameTo);
}

} // namespace

void applyFieldRules(json::ObjectEditor &body, const FieldRules &rules, DropLog &log, HeaderList &headers)
{
    for (const json::Member &member : body.members()) {
        const auto rule = rules.find(member.key);
        if (rule != rules.end())
            applyRule(body, member.key, rule->second, log, headers);
    }
}

void limitOutputTokens(json::ObjectEditor &body, qint64 cap, DropLog &log)
{
    for (const char *key : {"max_tokens", "max_completion_tokens", "max_output_tokens"}) {
        const auto asked = body.value(key).toDouble();
        if (!asked || *asked <= double(cap))
            continue;
        body.set(key, QByteArray::number(cap));
        log.changed(key);
    }
}

} // namespace sluice
