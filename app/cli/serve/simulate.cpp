// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/options.h"
#include "simulator/simulator.h"
#include "terminal/interrupt.h"
#include "terminal/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

bool readOptions(const QCommandLineParser &parser, SimulatorOptions &options)
{
    bool ok = true;
    options.tokensPerSecond = numberOption(parser, u"tokens-per-second"_s, 0.1, 1e6, ok);
    if (ok)
        options.ttftMs = numberOption(parser, u"ttft-ms"_s, 0, 600'000, ok);
    if (!ok)
        return false;
    if (const auto tokens = numberOption(parser, u"tokens"_s, 1, 1'000'000, ok))
        options.tokens = static_cast<int>(*tokens);
    if (!ok)
        return false;
    if (const auto seed = numberOption(parser, u"seed"_s, 0, 9e15, ok))
        options.seed = static_cast<quint64>(*seed);
    if (!ok)
        return false;
    if (const auto port = numberOption(parser, u"port"_s, 0, 65535, ok))
        options.port = static_cast<quint16>(*port);
    return ok;
}

} // namespace

int simulate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Answers like Groq (under /openai/v1) and Fireworks (under /inference/v1), strict about what they refuse.\n\n"
        "A script leads a tool through a task: {\"conversations\": [{\"contains\": \"Correct note.txt\", \"answers\": "
        "[{\"text\": \"I shall look.\", \"calls\": [{\"name\": \"Read\", \"arguments\": {\"path\": \"note.txt\"}}]}, "
        "{\"text\": \"Nothing to correct.\"}]}]}. A conversation is found by what a user message of it contains; the "
        "first that fits counts, and only if the request offers every tool its answers call. The n-th answer is given "
        "when the model has spoken n - 1 times; after the last one the simulator answers by itself again."_s);
    parser.addOption({u"port"_s, u"Port to listen on; 0, as by default, picks a free one."_s, u"N"_s, u"0"_s});
    parser.addOption(
        {u"tokens-per-second"_s, u"Pace of every answer; by default each provider's usual one."_s, u"R"_s});
    parser.addOption(
        {u"ttft-ms"_s, u"Time to the first token, in milliseconds; by default each provider's usual one."_s, u"T"_s});
    parser.addOption(
        {u"tokens"_s, u"Length of every answer in tokens; by default it depends on the prompt."_s, u"N"_s});
    parser.addOption({u"seed"_s, u"Seed of the answers (default 1)."_s, u"S"_s, u"1"_s});
    parser.addOption(
        {u"script"_s, u"JSON file of answers to give, by conversation and turn, in the form above."_s, u"FILE"_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 0))
        return *code;
    SimulatorOptions options;
    if (!readOptions(parser, options))
        return 2;
    const Result<QByteArray> script = fileOption(parser, u"script"_s);
    if (!script.ok())
        return failure(script.error().message);
    options.script = *script;
    options.log = [](const QByteArray &line) { terminal::logJson(line); };

    Simulator simulator(options);
    if (const Result<void> started = simulator.start(); !started.ok())
        return failure(started.error().message);
    const terminal::Interrupt interrupt(terminal::Interrupt::HangUp::Stop);
    QObject::connect(&interrupt, &terminal::Interrupt::stopRequested, qApp, [] { QCoreApplication::exit(0); });
    printLine("listening on " + simulator.rootUrl().toString(QUrl::StripTrailingSlash).toUtf8());
    if (terminal::isOutputLost())
        return 1;
    return QCoreApplication::exec();
}

} // namespace sluice::cli
