// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/keys/keylimits.h"
#include "cli/options.h"
#include "cli/tools/toolgateway.h"
#include "connectors/launch.h"

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

int start(const ToolGateway &gateway, const QString &program, const QStringList &arguments)
{
    const connectors::Launch launch = connectors::launchOf(*gateway.tool.start, gateway.terms);
    if (const Result<void> written = connectors::writeFiles(launch, gateway.terms); !written.ok())
        return failure(written.error().message);
    gateway.turn->keep();
    return failure(connectors::become(program, launch, arguments).message);
}

} // namespace

int runTool(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Starts a local tool so that it uses the gateway, which must be running: by its environment, options and "
        u"files "
        "of its own, without touching those you have. It has a client key with its name, so that sluice keys tells "
        "what it spends. sluice tools lists the tools.\n\n"
        "  sluice run codex\n"
        "  sluice run -m groq/openai/gpt-oss-120b aider -- --yes note.txt"_s);
    addToolOptions(parser);
    parser.addPositionalArgument(u"TOOL"_s, u"Such as codex."_s);
    parser.addPositionalArgument(u"-- ARGUMENTS"_s, u"What stands behind -- is the tool's."_s, u"[-- ARGUMENTS]"_s);
    const qsizetype dashes = arguments.indexOf(u"--"_s);
    const QStringList own = dashes < 0 ? arguments : arguments.first(dashes);
    const QStringList theirs = dashes < 0 ? QStringList() : arguments.sliced(dashes + 1);
    if (const std::optional<int> code = parseOptions(parser, own, 1, 1))
        return *code;
    KeyChange limits;
    if (!readBudgets(parser, limits))
        return 2;
    const QByteArray id = parser.positionalArguments().constFirst().toUtf8();
    const Result<connectors::Tool> tool = connectors::findTool(id);
    if (!tool)
        return failure(tool.error().message);
    if (!tool->start)
        return failure(
            u"%1 is not started from here; sluice tools tells how it is set up"_s.arg(QString::fromUtf8(tool->name)));
    const QString program = connectors::programOf(*tool);
    if (program.isEmpty()) {
        return failure(u"%1 is not installed: no program \"%2\" is in PATH"_s.arg(
            QString::fromUtf8(tool->name), QString::fromUtf8(tool->programs.join("\" or \""))));
    }
    const Result<ToolGateway> gateway = openToolGateway(parser, id, limits);
    return gateway ? start(*gateway, program, theirs) : failure(gateway.error().message);
}

} // namespace sluice::cli
