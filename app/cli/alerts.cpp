// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertstates.h"
#include "alerts/channeltest.h"
#include "alerts/channeltrouble.h"
#include "cli/alertsilences.h"
#include "cli/commands.h"
#include "cli/effectiveconfig.h"
#include "cli/options.h"
#include "cli/printedtext.h"
#include "cli/serve/servesettings.h"
#include "config/storedconfig.h"
#include "host/gatewayledger.h"
#include "host/processledger.h"
#include "providers/providersource.h"
#include "terminal/table.h"
#include "json/writer.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// What the file, or else the stored configuration, says.
Result<GatewayConfig> givenConfig(const QString &file, const SecretLookup &secret = {})
{
    if (file.isEmpty()) {
        const Result<EffectiveConfig> stored = effectiveConfig({}, secret);
        return stored ? Result<GatewayConfig>(stored->config) : stored.error();
    }
    const Result<ProviderSource> source = openProviders(false);
    if (!source)
        return source.error();
    const Result<std::optional<ConfigFile>> read = readConfigFile(file);
    if (!read)
        return read.error();
    ConfigInputs inputs = configInputs(*source->providers);
    inputs.secret = secret;
    return readGatewayConfig((*read)->name, (*read)->text, inputs);
}

using Troubles = std::map<QByteArray, ChannelTrouble>;

QByteArray toJson(const AlertConfig &config, const std::vector<AlertState> &states, const Troubles &troubles)
{
    json::Writer writer;
    writer.beginObject().key("alerts").beginArray();
    for (const AlertState &state : states) {
        writer.beginObject().key("rule").string(state.rule).key("scope").string(state.scope);
        writer.key("period").string(state.period).key("step").string(state.step).key("state").string(state.state);
        writer.key("since").string(timeText(state.sinceMs)).key("value").number(state.value).endObject();
    }
    writer.endArray().key("rules").beginArray();
    for (const AlertRule &rule : config.rules) {
        writer.beginObject().key("name").string(rule.name);
        writer.key("kind").string(alertKindNames().at(qsizetype(rule.kind))).endObject();
    }
    writer.endArray().key("channels").beginArray();
    for (const AlertChannel &channel : config.channels) {
        writer.beginObject().key("name").string(channel.name);
        writer.key("kind").string(channelKindNames().at(qsizetype(channel.kind)));
        if (const auto trouble = troubles.find(channel.name); trouble != troubles.end()) {
            writer.key("trouble").string(trouble->second.said.toUtf8());
            writer.key("given_up").boolean(trouble->second.isGivenUp);
            writer.key("since").string(timeText(trouble->second.madeMs));
        }
        writer.endObject();
    }
    return writer.endArray().endObject().take();
}

int list(const AlertConfig &config, const Store &store, bool asJson)
{
    const Result<std::vector<AlertState>> states = readAlertStates(store);
    const Result<Troubles> troubles = readChannelTroubles(store);
    if (!states || !troubles)
        return failure(states ? troubles.error().message : states.error().message);
    if (asJson) {
        printJson(toJson(config, *states, *troubles));
        return 0;
    }
    std::vector<QByteArrayList> rows{{"STATE", "RULE", "OF", "PERIOD", "STEP", "SINCE"}};
    for (const AlertState &state : *states) {
        const auto cell = [](const QByteArray &text) { return text.isEmpty() ? QByteArray("-") : text; };
        rows.push_back({state.state, state.rule, cell(state.scope), cell(state.period), cell(state.step),
                        timeText(state.sinceMs)});
    }
    if (rows.size() > 1)
        printLine(terminal::table(rows, 6).trimmed());
    else
        notice(config.rules.empty() ? u"there are no rules; sluice config set alerts.rules.NAME makes one"_s
                                    : u"no alert has come"_s);
    for (const AlertChannel &channel : config.channels) {
        if (const auto trouble = troubles->find(channel.name); trouble != troubles->end())
            notice(u"the channel %1 %2 a message of %3: %4"_s.arg(
                QString::fromUtf8(channel.name), trouble->second.isGivenUp ? u"did not take"_s : u"does not take yet"_s,
                QString::fromUtf8(timeText(trouble->second.madeMs)), trouble->second.said));
    }
    return 0;
}

