// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"
#include "guard/lookalike.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

constexpr qsizetype mostListed = 5000;
constexpr qsizetype mostPatterns = 100;

/// The word at `key`, one of `words`; its place in them.
qsizetype wordOf(StrictObject &rule, const char *key, Need need, const QByteArrayList &words)
{
    const qsizetype place = words.indexOf(rule.string(key, need, words.first()));
    if (place < 0)
        rule.refuse(key, u"must be one of "_s + QString::fromUtf8(words.join(", ")));
    return std::max<qsizetype>(place, 0);
}

GuardRule::Enabled readEnabled(StrictObject &object)
{
    const QJsonValue value = object.any("enabled");
    if (value.isUndefined())
        return GuardRule::Enabled::Yes;
    if (value == QJsonValue(u"shadow"_s))
        return GuardRule::Enabled::Shadow;
    if (!value.isBool())
        object.refuse("enabled", u"must be true, false or \"shadow\""_s);
    return value.toBool() ? GuardRule::Enabled::Yes : GuardRule::Enabled::No;
}

void readBuiltIn(StrictObject &config, GuardRule &rule)
{
    const std::vector<GuardPattern> &all = *builtInPatterns(rule.kind);
    const QByteArrayList only = config.strings("only");
    const QByteArrayList except = config.strings("except");
    for (const auto &[key, names] : {std::pair("only", only), std::pair("except", except)}) {
        for (const QByteArray &name : names) {
            if (std::ranges::find(all, name, &GuardPattern::name) == all.end())
                config.refuse(key, u"names '%1', which is none of them; `sluice guard list` names them"_s.arg(
                                       QString::fromUtf8(name)));
        }
    }
    std::ranges::copy_if(all, std::back_inserter(rule.patterns), [&](const GuardPattern &pattern) {
        return (only.isEmpty() || only.contains(pattern.name)) && !except.contains(pattern.name);
    });
}

QByteArray readLabel(StrictObject &config)
{
    const QByteArray label = config.string("label", Need::Optional, "REDACTED");
    const bool isPlain = label.size() <= 40 && std::ranges::all_of(label, [](char c) {
                             return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
                         });
    if (!isPlain)
        config.refuse("label", u"must be at most 40 capital letters, digits, - and _"_s);
    return label;
}

void addPattern(StrictObject &config, const char *key, GuardRule &rule, GuardPattern one, const QByteArray &expression,
                Pattern::Case letters)
{
    Result<Pattern> compiled = Pattern::compile(expression, letters);
    if (!compiled) {
        config.refuse(key, u"%1: %2"_s.arg(QString::fromUtf8(one.name), compiled.error().message));
        return;
    }
    one.pattern = std::move(*compiled);
    if (const QString fault = patternFault(one); !fault.isEmpty())
        config.refuse(key, u"%1: %2"_s.arg(QString::fromUtf8(one.name), fault));
    rule.patterns.push_back(std::move(one));
}

void readPatterns(StrictObject &config, GuardRule &rule)
{
    const QByteArrayList patterns = config.strings("patterns", Need::Required);
    const bool foldsCase = config.boolean("ignore_case").value_or(false);
    const QByteArray label = readLabel(config);
    if (patterns.isEmpty() || patterns.size() > mostPatterns)
        config.refuse("patterns", u"must have 1 to %1 expressions"_s.arg(mostPatterns));
    for (qsizetype i = 0; i < std::min(patterns.size(), mostPatterns); ++i) {
        addPattern(config, "patterns", rule, {QByteArray::number(i + 1), label, {}}, patterns[i],
                   foldsCase ? Pattern::Case::Folded : Pattern::Case::Kept);
    }
}

void readWords(StrictObject &config, GuardRule &rule)
{
    constexpr qsizetype longest = 100;
    const QByteArrayList words = config.strings("words", Need::Required);
    const QByteArray label = readLabel(config);
    const bool fits = std::ranges::all_of(words, [](const QByteArray &word) {
        return !word.trimmed().isEmpty() && QString::fromUtf8(word).size() <= longest;
    });
    if (words.isEmpty() || words.size() > mostListed || !fits) {
        config.refuse("words", u"must have 1 to %1 words of at most %2 characters"_s.arg(mostListed).arg(longest));
        return;
    }
    QByteArrayList read = words;
    if (rule.readsDisguises)
        std::ranges::transform(words, read.begin(), [](const QByteArray &word) { return plainText(word); });
    addPattern(config, "words", rule, {"words", label, {}}, wordsExpression(read), Pattern::Case::Folded);
}

