// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/serve/servesettings.h"
#include "config/configentries.h"
#include "config/endedmodels.h"
#include "config/storedconfig.h"
#include "host/gatewayledger.h"
#include "providers/providersource.h"
#include "json/objecteditor.h"
#include "json/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// The action with what it takes, and how it is answered.
struct Arguments {
    QStringList given;
    bool asJson = false;
};

/// What was done, as one JSON object; nothing unless it was asked for.
void tellDone(const Arguments &arguments, QByteArrayView name, const QByteArray &of, QByteArrayView did, bool value)
{
    json::Writer writer;
    writer.beginObject().key(name).string(of).key(did).boolean(value);
    if (arguments.asJson)
        printJson(writer.endObject().take());
}

/// As people read it: indented, if it is more than one value.
QByteArray readable(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson().trimmed();
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson().trimmed();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QJsonObject documentAt(const StoredConfig &config, const ConfigPath &path)
{
    return QJsonDocument::fromJson(documentOf(entriesBelow(config.entries(), path))).object();
}

void tellEnded(const GatewayConfig &config)
{
    const Result<ModelTable> table = ModelTable::builtIn();
    const QStringList lines = table ? endedModels(config, *table) : QStringList();
    for (const QString &line : lines)
        notice(line);
}

int printAll(const StoredConfig &config)
{
    printJson(readable(documentAt(config, {})));
    if (const Result<LayeredConfig> layered = config.under({})) {
        for (const QString &line : leftOutLines(*layered))
            notice(line);
    }
    return 0;
}

int get(StoredConfig &config, const ConfigPath &path, const Arguments &)
{
    if (entriesBelow(config.entries(), path).empty())
        return failure(QString::fromUtf8(path.text()) + u": is not in the stored configuration"_s);
    QJsonValue value = documentAt(config, path);
    for (const QByteArray &step : {path.section, path.name, path.part}) {
        if (!step.isEmpty())
            value = value.toObject().value(QString::fromUtf8(step));
    }
    printJson(readable(value));
    return 0;
}

/// JSON, or a word that is meant as a string.
QByteArray valueText(const QString &argument)
{
    const QByteArray text = argument.toUtf8().trimmed();
    const bool isMeantAsJson = text.isEmpty() || QByteArray("{[\"").contains(text.front());
    return isMeantAsJson || json::Document::parse(text) ? text : json::quoted(text);
}

/// An entry, and a member of it when the path leads further: one time limit of a provider, the others of which stay.
struct Place {
    ConfigPath entry;
    QByteArray member;
};

Place placeOf(const ConfigPath &path)
{
    const qsizetype dot = path.part.indexOf('.');
    if (path.section != "providers" || dot < 0) // names of models have dots
        return {path, {}};
    return {{path.section, path.name, path.part.left(dot)}, path.part.mid(dot + 1)};
}

/// The entry with its member changed, or taken out by a `value` of nothing.
QByteArray withMember(const ConfigEntries &entries, const Place &place, const QByteArray &value)
{
    const auto found = entries.find(place.entry);
    const QByteArray now = found == entries.end() ? QByteArray("{}") : found->second;
    json::ObjectEditor editor{json::Value(now)};
    if (value.isEmpty())
        editor.remove(place.member);
    else
        editor.set(place.member, value);
    return editor.result();
}

/// What running gateways cannot take up.
void tellLater(const ConfigPath &path)
{
    if (path.section == "listen")
        notice(u"gateways that run stay where they are; this takes effect at their next start"_s);
}

int set(StoredConfig &config, const ConfigPath &path, const Arguments &arguments)
{
    const Place place = placeOf(path);
    const QByteArray wanted = valueText(arguments.given.at(2));
    const Result<void> done =
        config.set(place.entry, place.member.isEmpty() ? wanted : withMember(config.entries(), place, wanted));
    if (!done.ok())
        return failure(done.error().message);
    tellLater(path);
    // Such as a variable that is not set here, but may be where the gateway runs.
    if (const Result<LayeredConfig> layered = config.under({})) {
        for (const auto &[entry, value] : entriesBelow(config.entries(), path)) {
            if (const auto found = layered->leftOut.find(entry); found != layered->leftOut.end())
                notice(u"saved, but here it would be left out: "_s + found->second.message);
        }
        if (path.section == "routes" || path.section == "fallbacks")
            tellEnded(layered->config);
    }
    tellDone(arguments, "path", path.text(), "set", true);
    return 0;
}

int unset(StoredConfig &config, const ConfigPath &path, const Arguments &arguments)
{
    const Place place = placeOf(path);
    const Result<void> done =
        place.member.isEmpty() ? config.unset(path) : config.set(place.entry, withMember(config.entries(), place, {}));
    if (!done.ok())
        return failure(done.error().message);
    tellLater(path);
    tellDone(arguments, "path", path.text(), "set", false);
    return 0;
}

int check(const Arguments &arguments, const ConfigInputs &inputs)
{
    const QString path = arguments.given.at(1);
    const Result<std::optional<ConfigFile>> file = readConfigFile(path);
    const Result<GatewayConfig> config =
        file ? readGatewayConfig((*file)->name, (*file)->text, inputs) : Result<GatewayConfig>(file.error());
    tellDone(arguments, "file", path.toUtf8(), "ok", config.ok());
    if (!config)
        return failure(config.error().message);
    tellEnded(*config);
    if (!arguments.asJson)
        printLine((*file)->name + ": nothing is wrong with it");
    return 0;
}

struct Action {
    QLatin1StringView name;
    int arguments; ///< with its name
    int (*run)(StoredConfig &config, const ConfigPath &path, const Arguments &arguments);
};

constexpr Action actions[] = {{"get"_L1, 2, get}, {"set"_L1, 3, set}, {"unset"_L1, 2, unset}, {"check"_L1, 2, nullptr}};

/// The action that is meant; null, and told, when there is none of that name or with so many arguments.
const Action *actionOf(const QStringList &arguments)
{
    const auto *const found = std::find_if(std::begin(actions), std::end(actions),
                                           [&](const Action &action) { return action.name == arguments.first(); });
    if (found == std::end(actions))
        (void)wrongUsage(u"there is no sluice config "_s + arguments.first());
    else if (arguments.size() != found->arguments || arguments.at(1).isEmpty())
        (void)wrongUsage(u"sluice config %1 takes %2 argument(s)"_s.arg(found->name).arg(found->arguments - 1));
    else
        return found;
    return nullptr;
}

int runAction(const Action *action, const Arguments &arguments)
{
    const Result<ProviderSource> source = openProviders(false);
    if (!source)
        return failure(source.error().message);
    for (const Error &problem : source->providers->problems)
        notice(problem.message);
    const ConfigInputs inputs = configInputs(*source->providers);
    if (action && !action->run)
        return check(arguments, inputs);
    const QByteArray text = arguments.given.value(1).toUtf8();
    const ConfigPath path = parseConfigPath(text, inputs.providers);
    if (action && (path.section.isEmpty() || path.text() != text))
        return wrongUsage(u"PATH must be such as capture, routes.NAME or prices.PROVIDER.MODEL"_s);
    const Result<std::unique_ptr<StoredConfig>> config =
        StoredConfig::open(Database::users(), inputs, Author::person(Author::Via::CommandLine));
    if (!config)
        return failure(config.error().message);
    return action ? action->run(**config, path, arguments) : printAll(**config);
}

} // namespace

int config(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows and changes the stored configuration, which every gateway of this user takes up at once. It says what "
        "the file of sluice serve --config can say; where both say something, the file counts. Without arguments: "
        "prints all of it, as such a file.\n\n"
        "  sluice config get PATH         what is at PATH: capture, routes, routes.NAME, prices.PROVIDER.MODEL …\n"
        "  sluice config set PATH JSON    puts it there, if there is no mistake in it; a plain word is a string\n"
        "  sluice config unset PATH       takes it out\n"
        "  sluice config check FILE       says what is wrong with a configuration file"_s);
    parser.addPositionalArgument(u"ACTION"_s, u"get, set, unset or check, with what it takes"_s, u"[ACTION …]"_s);
    parser.addOption({u"json"_s, u"Print what was done as one JSON object; what is shown is JSON anyway."_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 3))
        return *code;
    const Arguments given{parser.positionalArguments(), parser.isSet(u"json"_s)};
    if (given.given.isEmpty())
        return runAction(nullptr, given);
    const Action *const action = actionOf(given.given);
    return action ? runAction(action, given) : 2;
}

} // namespace sluice::cli
