// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/localday.h"
#include "recentfigures.h"
#include "record/liverequests.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace sluice {

class StoreReader;

/// What goes on at this machine, for the status bar and the tray: requests of the last minute, what today cost, and how
/// soon each provider's last answer began. It looks when something ended, once a second at most, and sleeps otherwise.
class ActivityModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    /// Of the gateway, in the last sixty seconds.
    Q_PROPERTY(int perMinute READ perMinute NOTIFY changed FINAL)
    /// "$0.0140": all that the store knows of this local day; "–" before it is read.
    Q_PROPERTY(QString spentToday READ spentText NOTIFY changed FINAL)

public:
    /// Unix ms.
    using Clock = std::function<qint64()>;
    /// `live` may be null; both outlive the model.
    ActivityModel(StoreReader &reader, const LiveRequests *live, Clock now, QObject *parent = nullptr);

    [[nodiscard]] int perMinute() const { return static_cast<int>(lastMinute().requests); }
    [[nodiscard]] RecentFigures::Minute lastMinute() const { return m_figures.lastMinute(m_now()); }
    [[nodiscard]] QString spentText() const;

    /// The reader reads another store: nothing of before counts.
    void forget();
    /// Something was written to the store, perhaps by another process.
    void readSoon();
    /// One look at what ended.
    void refresh();

Q_SIGNALS:
    void changed();
    /// What ended since the last look.
    void came(const std::vector<sluice::RequestRecordPtr> &records);
    /// An answer of that provider began after so many milliseconds.
    void measured(const QByteArray &provider, double ttft);
    void forgotten();

private:
    void wait();
    void lookSoon();
    void read();
    void planNextTurn();
    void turn();
    void noteTtft(const std::vector<RequestRecordPtr> &records);

    StoreReader &m_reader;
    const LiveRequests *m_live;
    Clock m_now;
    RecentFigures m_figures;
    LocalDay m_localDay;
    std::optional<Money> m_spent;
    QDate m_spentOn;
    quint64 m_position = 0;
    int m_question = 0; ///< of whose answers later ones make nothing
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_opened = false;
    QTimer m_look;
    QTimer m_read;
    QTimer m_turn;
    QElapsedTimer m_looked;
    QElapsedTimer m_asked;
    qint64 m_pause = 1000;
};

} // namespace sluice
