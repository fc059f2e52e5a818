// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/options.h"
#include "cli/provideroptions.h"
#include "cli/readyconfig.h"
#include "host/gatewayledger.h"
#include "playground/playground.h"
#include "terminal/table.h"
#include "json/writer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

void writeNumber(json::Writer &writer, const char *key, const std::optional<double> &value)
{
    writer.key(key);
    if (value)
        writer.number(*value);
    else
        writer.null();
}

void writeInteger(json::Writer &writer, const char *key, const std::optional<qint64> &value)
{
    writer.key(key);
    if (value)
        writer.integer(*value);
    else
        writer.null();
}

QByteArray toJson(const std::vector<ModelInfo> &models)
{
    json::Writer writer;
    writer.beginObject().key("models").beginArray();
    for (const ModelInfo &model : models) {
        writer.beginObject();
        writer.key("name").string(model.qualifiedName());
        writer.key("provider").string(model.provider).key("id").string(model.id);
        writeInteger(writer, "context_window", model.contextWindow);
        writeInteger(writer, "max_output_tokens", model.maxOutputTokens);
        writeNumber(writer, "input_price", model.inputPrice);
        writeNumber(writer, "cached_input_price", model.cachedInputPrice);
        writeNumber(writer, "output_price", model.outputPrice);
        writer.endObject();
    }
    return writer.endArray().endObject().take();
}

QByteArray cell(const std::optional<qint64> &value)
{
    return value ? QByteArray::number(*value) : QByteArray("-");
}

QByteArray cell(const std::optional<double> &value)
{
    return value ? QByteArray::number(*value, 'f', 3) : QByteArray("-");
}

QByteArray toTable(const std::vector<ModelInfo> &models)
{
    std::vector<QByteArrayList> rows{{"MODEL", "CONTEXT", "OUTPUT", "$/1M IN", "$/1M OUT"}};
    for (const ModelInfo &model : models) {
        rows.push_back({model.qualifiedName(), cell(model.contextWindow), cell(model.maxOutputTokens),
                        cell(model.inputPrice), cell(model.outputPrice)});
    }
    return terminal::table(rows, 1).trimmed();
}

} // namespace

int models(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists the models the providers offer now."_s);
    parser.addOption({u"provider"_s, u"Only this provider's."_s, u"P"_s});
    addProviderOptions(parser);
    parser.addOption({u"json"_s, u"Print one JSON object."_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 0))
        return *code;
    Result<ProviderSource> source = openProviders(parser);
    if (!source)
        return failure(source.error().message);
    const QByteArray only = parser.value(u"provider"_s).toUtf8();
    if (!only.isEmpty() && !source->providers->find(only))
        return wrongUsage(u"there is no provider named "_s + QString::fromUtf8(only));
    const QByteArrayList asked = only.isEmpty() ? QByteArrayList() : QByteArrayList{only};
    const GatewayConfig config = readyConfig(Database::users(), *source, asked);
    PlaygroundTransport transport = playgroundTransport(config);
    addKeychainKeys(*source, asked, transport.options.proxy);
    const auto canBeAsked = [&](const ProviderAccess &access) {
        return access.isUsable() && (only.isEmpty() || access.profile.id == only);
    };
    const std::vector<ProviderAccess> &all = source->providers->providers;
    if (std::none_of(all.begin(), all.end(), canBeAsked))
        return failure(missingKeysHint(*source->providers, asked) + u"; --demo lists the simulator's models"_s);

    Playground playground(source->providers, transportMaker(transport.kind, transport.options));
    playground.setRules(playgroundRules(config, transport.options));
    int waiting = 0;
    int failures = 0;
    const auto settled = [&] {
        if (--waiting == 0)
            QCoreApplication::quit();
    };
    QObject::connect(&playground, &Playground::modelsChanged, qApp, settled);
    QObject::connect(&playground, &Playground::modelsFailed, qApp, [&](const QByteArray &provider, const Error &error) {
        if (only.isEmpty() || provider == only)
            failures += failure(QString::fromUtf8(provider) + u": "_s + error.message);
        settled();
    });
    waiting = static_cast<int>(source->providers->providers.size());
    playground.refreshModels();
    QCoreApplication::exec();

    std::vector<ModelInfo> list = playground.models();
    std::erase_if(list, [&](const ModelInfo &model) { return !only.isEmpty() && model.provider != only; });
    if (list.empty() && failures > 0)
        return 1;
    if (parser.isSet(u"json"_s))
        printJson(toJson(list));
    else
        printLine(toTable(list));
    return failures > 0 && !only.isEmpty() ? 1 : 0;
}

} // namespace sluice::cli
