// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/compare/prompt.h"
#include "cli/options.h"
#include "cli/serve/servesettings.h"
#include "config/storedconfig.h"
#include "guard/bodyguard.h"
#include "host/gatewayledger.h"
#include "providers/providersource.h"
#include "store/database.h"
#include "terminal/table.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

using Enabled = GuardRule::Enabled;

QByteArray stageName(const GuardRule &rule)
{
    return rule.looksAtInput && rule.looksAtOutput ? "both" : rule.looksAtInput ? "input" : "output";
}

QByteArray stateName(const GuardRule &rule)
{
    return rule.enabled == Enabled::Yes ? "on" : rule.enabled == Enabled::No ? "off" : "shadow";
}

/// The rules as a gateway of this user has them, with a configuration file laid over what is stored.
Result<GuardRuleList> configuredRules(const QString &path)
{
    const Result<ProviderSource> source = openProviders(false);
    if (!source)
        return source.error();
    const Result<std::optional<ConfigFile>> file = readConfigFile(path);
    if (!file)
        return file.error();
    const Result<std::unique_ptr<StoredConfig>> stored =
        StoredConfig::open(Database::users(), configInputs(*source->providers));
    if (!stored)
        return stored.error();
    Result<LayeredConfig> layered = (*stored)->under(*file);
    if (!layered)
        return layered.error();
    for (const QString &line : leftOutLines(*layered))
        notice(line);
    return std::move(layered->config.guards);
}

void write(json::Writer &writer, const GuardRule &rule)
{
    writer.beginObject().key("name").string(rule.name).key("kind").string(rule.kind);
    writer.key("stage").string(stageName(rule)).key("action").string(actionName(rule));
    writer.key("state").string(stateName(rule)).key("patterns").beginArray();
    for (const GuardPattern &pattern : rule.patterns)
        writer.string(pattern.name);
    writer.endArray().endObject();
}

int list(const GuardRuleList &rules, bool asJson)
{
    if (asJson) {
        json::Writer writer;
        writer.beginObject().key("guards").beginArray();
        for (const GuardRulePtr &rule : rules)
            write(writer, *rule);
        writer.endArray().key("built_in").beginArray();
        for (const QByteArray &kind : builtInKinds())
            write(writer, *builtInRule(kind));
        printJson(writer.endArray().endObject().take());
        return 0;
    }
    std::vector<QByteArrayList> rows{{"GUARD", "KIND", "STAGE", "ACTION", "STATE", "PATTERNS"}};
    for (const GuardRulePtr &rule : rules) {
        rows.push_back({rule->name, rule->kind, stageName(*rule), actionName(*rule), stateName(*rule),
                        QByteArray::number(qulonglong(rule->patterns.size()))});
    }
    if (rules.empty())
        notice(u"no guard is configured; `sluice config set guards.NAME` adds one, such as "
               "{\"stage\":\"both\",\"kind\":\"secrets\"}"_s);
    else
        printLine(terminal::table(rows, 5).trimmed());
    for (const QByteArray &kind : builtInKinds()) {
        QByteArrayList names;
        for (const GuardPattern &pattern : *builtInPatterns(kind))
            names.append(pattern.name);
        printLine(kind + ": " + names.join(", "));
    }
    return 0;
}

/// The text with what was found between marks.
QByteArray marked(const QByteArray &text, const std::vector<GuardSpan> &spans)
{
    QByteArray out;
    qsizetype at = 0;
    for (const GuardSpan &span : spans) {
        if (span.start < at)
            continue;
        out += QByteArrayView(text).sliced(at, span.start - at);
        out += "»" + text.sliced(span.start, span.end - span.start) + "«[" + nameOf(span) + ']';
        at = span.end;
    }
    out += QByteArrayView(text).sliced(at);
    return out;
}

