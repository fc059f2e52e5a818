// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datamodel.h"

#include "audit/changes.h"
#include "config/storedconfig.h"
#include "ledger/recordexport.h"
#include "ledger/recordtable.h"
#include "ledger/retention.h"
#include "store/backup.h"
#include "store/storereader.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array captureNames{"off", "errors", "all"};
constexpr qint64 bytesPerMebibyte = 1024 * 1024;
constexpr int mostKeptDays = 36'500;
constexpr int mostRequests = 1'000'000'000;
constexpr int mostMebibytes = 1'000'000;

GatewayConfig configOf(const StoredConfig *config)
{
    Result<LayeredConfig> layered = config ? config->under({}) : Result<LayeredConfig>(Error());
    return layered ? std::move(layered->config) : GatewayConfig();
}

/// A row of the audit log of what is about to be done with all requests.
Result<void> noteIn(const Store &store, const QByteArray &action, const QString &file = {})
{
    return Changes(store, Author::person(Author::Via::Window)).note({action, "requests", file.toUtf8()});
}

Result<QString> exportInto(const QString &storePath, const QString &path)
{
    const Result<std::unique_ptr<Store>> log = Store::open(storePath);
    if (!log)
        return log.error();
    const Result<std::unique_ptr<Store>> store = Store::openForReading(storePath);
    if (!store)
        return store.error();
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{.message = file.errorString()};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const Result<void> read =
        readRecords(**store, {}, [&file](const RequestRecord &record) { file.write(toJsonLine(record) + '\n'); });
    if (!read.ok())
        return read.error();
    // One that cannot be written is no export; until it is committed nobody sees it.
    if (const Result<void> noted = noteIn(**log, "export", path); !noted.ok())
        return noted.error();
    return file.commit() ? Result<QString>(path) : Error{.message = file.errorString()};
}

} // namespace

DataModel::DataModel(StoredConfig *config, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_lane(std::make_unique<StoreReader>())
{
    if (m_config)
        connect(m_config, &StoredConfig::changed, this, &DataModel::changed);
}

DataModel::~DataModel() = default;

void DataModel::open(const QString &path)
{
    m_path = path;
    m_lane->setPath(path);
    Q_EMIT placeChanged();
}

int DataModel::capture() const
{
    return static_cast<int>(configOf(m_config).capture);
}

void DataModel::setCapture(int level)
{
    if (level >= 0 && level < static_cast<int>(captureNames.size()))
        set("capture", {}, '"' + QByteArray(captureNames[static_cast<std::size_t>(level)]) + '"');
}

int DataModel::days() const
{
    return configOf(m_config).retention.days;
}

void DataModel::setDays(int days)
{
    set("retention", "days", QByteArray::number(std::clamp(days, 0, mostKeptDays)));
}

int DataModel::requests() const
{
    return static_cast<int>(std::min<qint64>(configOf(m_config).retention.maxRows, mostRequests));
}

void DataModel::setRequests(int requests)
{
    set("retention", "max_requests", QByteArray::number(std::clamp(requests, 0, mostRequests)));
}

int DataModel::textSize() const
{
    return static_cast<int>(
        std::min<qint64>(configOf(m_config).retention.maxBodyBytes / bytesPerMebibyte, mostMebibytes));
}

void DataModel::setTextSize(int mebibytes)
{
    set("retention", "max_text_mb", QByteArray::number(std::clamp(mebibytes, 0, mostMebibytes)));
}

void DataModel::set(const QByteArray &section, const QByteArray &name, const QByteArray &json)
{
    if (!m_config)
        return;
    const Result<void> done = m_config->set({section, name}, json);
    tell(done.ok() ? QString() : done.error().message, !done.ok());
    Q_EMIT changed();
}

QString DataModel::size() const
{
    qint64 bytes = 0;
    for (const auto suffix : {""_L1, "-wal"_L1})
        bytes += QFileInfo(m_path + suffix).size();
    return QLocale().formattedDataSize(bytes);
}

void DataModel::tell(const QString &text, bool failed)
{
    m_notice = text;
    m_failed = failed;
    Q_EMIT noticeChanged();
}

QString DataModel::newFile(const QString &folder, const QString &suffix) const
{
    const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return u"%1/%2/sluice-%3.%4"_s.arg(QFileInfo(m_path).absolutePath(), folder, time, suffix);
}

void DataModel::run(std::function<Result<QString>(const QString &)> work, std::function<QString(const QString &)> done)
{
    if (std::exchange(m_busy, true))
        return;
    tell({}, false);
    m_lane->ask<QString>([work = std::move(work), path = m_path](const Store &) { return work(path); }, this,
                         [this, done = std::move(done)](const Result<QString> &result) {
                             m_busy = false;
                             tell(result ? done(*result) : result.error().message, !result.ok());
                             Q_EMIT placeChanged();
                         });
}

void DataModel::backUp()
{
    run(
        [to = newFile(u"backups"_s, u"db"_s)](const QString &path) -> Result<QString> {
            const Result<std::unique_ptr<Store>> store = Store::open(path);
            const Result<void> noted = store ? noteIn(**store, "backup", to) : Result<void>(store.error());
            const Result<void> done = noted.ok() ? backUpTo(**store, to) : noted;
            return done.ok() ? Result<QString>(to) : done.error();
        },
        [](const QString &to) { return tr("A copy of everything is in %1").arg(to); });
}

void DataModel::exportAll()
{
    run([to = newFile(u"exports"_s, u"jsonl"_s)](const QString &path) { return exportInto(path, to); },
        [](const QString &to) { return tr("The requests are in %1").arg(to); });
}

void DataModel::deleteAll()
{
    run(
        [](const QString &path) -> Result<QString> {
            const Result<std::unique_ptr<Store>> store = Store::open(path);
            if (!store)
                return store.error();
            const Result<void> noted = noteIn(**store, "requests.delete");
            const Result<void> done = noted.ok() ? deleteAllRequests(**store) : noted;
            return done.ok() ? Result<QString>(path) : done.error();
        },
        [this](const QString &) {
            Q_EMIT deleted();
            return tr("All requests are deleted. What keys spent today and this month still counts.");
        });
}

} // namespace sluice
