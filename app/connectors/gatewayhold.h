// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/connections.h"

#include <QFileSystemWatcher>
#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <set>

class QLockFile;

namespace sluice::connectors {

/// Leads the connected tools to a gateway for as long as this lives; of several gateways of one user the first does,
/// and when it ends another takes over. Tools that were led to one of the others stay there until that one ends. Lives
/// on a thread with an event loop. What one that was killed left behind is put right first. Files are worked on by a
/// thread of its own, which the end waits for. `tell` takes what a person should know, on any thread.
class GatewayHold
{
public:
    /// Whom it leads here. A demo has but those that are connected to it while it runs: nobody who connected a tool to
    /// models wants it to talk to a simulator one day.
    enum class Leads { All, Asked };
    GatewayHold(QByteArray root, Leads leads, std::function<void(const QString &)> tell,
                Connections connections = Connections());
    ~GatewayHold();
    GatewayHold(const GatewayHold &) = delete;
    GatewayHold &operator=(const GatewayHold &) = delete;

    /// Waits until commands find this gateway, where they are to: its address is written before any tool's file is
    /// looked at. Not for a thread with a window.
    void waitUntilFound();

    /// Gives the tools' files back now, as when no new requests are taken any more.
    void release();

    /// The address of the gateway that holds the tools; empty when none is known to.
    [[nodiscard]] static QByteArray heldBy(const Connections &connections);

private:
    [[nodiscard]] bool isMine(const QByteArray &root) const;
    void acquire();
    void beFound();
    void acquireAsked();
    void adopt();
    void lead(const Connections::Meant &isMeant);
    void giveBack();
    void tellAll(const QStringList &problems) const;

    QByteArray m_root;
    Leads m_leads;
    std::function<void(const QString &)> m_tell;
    Connections m_connections;
    // Of the thread.
    std::unique_ptr<QLockFile> m_running; ///< tells others that this gateway is there
    std::unique_ptr<QLockFile> m_lock;    ///< held while the tools are led here
    /// Tools that could not be led here: each try would change the folder, and call for the next.
    std::set<QByteArray> m_failed;
    bool m_isNew = true; ///< as the holder: nothing was led here yet
    QSemaphore m_found;
    QThreadPool m_thread;
    QFileSystemWatcher m_watcher; ///< of the folder: another gateway may have let go
    QTimer m_timer;               ///< another gateway may have been killed
};

} // namespace sluice::connectors
