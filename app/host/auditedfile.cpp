// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "host/auditedfile.h"

#include "audit/audittable.h"
#include "audit/auditvalue.h"
#include "config/configentries.h"
#include "json/writer.h"

#include <QCryptographicHash>

namespace sluice {

namespace {

QByteArray sumOf(const ConfigFile &file)
{
    return QCryptographicHash::hash(file.text, QCryptographicHash::Sha256).toHex();
}

ConfigEntries entriesIn(const std::optional<ConfigFile> &file)
{
    const Result<json::Document> document = file ? json::Document::parse(file->text) : Result<json::Document>(Error());
    const Result<ConfigEntries> entries =
        document ? entriesOf(document->root()) : Result<ConfigEntries>(ConfigEntries());
    return entries ? *entries : ConfigEntries();
}

/// Those of `entries` that are not the same in `others`.
ConfigEntries differing(const ConfigEntries &entries, const ConfigEntries &others)
{
    ConfigEntries found;
    for (const auto &[path, value] : entries) {
        const auto other = others.find(path);
        if (other == others.end() || other->second != value)
            found.emplace(path, value);
    }
    return found;
}

QByteArray audited(const std::optional<ConfigFile> &file, const ConfigEntries &entries)
{
    if (!file)
        return {};
    json::Writer writer;
    writer.beginObject().key("entries").raw(auditValue(documentOf(entries)));
    return writer.key("sha256").string(sumOf(*file)).endObject().take();
}

QByteArray nameOf(const std::optional<ConfigFile> &file)
{
    return file ? file->name : QByteArray();
}

} // namespace

Result<void> changeFile(const Changes &changes, const std::optional<ConfigFile> &before,
                        const std::optional<ConfigFile> &after, const std::function<Result<void>()> &takeUp)
{
    const ConfigEntries was = entriesIn(before);
    const ConfigEntries is = entriesIn(after);
    const auto work = [&](const OpenChange &) -> Result<Difference> {
        if (const Result<void> taken = takeUp(); !taken.ok())
            return taken.error();
        return Difference{audited(before, differing(was, is)), audited(after, differing(is, was)), was == is};
    };
    return changes.apply({"config.reload", "config_file", nameOf(after ? after : before)}, work);
}

Result<void> noteFile(const Changes &changes, const ConfigFile &file)
{
    AuditFilter lastOne;
    lastOne.objectKind = "config_file";
    lastOne.wholeObject = auditText(file.name);
    lastOne.limit = 1;
    const Result<std::vector<AuditRow>> last = readAudit(changes.store(), lastOne);
    if (!last)
        return last.error();
    const QByteArray sum = sumOf(file);
    QByteArray before;
    if (!last->empty()) {
        const Result<json::Document> known = json::Document::parse(last->front().after);
        const QByteArray lastSum = known ? known->root()["sha256"].text() : QByteArray();
        if (lastSum == sum)
            return {};
        if (!lastSum.isEmpty())
            before = json::Writer().beginObject().key("sha256").string(lastSum).endObject().take();
    }
    return changes.note({"config.start", "config_file", file.name}, {before, audited(file, entriesIn(file))});
}

} // namespace sluice
