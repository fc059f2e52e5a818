// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/keyfinder.h"
#include "platform/backgroundwork.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class KeyRing;
class PlaygroundSource;

/// Keys of providers that are on this machine and not kept here: those of the environment at once, those in the files
/// of tools when somebody looks. None is taken over unasked, and none is shown but for its end.
class KeyOffersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed FINAL)
    Q_PROPERTY(bool looked READ hasLooked NOTIFY changed FINAL)
    /// Whose files would be read; empty when there is nowhere to look.
    Q_PROPERTY(QString places READ places CONSTANT FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< the provider's
        MaskedRole,                  ///< "gsk_…4f2a"
        PlaceRole,
        InUseRole, ///< it is used already, from the environment, and only kept nowhere
    };
    Q_ENUM(Role)

    KeyOffersModel(PlaygroundSource &source, KeyRing &keys, std::vector<connectors::Tool> tools,
                   QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isLooking() const { return m_looking; }
    [[nodiscard]] bool hasLooked() const { return m_looked; }
    [[nodiscard]] QString places() const;

    /// Reads the tools' files.
    Q_INVOKABLE void search();
    /// Takes a row over, into the keychain: as the provider's key, or beside those that it has.
    Q_INVOKABLE void adopt(int row);

Q_SIGNALS:
    void changed();

private:
    struct Offer {
        connectors::FoundKey found;
        bool inUse = false;
    };
    void refill();
    [[nodiscard]] bool isKnown(const connectors::FoundKey &found) const;
    [[nodiscard]] std::vector<connectors::KeyForm> forms() const;

    PlaygroundSource &m_source;
    KeyRing &m_keys;
    const std::vector<connectors::Tool> m_tools;
    std::vector<connectors::FoundKey> m_inFiles;
    std::vector<Offer> m_offers;
    bool m_looking = false;
    bool m_looked = false;
    BackgroundWork m_work{this};
};

} // namespace sluice
