// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/comparison.h"
#include "cli/interrupt.h"
#include "cli/options.h"
#include "cli/provideroptions.h"

#include <QCoreApplication>

#include <clocale>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

int report(const Comparison &comparison, const QByteArray &prompt, bool demo, bool asJson, bool stopped)
{
    if (asJson)
        printLine(comparisonJson(prompt, demo, comparison.answers()));
    else
        printLine('\n' + comparisonTable(comparison.answers()).trimmed());
    int code = stopped ? failure(u"stopped"_s) : 0;
    for (const ComparedAnswer &answer : comparison.answers()) {
        if (answer.last.error)
            code = failure(QString::fromUtf8(answer.model) + u": "_s + answer.last.error->message);
    }
    return code;
}

} // namespace

int compare(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Sends one prompt to several models at once; the answers stream, then a table compares them."_s);
    parser.addPositionalArgument(u"PROMPT"_s, u"What to ask."_s, u"PROMPT"_s);
    parser.addOption({{u"m"_s, u"model"_s}, u"A model as provider/model; give it once for each."_s, u"MODEL"_s});
    addProviderOptions(parser);
    parser.addOption({u"json"_s, u"Print one JSON object instead."_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 1, 1))
        return *code;
    QByteArrayList models;
    for (const QString &model : parser.values(u"model"_s))
        models.append(model.toUtf8());
    if (models.isEmpty())
        return wrongUsage(u"name at least one model with -m provider/model"_s);

    std::setlocale(LC_CTYPE, "");
    const bool demo = parser.isSet(u"demo"_s);
    const bool asJson = parser.isSet(u"json"_s);
    Result<ProviderSource> source = openProviders(parser);
    if (!source)
        return failure(source.error().message);
    QByteArrayList asked;
    for (const QByteArray &model : models)
        asked.append(model.left(model.indexOf('/')));
    takeKeychainKeys(*source, asked);
    const QByteArray prompt = parser.positionalArguments().first().toUtf8();

    Playground playground(source->providers);
    Comparison comparison(playground, asJson ? nullptr : terminal::makeAnswerView(terminal::stdoutScreen(), models));
    bool stopped = false;
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::stopRequested, &comparison, [&] {
        stopped = true;
        comparison.stop();
    });
    QObject::connect(&comparison, &Comparison::finished, qApp, &QCoreApplication::quit);
    comparison.start(models, prompt);
    QCoreApplication::exec();
    return report(comparison, prompt, demo, asJson, stopped);
}

} // namespace sluice::cli
