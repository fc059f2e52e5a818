// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/lanethread.h"

#include "transport/threadend.h"

namespace sluice {

LaneThread::LaneThread(std::unique_ptr<PlaygroundLane> lane)
    : m_lane(lane.release())
{
    m_link->lane = m_lane;
    m_lane->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_lane, &QObject::deleteLater);
    deleteOnEnd(m_thread); // and then what the lane's transports have
    m_thread.setObjectName(QStringLiteral("playground"));
    m_thread.start();
    QMetaObject::invokeMethod(m_lane, &PlaygroundLane::open);
}

LaneThread::~LaneThread()
{
    {
        const std::lock_guard lock(m_link->mutex);
        m_link->lane = nullptr;
    }
    m_thread.quit();
    m_thread.wait();
}

void LaneThread::ask(Task task) const
{
    QMetaObject::invokeMethod(m_lane, [lane = m_lane, task = std::move(task)] { task(*lane); });
}

PaneStore::Wish LaneThread::wish(void (*what)(PlaygroundLane &, const PaneStore *)) const
{
    return [link = m_link, what](const PaneStore *self) {
        const std::lock_guard lock(link->mutex);
        if (link->lane)
            QMetaObject::invokeMethod(link->lane, [lane = link->lane, self, what] { what(*lane, self); });
    };
}

std::shared_ptr<PaneStore> LaneThread::makeStore() const
{
    return std::make_shared<PaneStore>(
        wish([](PlaygroundLane &lane, const PaneStore *self) { lane.stop(self); }),
        wish([](PlaygroundLane &lane, const PaneStore *self) { lane.updateMarks(self); }));
}

} // namespace sluice
