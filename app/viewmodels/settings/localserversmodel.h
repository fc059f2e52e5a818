// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/localservers.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class PlaygroundSource;

/// The model servers in use and those found on this machine. Nothing is asked before the user wants it.
class LocalServersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed FINAL)
    Q_PROPERTY(bool looked READ hasLooked NOTIFY changed FINAL)
    Q_PROPERTY(QString places READ places CONSTANT FINAL)
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        TextRole, ///< "127.0.0.1:11434 · 3 models"
        StateRole,
    };
    Q_ENUM(Role)
    /// Found and not in use; in use; or taken out of use just now, which can be undone.
    enum State { Offered, InUse, Removed };
    Q_ENUM(State)

    LocalServersModel(LocalServers &servers, PlaygroundSource &source, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isLooking() const { return m_servers.isLooking(); }
    /// Whether it has been looked for them, found or not.
    [[nodiscard]] bool hasLooked() const { return m_looked; }
    /// Where it looks, for the user to know before.
    [[nodiscard]] QString places() const;
    /// Where the user's own profiles are.
    [[nodiscard]] QString folder() const;

    Q_INVOKABLE void search();
    /// Takes one into use, for good; again, when it was removed.
    Q_INVOKABLE void use(const QString &serverId);
    Q_INVOKABLE void remove(const QString &serverId);

Q_SIGNALS:
    void changed();
    /// One could not be taken into use or out of it.
    void notice(const QString &text);

private:
    struct Row {
        QByteArray id;
        QString name;
        QUrl url;
        std::optional<LocalServers::Found> found = {};
        State state = Offered;
    };
    void fill();
    void applyFound();
    void setState(const QByteArray &id, State state);
    [[nodiscard]] QString textOf(const Row &row) const;

    LocalServers &m_servers;
    PlaygroundSource &m_source;
    std::vector<Row> m_rows;
    bool m_looked = false;
};

} // namespace sluice
