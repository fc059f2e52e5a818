// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/lowdelay.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cstdlib>
#include <dirent.h>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace sluice {

#ifdef Q_OS_UNIX
int switchNagleOff()
{
    int changed = 0;
    const std::unique_ptr<DIR, int (*)(DIR *)> descriptors(opendir("/dev/fd"), &closedir);
    if (!descriptors)
        return 0;
    while (const dirent *entry = readdir(descriptors.get())) {
        const int fd = std::atoi(entry->d_name); // "." and ".." give 0, which is no socket of ours
        int noDelay = 1;
        socklen_t size = sizeof noDelay;
        // Fails for everything that is not TCP.
        if (getsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &noDelay, &size) == 0 && noDelay == 0) {
            const int on = 1;
            changed += setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) == 0 ? 1 : 0;
        }
    }
    return changed;
}
#else
int switchNagleOff()
{
    return 0;
}
#endif

} // namespace sluice
