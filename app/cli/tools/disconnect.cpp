// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/options.h"
#include "connectors/toolsteps.h"
#include "store/database.h"
#include "json/writer.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// In words, or as one JSON object.
void tell(const QCommandLineParser &parser, const QByteArray &id, bool wasConnected)
{
    if (parser.isSet(u"json"_s)) {
        json::Writer writer;
        writer.beginObject().key("tool").string(id).key("connected").boolean(false);
        printJson(writer.key("was_connected").boolean(wasConnected).endObject().take());
    } else if (wasConnected) {
        notice(u"%1 is not connected any more, and its client key is revoked"_s.arg(QString::fromUtf8(id)));
    } else {
        notice(u"%1 is not connected"_s.arg(QString::fromUtf8(id)));
    }
}

} // namespace

int disconnectTool(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Gives a tool's files back as they were before sluice connect, or takes out what is "
        "ours where they were changed since, and revokes the tool's client key."_s);
    parser.addOption({u"json"_s, u"Print what was done as one JSON object."_s});
    parser.addPositionalArgument(u"TOOL"_s, u"Such as codex; sluice tools lists them."_s);
    if (const std::optional<int> code = parseOptions(parser, arguments, 1, 1))
        return *code;
    const QByteArray id = parser.positionalArguments().constFirst().toUtf8();
    connectors::Connections connections;
    // One of a later or earlier version may be unknown here, and is given back all the same.
    const Result<connectors::Tool> tool = connectors::findTool(id);
    if (!tool && (id.isEmpty() || !connections.find(id)))
        return failure(tool.error().message);
    if (!QFileInfo::exists(connections.folderOf(id))) {
        tell(parser, id, false);
        return 0;
    }
    const Result<void> done =
        connectors::disconnectTool(Database::users().path(), Author::person(Author::Via::CommandLine), connections, id);
    if (!done.ok())
        return failure(done.error().message);
    tell(parser, id, true);
    return 0;
}

} // namespace sluice::cli
