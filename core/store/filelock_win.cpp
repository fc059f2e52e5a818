// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filelock.h"

#include <QDir>

#include <utility>
#include <windows.h>

namespace sluice {

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

FileLock::~FileLock()
{
    unlock();
}

/// A file that is open and shared with nobody is opened by nobody else; the system closes it with its process.
bool FileLock::tryLock()
{
    if (m_file != -1)
        return true;
    const std::wstring path = QDir::toNativeSeparators(m_path).toStdWString();
    m_file = reinterpret_cast<qintptr>(::CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE | DELETE, 0, nullptr,
                                                     OPEN_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, nullptr));
    return m_file != -1; // INVALID_HANDLE_VALUE
}

void FileLock::unlock()
{
    if (m_file != -1)
        ::CloseHandle(reinterpret_cast<HANDLE>(std::exchange(m_file, -1)));
}

} // namespace sluice
