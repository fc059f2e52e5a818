// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTest>

#include <sys/inotify.h>
#include <unistd.h>

namespace sluice::test {

/// Sees whoever opens a file, also to read its head only.
class FileWatch
{
public:
    explicit FileWatch(const QString &path)
    {
        QVERIFY(inotify_add_watch(m_events, QFile::encodeName(path).constData(), IN_OPEN | IN_ACCESS) >= 0);
    }
    ~FileWatch() { close(m_events); }
    Q_DISABLE_COPY_MOVE(FileWatch)

    /// Whether somebody did since it was asked last.
    [[nodiscard]] bool wasOpened() const
    {
        char buffer[4096];
        return read(m_events, buffer, sizeof buffer) > 0;
    }

private:
    int m_events = inotify_init1(IN_NONBLOCK);
};

} // namespace sluice::test
