// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/options.h"
#include "connectors/clientkey.h"
#include "terminal/table.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// A tool and how it stands on this machine.
struct Row {
    connectors::Tool tool;
    bool isFound = false;
    std::optional<connectors::Connection> connection = {};
};

QByteArray howOf(const connectors::Tool &tool)
{
    QByteArrayList ways;
    if (tool.start)
        ways.append("run");
    if (!tool.files.empty())
        ways.append("connect");
    if (ways.isEmpty())
        ways.append(tool.snippet.isEmpty() ? "not possible" : "by hand");
    return ways.join(", ");
}

void printTable(const std::vector<Row> &rows)
{
    std::vector<QByteArrayList> lines{{"TOOL", "NAME", "FOUND", "CONNECTED", "HOW"}};
    for (const Row &row : rows) {
        const QByteArray found = row.tool.programs.isEmpty() ? "-" : row.isFound ? "yes" : "no";
        lines.push_back({row.tool.id, row.tool.name, found, row.connection ? row.connection->model : QByteArray("-"),
                         howOf(row.tool)});
    }
    printLine(terminal::table(lines, 5).trimmed());
}

void printAsJson(const std::vector<Row> &rows)
{
    json::Writer out;
    out.beginObject().key("tools").beginArray();
    for (const Row &row : rows) {
        out.beginObject().key("id").string(row.tool.id).key("name").string(row.tool.name);
        out.key("found").boolean(row.isFound).key("runs").boolean(row.tool.start.has_value());
        out.key("connects").boolean(!row.tool.files.empty());
        out.key("connected").boolean(row.connection.has_value());
        out.key("model");
        row.connection ? out.string(row.connection->model) : out.null();
        out.key("snippet_place")
            .string(row.tool.snippetPlace)
            .key("snippet")
            .string(row.tool.snippet)
            .key("note")
            .string(row.tool.note)
            .endObject();
    }
    printJson(out.endArray().endObject().take());
}

int printOne(const connectors::Tool &tool)
{
    connectors::Terms terms;
    terms.offer.root = "http://127.0.0.1:7117";
    terms.model = "MODEL";
    terms.key = "$KEY";
    printLine(tool.name);
    if (tool.start)
        printLine("  sluice run " + tool.id);
    if (!tool.files.empty())
        printLine("  sluice connect " + tool.id);
    const QByteArray place = tool.snippetPlace.isEmpty() ? QByteArray() : "in " + tool.snippetPlace + ": ";
    if (!tool.snippet.isEmpty())
        printLine("  by hand: " + place + connectors::filledText(tool.snippet, terms).value_or(QByteArray()));
    if (!tool.note.isEmpty())
        printLine("  " + connectors::filledText(tool.note, terms).value_or(QByteArray()));
    return 0;
}

/// For tools that ask a command for their key.
int printKey(const QByteArray &id)
{
    const Secret key = connectors::keptKey(connectors::Connections(), id);
    if (key.isEmpty())
        return failure(u"%1 has no client key; sluice connect or sluice run makes one"_s.arg(QString::fromUtf8(id)));
    printLine(key.reveal());
    return 0;
}

} // namespace

int tools(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lists the local tools that can use the gateway: whether they are installed here, "
        "whether they are connected and with which model, and how they are led to it. With a "
        "TOOL: how it is set up.\n\n"
        "  sluice tools codex        how Codex CLI is set up\n"
        "  sluice tools key codex    prints its client key, for tools that ask a command"_s);
    parser.addOption({u"json"_s, u"Print the list as one JSON object."_s});
    parser.addPositionalArgument(u"TOOL"_s, u"Such as codex."_s, u"[[key] TOOL]"_s);
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 2))
        return *code;
    const QStringList given = parser.positionalArguments();
    const bool wantsKey = given.size() == 2 && given.first() == "key"_L1;
    if (given.size() == 2 && !wantsKey)
        return wrongUsage(u"there is no sluice tools "_s + given.first());
    if (parser.isSet(u"json"_s) && !given.isEmpty())
        return wrongUsage(u"--json is for the list of tools"_s);
    if (!given.isEmpty()) {
        const Result<connectors::Tool> tool = connectors::findTool(given.last().toUtf8());
        if (!tool)
            return failure(tool.error().message);
        return wantsKey ? printKey(tool->id) : printOne(*tool);
    }
    Result<std::vector<connectors::Tool>> all = connectors::builtInTools();
    if (!all)
        return failure(all.error().message);
    const connectors::Connections connections;
    std::vector<Row> rows;
    for (connectors::Tool &tool : *all) {
        Row row{std::move(tool)};
        row.isFound = !connectors::programOf(row.tool).isEmpty();
        row.connection = connections.find(row.tool.id);
        rows.push_back(std::move(row));
    }
    parser.isSet(u"json"_s) ? printAsJson(rows) : printTable(rows);
    return 0;
}

} // namespace sluice::cli
