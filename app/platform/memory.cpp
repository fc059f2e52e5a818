// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/memory.h"

#include <QFile>
#include <QList>

#ifdef __GLIBC__ // which the headers above tell
#include <malloc.h>
#endif
#ifdef __linux__
#include <sys/mman.h>
#include <sys/prctl.h>
#endif

namespace sluice {

namespace {

#ifdef __linux__
using namespace Qt::StringLiterals;

/// Pages of libraries that were read and never written come back from the file when they are needed again. What a
/// window needed of them (the drawing of text, a driver, tables of Unicode) is most of what a hidden one still holds.
void dropCleanPages()
{
    QFile file(u"/proc/self/smaps"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    quintptr from = 0;
    quintptr to = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        // "7f12a000-7f15b000 r-xp 00026000 fe:01 1835 /usr/lib/libfoo.so", then "Name: n kB" lines of it.
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 6 && words[0].contains('-')) {
            const QList<QByteArray> ends = words[0].split('-');
            const bool readOnly = words[1].size() == 4 && words[1][1] == '-' && words[5].startsWith('/');
            from = readOnly ? ends[0].toULongLong(nullptr, 16) : 0;
            to = readOnly ? ends[1].toULongLong(nullptr, 16) : 0;
        } else if (words[0].contains('-')) {
            from = to = 0; // of no file
        } else if (words[0] == "Anonymous:" && words.value(1) == "0" && from != 0) {
            // Not one page of it was written, by the linker neither.
            madvise(reinterpret_cast<void *>(from), to - from, MADV_DONTNEED); // NOLINT(performance-no-int-to-ptr)
        }
    }
}
#endif

} // namespace

void hideMemory()
{
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
#ifdef __linux__
    dropCleanPages();
#endif
}

} // namespace sluice
