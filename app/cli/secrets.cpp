// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/effectiveconfig.h"
#include "cli/options.h"
#include "cli/printedtext.h"
#include "host/processledger.h"
#include "host/secretrefresh.h"
#include "secrets/secretkeeper.h"
#include "terminal/table.h"
#include "json/writer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// "3 d", "5 h", "2 min": how long ago.
QByteArray ageText(const QDateTime &time)
{
    if (!time.isValid())
        return "-";
    const qint64 seconds = std::max<qint64>(0, time.secsTo(QDateTime::currentDateTimeUtc()));
    if (seconds >= 2 * 86'400)
        return QByteArray::number(seconds / 86'400) + " d";
    if (seconds >= 2 * 3600)
        return QByteArray::number(seconds / 3600) + " h";
    return seconds >= 120 ? QByteArray::number(seconds / 60) + " min" : QByteArray::number(seconds) + " s";
}

QByteArray toJson(const std::vector<SecretState> &states)
{
    json::Writer writer;
    writer.beginObject().key("secrets").beginArray();
    for (const SecretState &state : states) {
        writer.beginObject().key("reference").string(state.reference.text());
        writer.key("state").string(secretStateName(state.state));
        writeTextOrNull(writer, "written", timeText(state.written));
        writeTextOrNull(writer, "version", state.version);
        writeTextOrNull(writer, "problem", state.problem.toUtf8());
        writer.endObject();
    }
    return writer.endArray().endObject().take();
}

void print(const std::vector<SecretState> &states, bool asJson)
{
    if (asJson) {
        printJson(toJson(states));
        return;
    }
    std::vector<QByteArrayList> rows{{"STATE", "REFERENCE", "WRITTEN", "VERSION"}};
    for (const SecretState &state : states)
        rows.push_back({secretStateName(state.state), state.reference.text(), ageText(state.written),
                        state.version.isEmpty() ? QByteArray("-") : state.version});
    if (states.empty())
        notice(u"the configuration refers to no secrets but variables of the environment"_s);
    else
        printLine(terminal::table(rows, 4).trimmed());
    for (const SecretState &state : states) {
        if (!state.problem.isEmpty())
            notice(QString::fromUtf8(state.reference.text()) + u": "_s + state.problem);
    }
}

int check(const SecretWants &wants, bool asJson)
{
    SecretKeeper keeper({[](const QByteArray &name) { return qgetenv(name.constData()); }, keychainSource()});
    const auto end = [&] {
        const std::vector<SecretState> states = keeper.states();
        print(states, asJson);
        return std::all_of(states.begin(), states.end(),
                           [](const SecretState &one) { return one.state == SecretState::State::Ready; })
                   ? 0
                   : 1;
    };
    QObject::connect(
        &keeper, &SecretKeeper::settled, &keeper, [&] { QCoreApplication::exit(end()); }, Qt::QueuedConnection);
    keeper.setWanted(wants);
    return wants.references.empty() ? end() : QCoreApplication::exec();
}

} // namespace

int secrets(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads what the configuration refers to (file:, keychain:, vault://) and tells whether it can be read, since "
        "when its value is there, and as which version. Values are never shown. Exit code 1: one cannot be read.\n\n"
        "  sluice secrets                       the same as check\n"
        "  sluice secrets check                 reads them here and now\n"
        "  sluice secrets refresh               and lets running gateways on the same data read them again"_s);
    parser.addPositionalArgument(u"ACTION"_s, u"check or refresh"_s, u"[ACTION]"_s);
    parser.addOption({u"config"_s, u"A file, laid over the stored configuration."_s, u"FILE"_s});
    parser.addOption({u"json"_s, u"Print one JSON object."_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 1))
        return *code;
    const QString action = parser.positionalArguments().value(0, u"check"_s);
    if (action != "check"_L1 && action != "refresh"_L1)
        return wrongUsage(u"there is no sluice secrets "_s + action);
    const Result<EffectiveConfig> effective = effectiveConfig(parser.value(u"config"_s));
    if (!effective)
        return failure(effective.error().message);
    for (const QString &line : effective->leftOut)
        notice(line);
    if (action == "refresh"_L1) {
        if (const Result<void> asked = SecretRefresh::ask(ProcessLedger().data()); !asked.ok())
            return failure(asked.error().message);
    }
    return check(effective->config.secrets, parser.isSet(u"json"_s));
}

} // namespace sluice::cli