int test(const GuardRuleList &rules, const QByteArray &text, bool asJson)
{
    GuardReport report;
    const GuardedText guarded = guardAlone(text, rules, report);
    if (!asJson) {
        printLine("verdict: " + report.outcome());
        if (!guarded.spans.empty())
            printLine(marked(text, guarded.spans));
        else
            printLine(report.rules().isEmpty() ? "nothing was found" : "found: " + report.rules().join(", "));
        return 0;
    }
    json::Writer writer;
    writer.beginObject().key("verdict").string(report.outcome()).key("spans").beginArray();
    for (const GuardSpan &span : guarded.spans) {
        writer.beginObject().key("rule").string(nameOf(span)).key("action").string(actionName(*span.rule));
        writer.key("start").integer(span.start).key("end").integer(span.end).endObject();
    }
    writer.endArray().key("rules").beginArray();
    for (const QByteArray &name : report.rules())
        writer.string(name);
    writer.endArray().key("text").string(guarded.text);
    printJson(writer.endObject().take());
    return 0;
}

/// The rules that are asked for: all there are, one of them, or a built-in kind as it is.
Result<GuardRuleList> chosenRules(GuardRuleList rules, const QByteArray &name, const QByteArray &kind)
{
    Error none{ErrorKind::NotFound};
    if (!kind.isEmpty()) {
        if (builtInPatterns(kind))
            return GuardRuleList{builtInRule(kind)};
        none.message = u"there is no built-in kind of that name; there are secrets, pii and injection"_s;
        return none;
    }
    if (name.isEmpty()) {
        std::erase_if(rules, [](const GuardRulePtr &rule) { return rule->enabled == Enabled::No; });
        if (!rules.empty())
            return rules;
        notice(u"no guard is configured: these are the built-in ones"_s);
        for (const QByteArray &one : builtInKinds())
            rules.push_back(builtInRule(one));
        return rules;
    }
    const auto found = std::ranges::find_if(rules, [&](const GuardRulePtr &rule) { return rule->name == name; });
    if (found != rules.end())
        return GuardRuleList{*found};
    none.message = u"there is no guard of that name; `sluice guard list` names them"_s;
    return none;
}

} // namespace

int guard(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"What guards look for in what is asked and answered.\n\n"
        "  sluice guard list          the guards that are configured, and the built-in patterns\n"
        "  sluice guard test TEXT     what they find in a text; \"-\" is standard input"_s);
    parser.addPositionalArgument(u"ACTION"_s, u"list, or test with a text"_s, u"ACTION [TEXT]"_s);
    parser.addOption({u"rule"_s, u"Only this guard."_s, u"NAME"_s});
    parser.addOption({u"kind"_s, u"A built-in kind as it is: secrets, pii or injection."_s, u"KIND"_s});
    parser.addOption({u"file"_s, u"The text of a file."_s, u"FILE"_s});
    parser.addOption({u"config"_s, u"A configuration file, laid over what is stored."_s, u"FILE"_s});
    parser.addOption({u"json"_s, u"Print one JSON object."_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 1, 2))
        return *code;
    const QStringList given = parser.positionalArguments();
    const bool isTest = given.first() == "test"_L1;
    if (!isTest && given.first() != "list"_L1)
        return wrongUsage(u"there is no sluice guard "_s + given.first());
    if ((given.size() == 2) != (isTest && !parser.isSet(u"file"_s)))
        return wrongUsage(isTest ? u"sluice guard test takes a text, \"-\" or --file"_s
                                 : u"sluice guard list takes no text"_s);
    Result<GuardRuleList> rules = configuredRules(parser.value(u"config"_s));
    if (!rules)
        return failure(rules.error().message);
    if (!isTest)
        return list(*rules, parser.isSet(u"json"_s));
    const Result<GuardRuleList> chosen =
        chosenRules(std::move(*rules), parser.value(u"rule"_s).toUtf8(), parser.value(u"kind"_s).toUtf8());
    if (!chosen)
        return failure(chosen.error().message);
    const Result<QByteArray> text = parser.isSet(u"file"_s) ? fileOption(parser, u"file"_s) : readPrompt(given.at(1));
    return text.ok() ? test(*chosen, *text, parser.isSet(u"json"_s)) : failure(text.error().message);
}

} // namespace sluice::cli