const AlertChannel *channelOf(const AlertConfig &config, const QString &name)
{
    const auto channel = std::find_if(config.channels.begin(), config.channels.end(),
                                      [&](const AlertChannel &one) { return QString::fromUtf8(one.name) == name; });
    return channel == config.channels.end() ? nullptr : &*channel;
}

/// Sends a message that is no alert, and says what the channel answered.
int test(const QString &file, const GatewayConfig &config, const QString &name)
{
    const AlertChannel *const channel = channelOf(config.alerts, name);
    if (!channel)
        return failure(u"there is no channel "_s + name + u" among alerts.channels"_s);
    if (channel->kind == AlertChannel::Kind::Desktop)
        return failure(u"the desktop is told by the program that runs there: nothing was sent"_s);
    const auto onAnswered = [](const Delivery &delivery) {
        const bool isDone = delivery.state == Delivery::State::Done;
        if (isDone)
            printLine("sent: HTTP status " + QByteArray::number(delivery.status));
        QCoreApplication::exit(isDone ? 0 : failure(u"it was not taken: "_s + delivery.why));
    };
    std::unique_ptr<ChannelTest> sent;
    return afterSecrets(config.secrets, [&](const SecretLookup &secret) {
        const Result<GatewayConfig> whole = givenConfig(file, secret);
        const AlertChannel *const filled = whole ? channelOf(whole->alerts, name) : nullptr;
        if (!filled)
            QCoreApplication::exit(failure(whole ? u"the channel is gone"_s : whole.error().message));
        else if (filled->url.isEmpty())
            QCoreApplication::exit(failure(u"a secret of the channel cannot be read; sluice secrets check says why"_s));
        else
            sent = std::make_unique<ChannelTest>(*filled, transportOptions(*whole), onAnswered);
    });
}

} // namespace

int alerts(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows what the rules for alerts have found, and tries the channels. Rules and channels are a part of the "
        "configuration: alerts.rules.NAME, alerts.channels.NAME.\n\n"
        "  sluice alerts                        what has come, newest first\n"
        "  sluice alerts test CHANNEL           sends a message that is no alert\n"
        "  sluice alerts silence RULE HOURS     tells nobody of it for so long; all stands for every rule, 0 ends it\n"
        "  sluice alerts silences               the silences that hold: of what, until when, and who made them"_s);
    parser.addPositionalArgument(u"ACTION"_s, u"list, test, silence or silences, with what it takes"_s,
                                 u"[ACTION …]"_s);
    parser.addOption({u"config"_s, u"Rules and channels of this file, in place of the stored ones."_s, u"FILE"_s});
    parser.addOption({u"demo"_s, u"Those of the simulator: of serve --demo and of the window in its demo."_s});
    parser.addOption({u"json"_s, u"Print one JSON object."_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 3))
        return *code;
    const QStringList given = parser.positionalArguments();
    const QString action = given.value(0, u"list"_s);
    const std::map<QString, qsizetype> actions{{u"list"_s, 1}, {u"test"_s, 2}, {u"silence"_s, 3}, {u"silences"_s, 1}};
    const auto found = actions.find(action);
    const qsizetype takes = found == actions.end() ? 0 : found->second;
    if (takes == 0)
        return wrongUsage(u"there is no sluice alerts "_s + action);
    if (std::max<qsizetype>(given.size(), 1) != takes)
        return wrongUsage(u"sluice alerts %1 takes %2 argument(s)"_s.arg(action).arg(takes - 1));
    const QString file = parser.value(u"config"_s);
    const Result<GatewayConfig> config = givenConfig(file);
    if (!config)
        return failure(config.error().message);
    if (action == "test"_L1)
        return test(file, *config, given.at(1));
    const Result<std::unique_ptr<Store>> store = ProcessLedger().records(parser.isSet(u"demo"_s)).connection();
    if (!store)
        return failure(store.error().message);
    const bool asJson = parser.isSet(u"json"_s);
    if (action == "silence"_L1)
        return silence(config->alerts, **store, given, asJson);
    return action == "silences"_L1 ? listSilences(**store, asJson) : list(config->alerts, **store, asJson);
}

} // namespace sluice::cli