void refuseRedact(StrictObject &config, const GuardRule &rule, const char *key)
{
    if (rule.action == GuardRule::Action::Redact)
        config.refuse(key, u"is no text that could be taken out; the action must be block, flag or retry"_s);
}

void readLength(StrictObject &config, GuardRule &rule)
{
    rule.mostCharacters = integerWithin(config, "max_characters", 1, 1'000'000'000);
    rule.leastCharacters = integerWithin(config, "min_characters", 1, 1'000'000'000);
    if (!rule.mostCharacters && !rule.leastCharacters)
        config.refuse("max_characters", u"is missing, and min_characters too"_s);
    if (rule.mostCharacters && rule.leastCharacters && *rule.leastCharacters > *rule.mostCharacters)
        config.refuse("min_characters", u"is more than max_characters"_s);
    refuseRedact(config, rule, "max_characters");
}

void readSchema(StrictObject &config, GuardRule &rule)
{
    const QJsonValue schema = config.any("schema");
    refuseRedact(config, rule, "schema");
    if (rule.looksAtInput)
        config.refuse("schema", u"is for answers; the stage must be output"_s);
    if (!schema.isObject()) {
        config.refuse("schema", u"must be a JSON Schema, an object"_s);
        return;
    }
    const Result<json::Schema> compiled =
        json::Schema::compile(QJsonDocument(schema.toObject()).toJson(QJsonDocument::Compact));
    if (compiled.ok())
        rule.schema = *compiled;
    else
        config.refuse("schema", compiled.error().message);
}

void readClassifier(StrictObject &config, GuardRule &rule, const Reading &reading)
{
    const QByteArray id = config.string("service", Need::Required);
    const auto found = reading.config.guardServices.find(id);
    if (found == reading.config.guardServices.end())
        config.refuse("service", u"is none of guard_services"_s);
    else
        rule.service = found->second;
    rule.question.policy = config.string("policy", Need::Optional);
    rule.question.categories = config.strings("categories");
    rule.question.threshold = numberWithin(config, "threshold", 0, 1).value_or(rule.question.threshold);
    const bool tellsWhere = rule.service && rule.service->kind != GuardService::Kind::Moderation
                            && rule.service->kind != GuardService::Kind::Chat;
    if (rule.action == GuardRule::Action::Redact && (rule.looksAtOutput || !tellsWhere))
        config.refuse("service",
                      u"cannot be the service of a guard that takes out: only presidio, http and bedrock say "
                      "where, and only of what is asked"_s);
}

void readKind(StrictObject &object, GuardRule &rule, const Reading &reading)
{
    if (rule.kind == "classifier") {
        object.object("config", Need::Required, [&](StrictObject &config) { readClassifier(config, rule, reading); });
        return;
    }
    using Read = void (*)(StrictObject &, GuardRule &);
    static const std::map<QByteArray, Read> own{
        {"pattern", readPatterns}, {"words", readWords}, {"length", readLength}, {"schema", readSchema}};
    if (const auto found = own.find(rule.kind); found != own.end()) {
        object.object("config", Need::Required, [&](StrictObject &config) { found->second(config, rule); });
        return;
    }
    if (!builtInPatterns(rule.kind)) {
        object.refuse("kind", u"must be one of secrets, pii, injection, pattern, words, length, schema, classifier"_s);
        return;
    }
    object.object("config", Need::Optional, [&](StrictObject &config) { readBuiltIn(config, rule); });
    if (!object.has("config"))
        rule.patterns = *builtInPatterns(rule.kind);
    if (rule.patterns.empty())
        object.refuse("config", u"leaves nothing to look for"_s);
}

/// What goes with some rules only.
void readManner(StrictObject &object, GuardRule &rule)
{
    using Action = GuardRule::Action;
    static const QByteArrayList without{"length", "schema", "classifier"};
    rule.readsDisguises = object.boolean("normalise").value_or(false);
    rule.putsBack = object.boolean("restore").value_or(false);
    if (rule.readsDisguises && (without.contains(rule.kind) || rule.action == Action::Redact))
        object.refuse("normalise", u"is for rules with patterns or words that block, flag or retry: what looks like "
                                   "something else cannot be taken out"_s);
    if (rule.putsBack && (without.contains(rule.kind) || rule.action != Action::Redact || rule.looksAtOutput))
        object.refuse("restore", u"is for rules with patterns or words of stage input and action redact"_s);
    if (rule.action == Action::Retry && rule.looksAtInput)
        object.refuse("action", u"can be retry of stage output only"_s);
}

void readGuards(StrictObject &file, Reading &reading)
{
    eachMember(file, "guards", reading.fault, [&](const QByteArray &name, StrictObject &object) {
        auto rule = std::make_shared<GuardRule>();
        rule->name = name;
        if (name.trimmed().isEmpty() || name.size() > 100 || name.contains('/') || name.contains(','))
            reading.fault.report("guards", u"has a name that is empty, longer than 100 bytes, or has / or , in it"_s);
        const qsizetype stage = wordOf(object, "stage", Need::Required, {"input", "output", "both"});
        rule->looksAtInput = stage != 1;
        rule->looksAtOutput = stage != 0;
        rule->kind = object.string("kind", Need::Required);
        rule->action =
            GuardRule::Action(wordOf(object, "action", Need::Optional, {"block", "redact", "flag", "retry"}));
        rule->isOpenOnError = wordOf(object, "on_error", Need::Optional, {"closed", "open"}) == 1;
        rule->enabled = readEnabled(object);
        rule->scopes = object.strings("scopes");
        readManner(object, *rule);
        readKind(object, *rule, reading);
        reading.config.guards.push_back(std::move(rule));
    });
}

} // namespace

Section guardsSection()
{
    return {"guards", 2, readGuards, R"schema({"guards": {
  "type": "object",
  "description": "What is looked for in what is asked and answered, and what is done about it.",
  "additionalProperties": {
    "type": "object",
    "additionalProperties": false,
    "required": ["stage", "kind"],
    "properties": {
      "stage": { "enum": ["input", "output", "both"], "description": "What is asked, what is answered, or both." },
      "kind": {
        "enum": ["secrets", "pii", "injection", "pattern", "words", "length", "schema", "classifier"],
        "description": "secrets, pii and injection are built in; pattern and words are your own; length counts; a schema is what answers in JSON have to fit; a classifier asks one of guard_services."
      },
      "action": {
        "enum": ["block", "redact", "flag", "retry"],
        "description": "Refuse it, take it out, only record it, or have another model of the route answer. Default: block."
      },
      "normalise": { "type": "boolean", "description": "Read through disguises: marks, look-alikes, ligatures. Default: false." },
      "restore": { "type": "boolean", "description": "Put what is taken out of a request back into its answer. Default: false." },
      "on_error": {
        "enum": ["closed", "open"],
        "description": "Whether a text that could not be looked at is refused or let through. Default: closed."
      },
      "enabled": { "enum": [true, false, "shadow"], "description": "shadow records what it would do. Default: true." },
      "scopes": {
        "type": "array",
        "items": { "type": "string" },
        "description": "Names of the gateway keys it is for, * is any text. Default: everybody."
      },
      "config": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "only": { "type": "array", "items": { "type": "string" }, "description": "Built-in patterns to look for." },
          "except": { "type": "array", "items": { "type": "string" }, "description": "Built-in patterns to leave out." },
          "patterns": {
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": { "type": "string", "minLength": 1 },
            "description": "Expressions (PCRE2). Repetitions must have an end, such as {1,64}."
          },
          "ignore_case": { "type": "boolean", "description": "Of patterns. Default: false." },
          "words": {
            "type": "array",
            "minItems": 1,
            "maxItems": 5000,
            "items": { "type": "string", "minLength": 1, "maxLength": 100 },
            "description": "Whole words, whatever their case."
          },
          "label": {
            "type": "string",
            "pattern": "^[A-Z0-9_-]{1,40}$",
            "description": "What stands in brackets where something was taken out. Default: REDACTED."
          },
          "service": { "type": "string", "description": "Of a classifier: one of guard_services." },
          "policy": { "type": "string", "description": "What is not allowed, told to a chat." },
          "categories": {
            "type": "array",
            "items": { "type": "string" },
            "description": "What counts of what the service may find. Default: all of it."
          },
          "threshold": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "The least score that counts, where the service tells one. Default: 0.5."
          },
          "max_characters": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000,
            "description": "Of all texts together."
          },
          "min_characters": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000,
            "description": "Of all texts together."
          },
          "schema": { "type": "object", "description": "A JSON Schema: what the answer has to be." }
        }
      }
    }
  }
}})schema"};
}

} // namespace sluice::config
