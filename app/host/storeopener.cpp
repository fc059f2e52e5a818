// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "host/storeopener.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>

namespace sluice {

namespace {

constexpr std::chrono::milliseconds firstPause{500};
constexpr std::chrono::milliseconds longestPause{15'000};
// Of a later try, on a thread that has other things to do.
constexpr std::chrono::milliseconds patience{20};
// Of the first one, which a person waits for: whoever writes is done by then, and who is not holds it for long.
constexpr std::chrono::milliseconds firstPatience{1000};

} // namespace

StoreOpener::StoreOpener(Database database)
    : m_database(std::move(database))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StoreOpener::retry);
}

std::shared_ptr<StoreWatch> StoreOpener::open()
{
    const Result<std::shared_ptr<StoreWatch>> watch = m_database.watch(m_pause.count() == 0 ? firstPatience : patience);
    if (!watch) {
        tryAgain(watch.error());
        return {};
    }
    m_problem.clear();
    return *watch;
}

void StoreOpener::tryAgain(const Error &why)
{
    m_database.giveUpWatch();
    m_problem = why.message;
    m_pause = std::clamp(m_pause * 2, firstPause, longestPause);
    m_timer.start(m_pause);
}

/// What may not be looked at may be there.
bool StoreOpener::isMissing() const
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(m_database.path()).constData(), &found) != 0
           && (errno == ENOENT || errno == ENOTDIR);
}

void StoreOpener::retry()
{
    if (const std::shared_ptr<StoreWatch> watch = open())
        Q_EMIT opened(watch);
}

} // namespace sluice
