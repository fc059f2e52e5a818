// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace sluice {

/// Work beside an object's thread, one piece after another. Its end waits for nothing: what was given is still done,
/// and what comes of it goes nowhere.
class BackgroundWork
{
public:
    /// What is done on a thread of its own; it must hold all it needs. What it returns is called on the receiver's
    /// thread.
    using Work = std::function<std::function<void()>()>;

    /// `receiver` outlives it; a member of the receiver's does.
    explicit BackgroundWork(QObject *receiver);
    ~BackgroundWork();
    Q_DISABLE_COPY_MOVE(BackgroundWork)

    void run(Work work);

private:
    struct Shared;
    static void workThrough(const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared;
};

} // namespace sluice
