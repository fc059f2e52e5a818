// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/backgroundwork.h"

#include <QThreadPool>

#include <deque>
#include <mutex>
#include <utility>

namespace sluice {

struct BackgroundWork::Shared {
    std::mutex mutex;
    QObject *receiver = nullptr; ///< null once nobody waits for what comes
    std::deque<Work> queue;
    bool isBusy = false;
};

BackgroundWork::BackgroundWork(QObject *receiver)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->receiver = receiver;
}

BackgroundWork::~BackgroundWork()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->receiver = nullptr;
}

void BackgroundWork::run(Work work)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->queue.push_back(std::move(work));
        if (std::exchange(m_shared->isBusy, true))
            return;
    }
    QThreadPool::globalInstance()->start([shared = m_shared] { workThrough(shared); });
}

void BackgroundWork::workThrough(const std::shared_ptr<Shared> &shared)
{
    for (;;) {
        Work next;
        {
            const std::lock_guard lock(shared->mutex);
            if (shared->queue.empty()) {
                shared->isBusy = false;
                return;
            }
            next = std::move(shared->queue.front());
            shared->queue.pop_front();
        }
        std::function<void()> done = next();
        const std::lock_guard lock(shared->mutex);
        if (!shared->receiver)
            continue;
        QMetaObject::invokeMethod(
            shared->receiver,
            [shared, done = std::move(done)] {
                {
                    const std::lock_guard still(shared->mutex);
                    if (!shared->receiver)
                        return;
                }
                done(); // on the receiver's thread, where alone it can go
            },
            Qt::QueuedConnection);
    }
}

} // namespace sluice
