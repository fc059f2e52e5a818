// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/compare/comparison.h"
#include "cli/compare/prompt.h"
#include "cli/options.h"
#include "cli/provideroptions.h"
#include "cli/readyconfig.h"
#include "host/gatewayledger.h"
#include "host/processledger.h"
#include "terminal/interrupt.h"
#include "terminal/output.h"
#include "transport/maketransport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// Its answers are in the records as the window's are.
PlaygroundRecords recordsOf(ProcessLedger &ledger, bool demo, const GatewayConfig &config)
{
    const auto tell = [](const QString &text) { notice(text); };
    const std::shared_ptr<TokenCalibration> lessons = storedLessons(ledger.records(demo));
    return {{ledger.recorder(demo, config.retention, tell, lessons)}, lessons};
}

int report(const Comparison &comparison, const QByteArray &prompt, bool demo, bool asJson, bool stopped)
{
    if (asJson)
        printJson(comparisonJson(prompt, demo, comparison.answers()));
    else
        printLine('\n' + comparisonTable(comparison.answers()).trimmed());
    bool isUnknown = false;
    int code = stopped ? failure(u"stopped"_s) : 0;
    for (const ComparedAnswer &answer : comparison.answers()) {
        if (!answer.last.error)
            continue;
        code = failure(QString::fromUtf8(answer.model) + u": "_s + answer.last.error->message);
        isUnknown = isUnknown || answer.last.error->kind == ErrorKind::NotFound;
    }
    if (isUnknown)
        notice(u"sluice models lists the models that there are"_s);
    return code;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Sends one prompt to several models at once; the answers stream, then a table compares them."_s);
    parser.addPositionalArgument(
        u"PROMPT"_s, u"What to ask; - reads it from standard input. One that begins with - stands behind --."_s,
        u"PROMPT"_s);
    parser.addOption({{u"m"_s, u"model"_s}, u"A model as provider/model; give it once for each."_s, u"MODEL"_s});
    parser.addOption({u"thinking"_s, u"Show what the models think too, faint."_s});
    addProviderOptions(parser);
    parser.addOption({u"transport"_s,
                      u"Whose HTTP client asks: qt (Qt's, a connection for each answer) or socket (the gateway's own). "
                      "Default: what the configuration says, else qt."_s,
                      u"CLIENT"_s});
    parser.addOption({u"json"_s, u"Print one JSON object instead, when all have answered."_s});
}

/// Whose keys it takes to ask these models; none named: anybody's, for a route may lead to any provider.
QByteArrayList providersOf(const QByteArrayList &models, const ProviderSet &providers)
{
    QByteArrayList asked;
    for (const QByteArray &model : models) {
        asked.append(model.left(model.indexOf('/')));
        if (!providers.find(asked.last()))
            return {};
    }
    return asked;
}

/// Runs the event loop until all have answered; whether it was stopped by a signal.
bool runUntilDone(Comparison &comparison, const QByteArrayList &models, const QByteArray &prompt)
{
    bool stopped = false;
    const terminal::Interrupt interrupt(terminal::Interrupt::HangUp::Stop);
    QObject::connect(&interrupt, &terminal::Interrupt::stopRequested, &comparison, [&] {
        stopped = true;
        comparison.stop();
    });
    QObject::connect(&comparison, &Comparison::finished, qApp, &QCoreApplication::quit);
    comparison.start(models, prompt);
    QCoreApplication::exec();
    return stopped;
}

} // namespace

int compare(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const std::optional<int> code = parseOptions(parser, arguments, 1, 1))
        return *code;
    QByteArrayList models;
    for (const QString &model : parser.values(u"model"_s))
        models.append(model.toUtf8());
    if (models.isEmpty())
        return wrongUsage(u"name at least one model with -m provider/model"_s);
    const std::optional<TransportKind> kind = transportKind(parser.value(u"transport"_s).toLatin1());
    if (parser.isSet(u"transport"_s) && !kind)
        return wrongUsage(u"--transport must be qt or socket"_s);
    const Result<QByteArray> prompt = readPrompt(parser.positionalArguments().constFirst());
    if (!prompt && prompt.error().kind == ErrorKind::Internal)
        return failure(prompt.error().message);
    if (!prompt)
        return wrongUsage(prompt.error().message);
    Result<ProviderSource> source = openProviders(parser);
    if (!source)
        return failure(source.error().message);
    const QByteArrayList asked = providersOf(models, *source->providers);
    ProcessLedger ledger;
    const GatewayConfig config = readyConfig(ledger.data(), *source, asked);
    PlaygroundTransport transport = playgroundTransport(config);
    addKeychainKeys(*source, asked, transport.options.proxy);

    const bool asJson = parser.isSet(u"json"_s);
    Playground playground(source->providers, transportMaker(kind.value_or(transport.kind), transport.options),
                          recordsOf(ledger, source->providers->demo, config));
    playground.setRules(playgroundRules(config, transport.options));
    Comparison comparison(
        playground, asJson ? nullptr : terminal::makeAnswerView({terminal::stdoutScreen, terminal::writeOut}, models),
        parser.isSet(u"thinking"_s));
    const bool stopped = runUntilDone(comparison, models, *prompt);
    return report(comparison, *prompt, parser.isSet(u"demo"_s), asJson, stopped);
}

} // namespace sluice::cli
