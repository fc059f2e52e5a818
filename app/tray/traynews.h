// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tray/noticegate.h"
#include "tray/recentfigures.h"

#include <QObject>

#include <functional>
#include <set>

namespace sluice {

class GatewayControl;
class GatewayModel;
class LiveRequests;
class Settings;

/// What the tray says of the gateway beside its state: figures, and notices of what a person should know while no
/// window tells it. It looks when the gateway's counts change, which is once a second at most.
class TrayNews : public QObject
{
    Q_OBJECT
public:
    struct Sources {
        GatewayModel &gateway;
        GatewayControl &control;
        const LiveRequests &requests;
        Settings &settings;
        /// Unix ms.
        std::function<qint64()> now;
    };
    /// `spentToday` was spent before.
    TrayNews(const Sources &sources, Money spentToday, QObject *parent = nullptr);
    /// Figures of other requests, as when the simulator comes or goes.
    void startAnew(Money spentToday);

    /// "3 requests in the last minute, 1 failed · $0.0140 today".
    [[nodiscard]] QString figures();

Q_SIGNALS:
    void figuresChanged();
    /// To be shown once; none is of a kind that is switched off, or too soon after the last of it. Foreign text in it
    /// is plain.
    void noticed(const QString &title, const QString &text);

private:
    void refresh();
    void lookAtTargets();
    void lookAtGateway();
    void notice(NoticeKind kind, const QString &title, const QString &text);

    Sources m_sources;
    RecentFigures m_figures;
    NoticeGate m_gate;
    quint64 m_position = 0;
    std::set<QByteArray> m_failing; ///< targets that are left alone
    QString m_error;                ///< of the gateway, told already
};

} // namespace sluice
