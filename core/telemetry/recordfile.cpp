// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/recordfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

#include <unistd.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

Error fileError(const QString &path, const QString &said)
{
    Error error{ErrorKind::Internal, ErrorSource::Internal};
    error.message = u"%1 cannot be written: %2. Choose another path, or make room"_s.arg(path, said);
    return error;
}

constexpr QFileDevice::Permissions readByUser = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// A line that was cut, as a killed process leaves it, must not spoil the next one.
bool endsInside(QFile &file)
{
    char last = '\n';
    return file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

/// Whether it is empty, or begins as a file of these lines does: nothing of anybody else's is added to.
bool isOurs(QFile &file)
{
    char first = '{';
    return file.size() == 0 || (file.seek(0) && file.getChar(&first) && first == '{');
}

bool writeWhole(QFile &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace

Result<void> RecordFile::append(const QByteArray &lines)
{
    const QFileInfo there(m_path);
    if (there.isSymLink() || (there.exists() && !there.isFile()))
        return fileError(m_path, u"it is a link, or no file"_s);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite, readByUser))
        return fileError(m_path, file.errorString());
    if (!isOurs(file))
        return fileError(m_path, u"it is no file of JSON lines"_s);
    file.setPermissions(readByUser);
    const bool isCut = endsInside(file);
    if (!file.seek(file.size()) || !writeWhole(file, isCut ? '\n' + lines : lines))
        return fileError(m_path, file.errorString());
    const bool isLarge = file.size() >= m_rotateBytes;
    file.close();
    return isLarge ? setAside() : Result<void>();
}

Result<void> RecordFile::setAside()
{
    const QFileInfo whole(m_path);
    QDateTime time = QDateTime::currentDateTimeUtc();
    const auto named = [&] {
        const QString stamp = time.toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
        return u"%1/%2-%3.%4"_s.arg(whole.absolutePath(), whole.completeBaseName(), stamp, whole.suffix());
    };
    while (QFile::exists(named()) || QFile::exists(named() + u".zst"_s))
        time = time.addMSecs(1);
    const QString aside = named();
    if (!QFile::rename(m_path, aside))
        return fileError(aside, u"the full file could not be renamed"_s);
    const Result<void> packed = pack(aside);
    if (packed.ok())
        QFile::remove(aside);
    dropOldest();
    return packed;
}

Result<void> RecordFile::pack(const QString &path) const
{
    QFile in(path);
    QFile out(path + u".zst"_s);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return fileError(out.fileName(), in.isOpen() ? out.errorString() : in.errorString());
    out.setPermissions(readByUser);
    const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    QByteArray packed(qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized);
    bool isOver = false;
    while (!isOver) {
        const QByteArray piece = in.read(1024 * 1024);
        isOver = in.atEnd();
        ZSTD_inBuffer from{piece.data(), std::size_t(piece.size()), 0};
        std::size_t left = 0;
        do {
            ZSTD_outBuffer to{packed.data(), std::size_t(packed.size()), 0};
            left = ZSTD_compressStream2(context.get(), &to, &from, isOver ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left) || out.write(packed.data(), qint64(to.pos)) != qint64(to.pos))
                return fileError(out.fileName(), out.errorString());
        } while (isOver ? left > 0 : from.pos < from.size);
    }
    if (!out.flush() || ::fsync(out.handle()) != 0)
        return fileError(out.fileName(), out.errorString());
    return {};
}

void RecordFile::dropOldest() const
{
    const QFileInfo whole(m_path);
    QDir folder(whole.absolutePath());
    // The stamp's digits count, so that no other file of the folder is taken for one of these.
    const QString pattern = u"%1-????????T?????????Z.%2.zst"_s.arg(whole.completeBaseName(), whole.suffix());
    QStringList packed = folder.entryList({pattern}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    while (packed.size() > m_keptFiles)
        folder.remove(packed.takeFirst());
}

} // namespace sluice
