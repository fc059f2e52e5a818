// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QThread>

namespace sluice {

/// Deletes what is to be deleted on a thread once its event loop has ended. A thread does so by itself, but only once:
/// what a deleted object had to be deleted later, as a transport has its connections, would stay. Called before it
/// starts.
inline void deleteOnEnd(QThread &thread)
{
    QObject::connect(&thread, &QThread::finished,
                     [] { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); });
}

} // namespace sluice
