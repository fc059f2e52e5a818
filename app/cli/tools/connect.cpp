// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/keys/keylimits.h"
#include "cli/options.h"
#include "cli/tools/toolgateway.h"
#include "connectors/toolsteps.h"
#include "terminal/foreigntext.h"
#include "json/writer.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// What the tool would prefer to its file and no edit can take away.
int tellOutranked(const connectors::Tool &tool)
{
    QByteArrayList set;
    std::copy_if(tool.outrankedBy.begin(), tool.outrankedBy.end(), std::back_inserter(set),
                 [](const QByteArray &name) { return !qEnvironmentVariableIsEmpty(name.constData()); });
    if (set.isEmpty())
        return 0;
    return failure(u"%1 prefers what this shell's environment has in %2 to the gateway: unset it where %1 is started, "
                   "or start it with \"sluice run %3\""_s.arg(
                       QString::fromUtf8(tool.name), QString::fromUtf8(set.join(", ")), QString::fromUtf8(tool.id)));
}

/// Which of their values do not stand in a file for as long as it leads here.
void tellTakenOut(const connectors::EditedFile &file)
{
    QByteArrayList names;
    for (const connectors::EditedKey &key : file.keys) {
        if (key.absent)
            names.append(key.path.join('.'));
    }
    if (!names.isEmpty())
        notice(u"taken out of it meanwhile: %1"_s.arg(QString::fromUtf8(names.join(", "))));
}

QByteArray connectedJson(const ToolGateway &gateway)
{
    json::Writer writer;
    writer.beginObject().key("tool").string(gateway.tool.id).key("connected").boolean(true);
    writer.key("model").string(gateway.terms.model).key("gateway").string(gateway.terms.offer.root);
    writer.key("files").beginArray();
    if (const auto connection = gateway.connections.find(gateway.tool.id)) {
        for (const connectors::EditedFile &file : connection->files)
            writer.string(file.path.toUtf8());
    }
    return writer.endArray().endObject().take();
}

int connectTo(ToolGateway &gateway, bool asJson)
{
    const connectors::Tool &tool = gateway.tool;
    const Result<void> done = connectors::connectTool(*gateway.turn, gateway.connections, tool, gateway.terms);
    if (!done.ok())
        return failure(done.error().message);
    if (asJson)
        printJson(connectedJson(gateway));
    else
        printLine(terminal::safeLine(tool.name + " uses " + gateway.terms.model + " at " + gateway.terms.offer.root));
    if (const auto connection = gateway.connections.find(tool.id)) {
        for (const connectors::EditedFile &file : connection->files) {
            notice(u"changed %1; \"sluice disconnect %2\" gives it back"_s.arg(file.path, QString::fromUtf8(tool.id)));
            tellTakenOut(file);
        }
    }
    if (!tool.keyAtRest.isEmpty())
        notice(u"its client key stands in clear in %1"_s.arg(QString::fromUtf8(tool.keyAtRest)));
    if (!tool.note.isEmpty())
        notice(QString::fromUtf8(tool.note));
    return tellOutranked(tool);
}

} // namespace

int connectTool(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Leads a local tool to the running gateway by its own files, so that it uses it however it is started. Only "
        u"what "
        "is ours is changed in them. While no gateway runs they are as they were, and sluice disconnect gives them "
        "back "
        "for good. The tool has a client key with its name. sluice run needs none of this."_s);
    addToolOptions(parser);
    parser.addOption({u"json"_s, u"Print what was connected as one JSON object."_s});
    parser.addPositionalArgument(u"TOOL"_s, u"Such as codex; sluice tools lists them."_s);
    if (const std::optional<int> code = parseOptions(parser, arguments, 1, 1))
        return *code;
    KeyChange limits;
    if (!readBudgets(parser, limits))
        return 2;
    const QByteArray id = parser.positionalArguments().constFirst().toUtf8();
    const Result<connectors::Tool> tool = connectors::findTool(id);
    if (!tool)
        return failure(tool.error().message);
    if (tool->files.empty()) {
        return failure(tool->start ? u"%1 needs no connecting: start it with \"sluice run %2\""_s.arg(
                           QString::fromUtf8(tool->name), QString::fromUtf8(id))
                                   : u"%1 cannot be connected from here; sluice tools tells how it is set up"_s.arg(
                                       QString::fromUtf8(tool->name)));
    }
    Result<ToolGateway> gateway = openToolGateway(parser, id, limits);
    return gateway ? connectTo(*gateway, parser.isSet(u"json"_s)) : failure(gateway.error().message);
}

} // namespace sluice::cli
