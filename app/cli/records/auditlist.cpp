// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/records/auditlist.h"

#include "cli/printedtext.h"
#include "terminal/foreigntext.h"
#include "terminal/table.h"
#include "json/value.h"
#include "json/writer.h"

#include <map>
#include <utility>

namespace sluice::cli {

namespace {

// Of a cell; --json has all of it.
constexpr qsizetype longestCell = 48;
constexpr qsizetype longestChange = 60;

/// Without half a character at its end.
QByteArray cut(const QByteArray &utf8, qsizetype most)
{
    const QString text = QString::fromUtf8(terminal::safeLine(utf8));
    return (text.size() > most ? text.left(most - 1) + u'…' : text).toUtf8();
}

QByteArray changeText(QByteArrayView before, QByteArrayView after)
{
    const auto side = [](QByteArrayView json) {
        return json.isEmpty() ? QByteArray("-") : cut(json.toByteArray(), longestChange);
    };
    return side(before) + " → " + side(after);
}

/// Of two objects only the members that differ.
QByteArray changeText(const AuditRow &row)
{
    if (row.before.isEmpty())
        return cut(row.after, longestChange);
    const Result<json::Document> was = json::Document::parse(row.before);
    const Result<json::Document> is = json::Document::parse(row.after);
    if (!was || !is || !was->root().isObject() || !is->root().isObject())
        return changeText(row.before, row.after);
    QByteArrayList changes;
    std::map<QByteArray, std::pair<QByteArrayView, QByteArrayView>> members;
    for (const json::Member &member : was->root().members())
        members[member.key].first = member.value.raw();
    for (const json::Member &member : is->root().members())
        members[member.key].second = member.value.raw();
    for (const auto &[name, sides] : members) {
        if (sides.first != sides.second)
            changes.append(cut(name, longestCell) + ": " + changeText(sides.first, sides.second));
    }
    return cut(changes.join(", "), 2 * longestChange);
}

void write(json::Writer &writer, const AuditRow &row)
{
    const auto writeJson = [&](const char *key, const QByteArray &json) {
        // Who tampered with the log may have put something else there.
        const bool isJson = !json.isEmpty() && json::Document::parse(json).ok();
        writer.key(key);
        if (isJson)
            writer.raw(json);
        else if (json.isEmpty())
            writer.null();
        else
            writer.string(json);
    };
    writer.beginObject().key("seq").integer(row.seq).key("at").string(timeText(row.atMs));
    writer.key("actor").string(row.actor).key("actor_kind").string(row.actorKind).key("via").string(row.via);
    writer.key("address").string(row.address).key("action").string(row.action);
    writer.key("object_kind").string(row.objectKind).key("object").string(row.object);
    writeJson("before", row.before);
    writeJson("after", row.after);
    writer.key("request_id").string(row.requestId).key("prev_hash").string(row.prevHash);
    writer.key("hash").string(row.hash).endObject();
}

} // namespace

QByteArray auditJson(const std::vector<AuditRow> &rows)
{
    json::Writer writer;
    writer.beginObject().key("rows").beginArray();
    for (const AuditRow &row : rows)
        write(writer, row);
    return writer.endArray().endObject().take();
}

QByteArray auditTable(const std::vector<AuditRow> &rows)
{
    std::vector<QByteArrayList> lines{{"TIME", "WHO", "VIA", "ACTION", "OBJECT", "CHANGE"}};
    for (const AuditRow &row : rows) {
        lines.push_back({timeText(row.atMs), cut(row.actor, longestCell), cut(row.via, longestCell),
                         cut(row.action, longestCell), cut(row.object, longestCell), changeText(row)});
    }
    return terminal::table(lines, 6);
}

QByteArray checkJson(const AuditCheck &check)
{
    json::Writer writer;
    writer.beginObject().key("whole").boolean(check.firstBad == 0).key("rows").integer(check.rows);
    writer.key("first_bad");
    if (check.firstBad > 0)
        writer.integer(check.firstBad);
    else
        writer.null();
    writer.key("problem").string(check.problem.toUtf8()).key("anchors").integer(check.anchors);
    writer.key("head").beginObject().key("seq").integer(check.head.seq).key("hash").string(check.head.hash);
    return writer.endObject().endObject().take();
}

} // namespace sluice::cli
