// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/profile.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>

class QNetworkReply;

namespace sluice {

/// Looks for the model servers people run on their own machine: asks each one's model list once, on loopback and
/// nowhere else, without a key, without following redirects and for a short time only. Nothing is asked before
/// search().
class LocalServers : public QObject
{
    Q_OBJECT
public:
    /// One that answered with a model list.
    struct Found {
        QByteArray id;
        QString name;
        QUrl baseUrl;
        int models = 0;
        bool needsKey = false;
    };

    /// `candidates`: profiles whose base URL is not a loopback address are passed over. `folder` is that of the user's
    /// own profiles.
    LocalServers(std::vector<ProviderProfile> candidates, QString folder, QObject *parent = nullptr);
    ~LocalServers() override;

    /// Asks all of them at once; `finished` follows, never from within this call.
    void search();
    [[nodiscard]] bool isLooking() const { return m_pending > 0; }
    [[nodiscard]] const std::vector<ProviderProfile> &candidates() const { return m_candidates; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// By rank.
    [[nodiscard]] const std::vector<Found> &found() const { return m_found; }
    [[nodiscard]] QByteArrayList foundIds() const;
    /// Whether it was taken into use.
    [[nodiscard]] bool isUsed(const QByteArray &id) const;
    /// Asked before one is taken into use or out of it: an error of it leaves all as it was.
    using Gate = std::function<Result<void>(const QByteArray &id, bool isRemoved)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }
    /// Takes one into use for good, by a file in the folder; after `remove` by the file that was there.
    [[nodiscard]] Result<void> use(const QByteArray &id);
    /// Takes its file out of the folder.
    [[nodiscard]] Result<void> remove(const QByteArray &id);

Q_SIGNALS:
    void finished();
    void used(const QByteArray &id);
    void removed(const QByteArray &id);

private:
    void ask(const ProviderProfile &candidate);
    void readReply(const ProviderProfile &candidate, QNetworkReply *reply);

    std::vector<ProviderProfile> m_candidates;
    QString m_folder;
    Gate m_gate;
    QNetworkAccessManager m_manager;
    std::vector<Found> m_found;
    QHash<QByteArray, QByteArray> m_removed; ///< what their files said
    int m_pending = 0;
};

/// The built-in profiles of local servers, at the addresses the environment gives, if it does.
[[nodiscard]] std::vector<ProviderProfile> localCandidates();

} // namespace sluice
