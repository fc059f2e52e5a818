// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tray/noticegate.h"

#include <QObject>

#include "record/record.h"

#include <functional>
#include <set>
#include <vector>

namespace sluice {

class ActivityModel;
class GatewayControl;
class GatewayModel;
class Settings;

/// What the tray says of the gateway beside its state: figures, and notices of what a person should know while no
/// window tells it. The figures are those of the
/// window's status bar.
class TrayNews : public QObject
{
    Q_OBJECT
public:
    struct Sources {
        GatewayModel &gateway;
        GatewayControl &control;
        ActivityModel &activity;
        Settings &settings;
        /// Unix ms.
        std::function<qint64()> now;
    };
    explicit TrayNews(const Sources &sources, QObject *parent = nullptr);

    /// "3 requests in the last minute, 1 failed · $0.0140 today".
    [[nodiscard]] QString figures() const;

Q_SIGNALS:
    void figuresChanged();
    /// To be shown once; none is of a kind that is switched off, or too soon after the last of it. Foreign text in it
    /// is plain.
    void noticed(const QString &title, const QString &text);

private:
    void lookAt(const std::vector<RequestRecordPtr> &records);
    void lookAtTargets();
    void lookAtGateway();
    void notice(NoticeKind kind, const QString &title, const QString &text);

    Sources m_sources;
    NoticeGate m_gate;
    std::set<QByteArray> m_failing; ///< targets that are left alone
    QString m_error;                ///< of the gateway, told already
};

} // namespace sluice
