// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/author.h"

#include <QByteArrayList>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <array>
#endif

namespace sluice {

namespace {

/// By the system's list of accounts, which an environment cannot talk out of it.
QByteArray accountName()
{
#ifdef Q_OS_UNIX
    std::array<char, 4096> memory{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, memory.data(), memory.size(), &found) == 0 && found && found->pw_name)
        return found->pw_name;
    return "uid " + QByteArray::number(qulonglong(::getuid()));
#else
    return qgetenv("USERNAME");
#endif
}

} // namespace

Author Author::person(Via via)
{
    Author author{accountName(), true, via};
    // "ADDRESS PORT ADDRESS PORT", as sshd tells it.
    if (via == Via::CommandLine)
        author.address = qgetenv("SSH_CONNECTION").split(' ').first().left(64);
    return author;
}

Author Author::program(Via via)
{
    return {"sluice", false, via};
}

QByteArray Author::viaName() const
{
    switch (via) {
    case Via::Window: return "window";
    case Via::CommandLine: return "cli";
    case Via::File: return "file";
    case Via::System: break;
    }
    return "system";
}

} // namespace sluice
