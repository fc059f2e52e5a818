// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace sluice {

namespace {

/// Whether the path still leads to the open file: who had it before may have taken the file away in between.
bool leadsTo(const QByteArray &path, int file)
{
    struct stat there = {};
    struct stat ours = {};
    return ::stat(path.constData(), &there) == 0 && ::fstat(file, &ours) == 0 && there.st_dev == ours.st_dev
           && there.st_ino == ours.st_ino;
}

} // namespace

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

FileLock::~FileLock()
{
    unlock();
}

bool FileLock::tryLock()
{
    if (m_file >= 0)
        return true;
    const QByteArray path = QFile::encodeName(m_path);
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        return false;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0 || !leadsTo(path, file)) {
        ::close(file);
        return false;
    }
    m_file = file;
    return true;
}

void FileLock::unlock()
{
    if (m_file < 0)
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(static_cast<int>(std::exchange(m_file, -1)));
}

} // namespace sluice
