// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/options.h"
#include "ledger/recordexport.h"
#include "ledger/recordtable.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sluice::cli {

int exportRecords(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes the recorded requests to stdout, oldest first."_s);
    parser.addOption({u"format"_s, u"jsonl or csv."_s, u"F"_s, u"jsonl"_s});
    parser.addOption({u"since"_s, u"Only from this day or time on, such as 2026-11-21 or 2026-11-21T08:30."_s, u"T"_s});
    if (const std::optional<int> code = parseOptions(parser, arguments, 0, 0))
        return *code;
    const QString format = parser.value(u"format"_s);
    if (format != "jsonl"_L1 && format != "csv"_L1)
        return wrongUsage(u"--format must be jsonl or csv"_s);
    RecordFilter filter;
    if (parser.isSet(u"since"_s)) {
        const QDateTime since = QDateTime::fromString(parser.value(u"since"_s), Qt::ISODate);
        if (!since.isValid())
            return wrongUsage(u"--since must be a day or time such as 2026-11-21 or 2026-11-21T08:30"_s);
        filter.sinceMs = since.toMSecsSinceEpoch();
    }
    const Result<std::unique_ptr<Store>> store = Store::open(Store::defaultPath());
    if (!store)
        return failure(store.error().message);
    const bool csv = format == "csv"_L1;
    if (csv)
        printLine(csvHeader());
    const Result<void> read = readRecords(**store, filter, [csv](const RequestRecord &record) {
        printLine(csv ? toCsvLine(record) : toJsonLine(record));
    });
    return read.ok() ? 0 : failure(read.error().message);
}

} // namespace sluice::cli
