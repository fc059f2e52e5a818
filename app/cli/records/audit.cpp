// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/changes.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/records/auditlist.h"
#include "host/processledger.h"
#include "terminal/foreigntext.h"
#include "terminal/output.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// As it is: nothing is brought up to date to be looked at, and a copy elsewhere is read, too.
Result<std::unique_ptr<Store>> openLog(const Database &data)
{
    Result<std::unique_ptr<Store>> reading = data.connectionForReading();
    if (reading)
        return reading;
    Result<std::unique_ptr<Store>> store = data.connection();
    return store ? std::move(store) : std::move(reading);
}

/// What `--since` says; unset, and told, when it is no time.
std::optional<qint64> sinceOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"since"_s))
        return 0;
    const QDateTime since = QDateTime::fromString(parser.value(u"since"_s), Qt::ISODate);
    if (since.isValid())
        return since.toMSecsSinceEpoch();
    (void)wrongUsage(u"--since must be a day or time such as 2026-11-21 or 2026-11-21T08:30"_s);
    return std::nullopt;
}

int list(const Store &store, const QCommandLineParser &parser)
{
    constexpr double most = 1'000'000;
    bool ok = true;
    const std::optional<double> limit = numberOption(parser, u"limit"_s, 1, most, ok);
    const std::optional<qint64> since = sinceOf(parser);
    if (!ok || !since)
        return 2;
    AuditFilter filter;
    filter.sinceMs = *since;
    filter.action = parser.value(u"action"_s).toUtf8();
    filter.object = parser.value(u"object"_s).toUtf8();
    filter.limit = qint64(limit.value_or(50));
    const Result<std::vector<AuditRow>> rows = readAudit(store, filter);
    if (!rows)
        return failure(rows.error().message);
    if (parser.isSet(u"json"_s))
        printJson(auditJson(*rows));
    else if (rows->empty())
        notice(u"the audit log has no such row"_s);
    else
        printLine(auditTable(*rows).trimmed());
    return 0;
}

int exportAll(const Database &data, const QCommandLineParser &parser)
{
    const std::optional<qint64> since = sinceOf(parser);
    if (!since)
        return 2;
    if (const Result<std::unique_ptr<Store>> log = data.connection()) {
        const Changes changes(**log, Author::person(Author::Via::CommandLine));
        if (const Result<void> noted = changes.note({"export", "audit", "jsonl"}); !noted.ok())
            return failure(noted.error().message);
    } else {
        notice(u"the data store can only be read: its audit log has no row of this export"_s);
    }
    const Result<std::unique_ptr<Store>> store = openLog(data);
    if (!store)
        return failure(store.error().message);
    constexpr qsizetype piece = 65536;
    QByteArray text;
    const Result<void> read = walkAudit(**store, *since, [&](const AuditRow &row) {
        text += terminal::safeJson(exportedLine(row)) + '\n';
        if (text.size() >= piece)
            terminal::writeOut(std::exchange(text, {}));
        return !terminal::isOutputLost();
    });
    terminal::writeOut(text);
    return read.ok() ? (terminal::isOutputLost() ? 1 : 0) : failure(read.error().message);
}

int verify(const Database &data, const Store &store, const QCommandLineParser &parser)
{
    const QString beside = anchorsPath(data.path());
    const bool isNamed = parser.isSet(u"anchors"_s);
    const bool hasAnchors = isNamed || QFileInfo::exists(beside);
    const Result<std::vector<AuditAnchor>> anchors =
        hasAnchors ? readAnchors(isNamed ? parser.value(u"anchors"_s) : beside) : std::vector<AuditAnchor>();
    // Whoever names a file wants to be told by it.
    if (isNamed && anchors && anchors->empty())
        return failure(u"there are no anchors in %1"_s.arg(parser.value(u"anchors"_s)));
    const Result<AuditCheck> check = anchors ? checkAudit(store, *anchors) : Result<AuditCheck>(anchors.error());
    if (!check)
        return failure(check.error().message);
    if (parser.isSet(u"json"_s))
        printJson(checkJson(*check));
    if (check->firstBad > 0) {
        return failure(u"the audit log is not whole: row %1: %2; what is before it is as it was written"_s.arg(
            QString::number(check->firstBad), check->problem));
    }
    if (!parser.isSet(u"json"_s)) {
        printLine("the audit log is whole: " + QByteArray::number(check->rows) + " rows, "
                  + QByteArray::number(check->anchors) + " anchors; row " + QByteArray::number(check->head.seq) + " is "
                  + check->head.hash);
    }
    if (anchors->empty())
        notice(u"there are no anchors yet, by which one sees whether its end was cut: a running gateway writes them"_s);
    return 0;
}

/// What is wrong with the arguments; empty when nothing is.
QString mistakeIn(const QCommandLineParser &parser, const QString &action)
{
    const auto only = [&](const char *option, const QStringList &of) {
        const QString name = QString::fromLatin1(option);
        return parser.isSet(name) && !of.contains(action)
                   ? u"--%1 is for sluice audit %2"_s.arg(name, of.join(u" and "))
                   : QString();
    };
    if (action != "list"_L1 && action != "export"_L1 && action != "verify"_L1)
        return u"there is no sluice audit "_s + action;
    for (const QString &mistake : {only("limit", {u"list"_s}), only("action", {u"list"_s}), only("object", {u"list"_s}),
                                   only("since", {u"list"_s, u"export"_s}), only("anchors", {u"verify"_s})}) {
        if (!mistake.isEmpty())
            return mistake;
    }
    return {};
}

} // namespace

int audit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows the log of what was changed in configuration and keys, which texts were looked at and what was "
        u"exported: "
        "by whom, when, and what it was before. Every row is chained to the one before it.\n\n"
        "  sluice audit list        the newest rows\n"
        "  sluice audit export      all rows, oldest first, as lines of JSON\n"
        "  sluice audit verify      whether every row is as it was written; exit code 1 and the first that is not"_s);
    parser.addPositionalArgument(u"ACTION"_s, u"list, export or verify"_s, u"[ACTION]"_s);
    parser.addOption({u"limit"_s, u"The newest so many (default 50)."_s, u"N"_s});
    parser.addOption({u"since"_s, u"Only from this day or time on, such as 2026-11-21 or 2026-11-21T08:30."_s, u"T"_s});
    parser.addOption({u"action"_s, u"Only such rows: config.set, key.add, text.read …"_s, u"NAME"_s});
    parser.addOption({u"object"_s, u"Only rows about what has this in its name."_s, u"TEXT"_s});
    parser.addOption(
        {u"anchors"_s, u"Anchors to hold it against (default: audit-anchors beside the store)."_s, u"FILE"_s});
    parser.addOption({u"demo"_s, u"The log of the simulator's records."_s});
    parser.addOption({u"json"_s, u"Print one JSON object."_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 1))
        return *code;
    const QString action = parser.positionalArguments().value(0, u"list"_s);
    if (const QString mistake = mistakeIn(parser, action); !mistake.isEmpty())
        return wrongUsage(mistake);
    const Database data = ProcessLedger().records(parser.isSet(u"demo"_s));
    if (action == "export"_L1)
        return exportAll(data, parser);
    const Result<std::unique_ptr<Store>> store = openLog(data);
    if (!store)
        return failure(store.error().message);
    return action == "list"_L1 ? list(**store, parser) : verify(data, **store, parser);
}

} // namespace sluice::cli
