// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/profile.h"

#include "providers/baseurl.h"
#include "json/strictobject.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using Need = StrictObject::Need;

const QByteArrayList &operations()
{
    static const QByteArrayList names = {"chat", "models", "responses", "completions", "embeddings"};
    return names;
}

/// Those that a provider can have for chat: each has what is usual of its providers in a file of its name.
QByteArrayList usualDialects()
{
    QByteArrayList names;
    for (const QString &file : QDir(u":/sluice/providers/defaults"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(5).toUtf8());
    return names;
}

FieldRule readRule(const QByteArray &path, const QJsonValue &value, ReadFault &fault)
{
    FieldRule rule;
    if (value.isBool()) {
        rule.supported = value.toBool();
        return rule;
    }
    if (!value.isObject()) {
        fault.report(path, u"must be true, false or an object"_s);
        return rule;
    }
    StrictObject object(value.toObject(), path, fault);
    rule.renameTo = object.string("rename", Need::Optional);
    rule.minimum = object.number("min");
    rule.maximum = object.number("max");
    rule.maxLength = object.integer("max_length");
    rule.maxItems = object.integer("max_items");
    rule.values = object.strings("values");
    rule.header = object.string("header", Need::Optional);
    rule.usual = object.any("default").toVariant().toByteArray();
    object.finish();
    if (rule == FieldRule())
        fault.report(path, u"says nothing; write true"_s);
    if (rule.minimum && rule.maximum && *rule.minimum > *rule.maximum)
        fault.report(path, u"has min above max"_s);
    return rule;
}

FieldRules readRules(StrictObject &object, ReadFault &fault)
{
    FieldRules rules;
    object.each([&](const QByteArray &name, const QJsonValue &value) {
        rules[name] = readRule(object.path(name), value, fault);
    });
    return rules;
}

void requireKnown(StrictObject &file, const char *key, const QByteArrayList &names, const QByteArrayList &known)
{
    for (const QByteArray &name : names) {
        if (!known.contains(name))
            file.refuse(QByteArray(key) + '.' + name, u"is not one of "_s + QString::fromUtf8(known.join(", ")));
    }
}

template<typename T>
QByteArrayList keys(const std::map<QByteArray, T> &map)
{
    QByteArrayList out;
    for (const auto &[key, value] : map)
        out.append(key);
    return out;
}

void readAccess(StrictObject &file, ProviderProfile &profile)
{
    profile.name = file.string("name", Need::Required);
    profile.rank = int(file.integer("rank").value_or(1000));
    profile.dialect = file.string("dialect", Need::Required);
    requireKnown(file, "dialect", {profile.dialect}, usualDialects());
    profile.operationDialects = file.stringMap("operation_dialects");
    profile.baseUrl = file.string("base_url", Need::Required);
    if (profile.baseUrl.endsWith('/'))
        file.refuse("base_url", u"must not end with a slash"_s);
    if (const QString wrong = readBaseUrl(profile.baseUrl).fault; !wrong.isEmpty())
        file.refuse("base_url", wrong);
    profile.baseUrlVariable = file.string("base_url_variable", Need::Optional);
    profile.keyVariable = file.string("key_variable", Need::Optional);
    profile.keyPrefix = file.string("key_prefix", Need::Optional);
    profile.keyPage = file.string("key_page", Need::Optional);
    if (!profile.keyPage.isEmpty() && !profile.keyPage.startsWith("https://"))
        file.refuse("key_page", u"must begin with https://"_s);
    profile.keyOptional = file.boolean("key_optional").value_or(false);
    profile.local = file.boolean("local").value_or(false);
    file.object("auth", Need::Optional, [&](StrictObject &auth) {
        profile.authHeader = auth.string("header", Need::Required);
        profile.authPrefix = auth.string("prefix", Need::Optional);
        for (const auto &[key, text] :
             {std::pair("header", &profile.authHeader), std::pair("prefix", &profile.authPrefix)}) {
            if (std::any_of(text->begin(), text->end(), [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7f; }))
                auth.refuse(key, u"must hold no line break or other control character"_s);
        }
    });
    profile.paths = file.stringMap("paths", Need::Required);
    requireKnown(file, "paths", keys(profile.paths), operations());
    requireKnown(file, "operation_dialects", keys(profile.operationDialects), keys(profile.paths));
    for (const auto &[operation, path] : profile.paths) {
        if (!path.startsWith('/'))
            file.refuse("paths." + operation, u"must begin with a slash"_s);
    }
    profile.modelPrefix = file.string("model_prefix", Need::Optional);
    profile.source = file.string("source", Need::Required);
}

void readStream(StrictObject &file, ProviderProfile &profile)
{
    profile.streamOptionFields = file.strings("stream_options");
    profile.streamOptions = !profile.streamOptionFields.isEmpty();
    file.object("stream_members", Need::Optional, [&](StrictObject &members) {
        members.each([&](const QByteArray &name, const QJsonValue &value) {
            // As the only item of a list any value can be a document; the brackets are cut off again.
            const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
            profile.streamMembers.push_back({name, text.mid(1, text.size() - 2)});
        });
    });
}

void readFields(StrictObject &file, ProviderProfile &profile, ReadFault &fault)
{
    file.object("fields", Need::Required, [&](StrictObject &object) { profile.fields = readRules(object, fault); });
    file.object("operation_fields", Need::Optional, [&](StrictObject &byOperation) {
        byOperation.each([&](const QByteArray &operation, const QJsonValue &value) {
            StrictObject object(value.toObject(), byOperation.path(operation), fault);
            profile.operationFields[operation] = readRules(object, fault);
            if (!value.isObject())
                byOperation.refuse(operation, u"must be an object"_s);
            else if (!profile.supports(operation) || operation == "chat")
                byOperation.refuse(operation, u"is no operation of this provider but chat"_s);
        });
    });
}

void readMessages(StrictObject &file, ProviderProfile &profile)
{
    static const QByteArrayList roles = {"system", "developer", "user", "assistant", "tool", "function"};
    profile.reasoningField = file.string("reasoning_field", Need::Optional);
    profile.maxTokensField = file.string("max_tokens_field", Need::Optional, profile.maxTokensField);
    profile.roleNames = file.stringMap("role_names");
    requireKnown(file, "role_names", keys(profile.roleNames), roles);
    profile.toolTypes = file.strings("tool_types");
    profile.responsesToolTypes = file.strings("responses_tool_types");
    profile.toolCallFields = file.strings("tool_call_fields");
    profile.toolFields = file.strings("tool_fields");
    profile.messageFields = file.stringsMap("message_fields");
    requireKnown(file, "message_fields", keys(profile.messageFields), roles);
    profile.partFields = file.stringsMap("content_parts");
    profile.contentParts = keys(profile.partFields);
    profile.jsonWithTools = file.boolean("json_with_tools").value_or(true);
    profile.allowedTools = file.boolean("allowed_tools").value_or(true);
    profile.imagesMustBeKnown = file.boolean("images_must_be_known").value_or(false);
    profile.reasoningMustBeKnown = file.boolean("reasoning_must_be_known").value_or(false);
    profile.capabilities = file.strings("capabilities");
    requireKnown(
        file, "capabilities", profile.capabilities,
        {"tools", "hosted-tools", "json", "json-schema", "grammar", "vision", "video", "reasoning", "logprobs"});
}

void readHeaders(StrictObject &file, ProviderProfile &profile)
{
    QByteArrayList limits = {"over-limit"};
    for (const char *what : {"requests", "tokens", "input-tokens", "fresh-input-tokens", "output-tokens"})
        limits << QByteArray("limit-") + what << QByteArray("remaining-") + what << QByteArray("reset-") + what;
    profile.rateLimitHeaders = file.stringMap("rate_limit_headers");
    requireKnown(file, "rate_limit_headers", keys(profile.rateLimitHeaders), limits);
    profile.resetFormat = file.string("reset_format", Need::Optional);
    requireKnown(file, "reset_format", {profile.resetFormat}, {"", "go-duration", "seconds", "rfc3339"});
    profile.requestIdHeader = file.string("request_id_header", Need::Optional);
    profile.timingHeaders = file.stringMap("timing_headers");
    requireKnown(file, "timing_headers", keys(profile.timingHeaders),
                 {"queue", "prompt", "completion", "total", "ttft", "processing"});
    profile.usageHeaders = file.stringMap("usage_headers");
    requireKnown(file, "usage_headers", keys(profile.usageHeaders), {"input", "cached-input"});
}

Result<ProviderProfile> readProfile(const QByteArray &id, QJsonObject object, ReadFault &fault)
{
    StrictObject file(std::move(object), {}, fault);
    ProviderProfile profile;
    profile.id = id;
    readAccess(file, profile);
    readStream(file, profile);
    readFields(file, profile, fault);
    readMessages(file, profile);
    readHeaders(file, profile);
    file.finish();
    if (fault.error)
        return *fault.error;
    return profile;
}

/// What a user's file of this id builds on; empty when there is nothing of that name.
QJsonObject builtInObject(const QString &name)
{
    QFile file(u":/sluice/providers/"_s + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

const FieldRules &ProviderProfile::rulesFor(const QByteArray &operation) const
{
    static const FieldRules none;
    if (operation == "chat")
        return fields;
    const auto found = operationFields.find(operation);
    return found == operationFields.end() ? none : found->second;
}

Result<ProviderProfile> parseProviderProfile(const QByteArray &id, const QByteArray &jsonText)
{
    ReadFault fault{"provider profile \"" + id + '"'};
    return readProfile(id, parseDataFile(jsonText, fault), fault);
}

Result<ProviderProfile> parseUserProfile(const QByteArray &id, const QByteArray &jsonText, const QByteArray &file)
{
    ReadFault fault{file};
    static const QRegularExpression plain(u"^[a-z0-9][a-z0-9._-]{0,63}$"_s);
    if (!plain.match(QString::fromUtf8(id)).hasMatch())
        fault.report("the file's name",
                     u"must be lower-case letters, digits, '-', '_' and '.': it is the provider's id"_s);
    const QJsonObject own = parseDataFile(jsonText, fault);
    if (fault.error)
        return *fault.error;
    QJsonObject merged = builtInObject(QString::fromUtf8(id));
    if (merged.isEmpty()) {
        const QByteArrayList usual = usualDialects();
        const QByteArray told = own.value("dialect"_L1).toString().toUtf8();
        merged = builtInObject(u"defaults/"_s + QString::fromUtf8(usual.contains(told) ? told : usual.value(0)));
        merged.insert("name"_L1, QString::fromUtf8(id));
    }
    for (auto it = own.begin(); it != own.end(); ++it)
        merged.insert(it.key(), it.value());
    return readProfile(id, std::move(merged), fault);
}

} // namespace sluice
