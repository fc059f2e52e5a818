// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/changes.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/records/exportsend.h"
#include "host/processledger.h"
#include "ledger/recordexport.h"
#include "ledger/recordtable.h"
#include "terminal/foreigntext.h"
#include "terminal/output.h"
#include "terminal/screen.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

/// Opens the records once the audit log has a row of it; also where nothing can be written: a copy on a read-only disk
/// is read as it is.
Result<std::unique_ptr<Store>> openForExport(const Database &records, const ChangeOf &what)
{
    Result<std::unique_ptr<Store>> store = records.connection();
    if (store) {
        const Result<void> noted = Changes(**store, Author::person(Author::Via::CommandLine)).note(what);
        return noted ? std::move(store) : Result<std::unique_ptr<Store>>(noted.error());
    }
    Result<std::unique_ptr<Store>> asItIs = records.connectionForReading();
    if (asItIs)
        notice(u"the data store can only be read: its audit log has no row of this export"_s);
    return asItIs ? std::move(asItIs) : std::move(store);
}

/// Data for other programs as it is; on a terminal as it may be shown.
QByteArray csvLine(const RequestRecord &record, bool isTerminal)
{
    const QByteArray line = toCsvLine(record);
    return (isTerminal ? terminal::safeLine(line) : line) + '\n';
}

} // namespace

int exportRecords(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes the recorded requests to stdout, oldest first, without their texts."_s);
    parser.addOption({u"format"_s, u"jsonl (the default), csv, or otlp: spans as one OTLP message in protobuf."_s,
                      u"F"_s, u"jsonl"_s});
    parser.addOption({u"since"_s, u"Only from this day or time on, such as 2026-11-21 or 2026-11-21T08:30."_s, u"T"_s});
    parser.addOption(
        {u"to"_s,
         u"With otlp: sends them to this collector instead, such as http://localhost:4318, or to the export "
         "of this name in the stored configuration."_s,
         u"URL|NAME"_s});
    parser.addOption({u"demo"_s, u"Those of the simulator: of serve --demo and of the window in its demo."_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 0))
        return *code;
    const QString format = parser.value(u"format"_s);
    const bool isOtlp = format == "otlp"_L1;
    if (format != "jsonl"_L1 && format != "csv"_L1 && !isOtlp)
        return wrongUsage(u"--format must be jsonl, csv or otlp"_s);
    if (parser.isSet(u"to"_s) && !isOtlp)
        return wrongUsage(u"--to needs --format otlp"_s);
    if (isOtlp && !parser.isSet(u"to"_s) && terminal::stdoutScreen().isTerminal)
        return wrongUsage(u"--format otlp is no text: send it on with --to, or into a file"_s);
    RecordFilter filter;
    if (parser.isSet(u"since"_s)) {
        const QDateTime since = QDateTime::fromString(parser.value(u"since"_s), Qt::ISODate);
        if (!since.isValid())
            return wrongUsage(u"--since must be a day or time such as 2026-11-21 or 2026-11-21T08:30"_s);
        filter.sinceMs = since.toMSecsSinceEpoch();
    }
    const bool demo = parser.isSet(u"demo"_s);
    // What is refused is no export, and leaves no row of one.
    std::optional<SpanReceiver> receiver;
    if (parser.isSet(u"to"_s)) {
        Result<SpanReceiver> named = spansTo(parser.value(u"to"_s));
        if (!named)
            return wrongUsage(named.error().message);
        receiver = std::move(*named);
        const QString host = receiver->destination.url.host();
        if (!receiver->transport.egress.mayLookUp(host))
            return failure(u"%1 is not listed in egress.allow of the configuration; nothing was sent"_s.arg(host));
    }
    const ProcessLedger data;
    const Result<std::unique_ptr<Store>> store =
        openForExport(data.records(demo), {"export", "requests", (receiver ? parser.value(u"to"_s) : format).toUtf8()});
    if (!store)
        return failure(store.error().message);
    if (receiver)
        return sendSpans(**store, filter, demo, *receiver);
    if (isOtlp)
        return writeSpans(**store, filter, demo);
    const bool csv = format == "csv"_L1;
    // Rows are written many at once, for there may be a hundred thousand.
    constexpr qsizetype piece = 65536;
    bool any = false;
    const bool isTerminal = terminal::stdoutScreen().isTerminal;
    QByteArray text = csv ? csvHeader() + '\n' : QByteArray();
    const Result<void> read = readRecords(**store, filter, [&](const RequestRecord &record) {
        any = true;
        text += csv ? csvLine(record, isTerminal) : terminal::safeJson(toJsonLine(record)) + '\n';
        if (text.size() >= piece)
            terminal::writeOut(std::exchange(text, {}));
    });
    terminal::writeOut(text);
    if (!any && !demo && isTerminal && QFileInfo::exists(data.records(true).path()))
        notice(u"no requests are recorded; those to the simulator are told by sluice export --demo"_s);
    return read.ok() ? 0 : failure(read.error().message);
}

} // namespace sluice::cli
