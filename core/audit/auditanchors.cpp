// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/auditanchors.h"

#include "json/value.h"
#include "json/writer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype hashLetters = 64;

Error anchorError(const QString &path, const QString &why)
{
    return {.message = u"The anchors of the audit log in %1: %2"_s.arg(path, why)};
}

std::optional<AuditAnchor> anchorOf(const QByteArray &line)
{
    const Result<json::Document> document = json::Document::parse(line);
    if (!document)
        return {};
    const json::Value root = document->root();
    const auto at = root["at"].toInt();
    const auto seq = root["seq"].toInt();
    const QByteArray hash = root["hash"].text();
    if (!at || !seq || *seq < 1 || hash.size() != hashLetters)
        return {};
    return AuditAnchor{*at, {*seq, hash}};
}

/// Of the end of a file, which may be long.
AuditHead lastHead(QFile &file)
{
    constexpr qint64 enough = 1024;
    file.seek(std::max<qint64>(0, file.size() - enough));
    QList<QByteArray> lines = file.readAll().split('\n');
    while (!lines.isEmpty()) {
        if (const auto anchor = anchorOf(lines.takeLast()))
            return anchor->head;
    }
    return {};
}

} // namespace

QByteArray anchorLine(const AuditAnchor &anchor)
{
    json::Writer writer;
    writer.beginObject().key("at").integer(anchor.atMs).key("hash").string(anchor.head.hash);
    return writer.key("seq").integer(anchor.head.seq).endObject().take() + '\n';
}

QString anchorsPath(const QString &storePath)
{
    return QFileInfo(storePath).absolutePath() + u"/audit-anchors"_s;
}

Result<std::vector<AuditAnchor>> readAnchors(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return anchorError(path, file.errorString());
    constexpr qint64 longestLine = 1024;
    constexpr qint64 enough = 1024 * 1024; // another file, such as a device, may have no end
    std::vector<AuditAnchor> anchors;
    bool hasMore = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestLine);
        const auto anchor = anchorOf(line);
        if (anchor)
            anchors.push_back(*anchor);
        else if (!line.trimmed().isEmpty())
            hasMore = true;
        if (anchors.empty() && file.pos() > enough)
            break;
    }
    if (hasMore && anchors.empty())
        return anchorError(path, u"there are none in it; name a copy of audit-anchors"_s);
    return anchors;
}

Result<bool> writeAnchor(const QString &path, const AuditHead &head, qint64 nowMs)
{
    if (head.seq == 0)
        return false;
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return anchorError(path, u"it is no file; move it away"_s);
    QFile file(path);
    if (!info.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && !QFileInfo::exists(path))
        return anchorError(path, file.errorString());
    file.close();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return anchorError(path, file.errorString());
    file.setPermissions(ownerOnly);
    if (lastHead(file) == head)
        return false;
    file.seek(std::max<qint64>(0, file.size() - 1));
    // Behind half a line that a crash left.
    const QByteArray begin = file.size() > 0 && file.read(1) != "\n" ? QByteArray("\n") : QByteArray();
    const QByteArray line = begin + anchorLine({nowMs, head});
    if (file.write(line) != line.size() || !file.flush())
        return anchorError(path, file.errorString());
    return true;
}

} // namespace sluice
