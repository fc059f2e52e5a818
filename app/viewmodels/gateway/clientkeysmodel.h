// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "gatewaycontrol.h"
#include "keydraft.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// The gateway's keys with their limits and what they spent: Sluice's own first, then the newest first. A new key is
/// known here until it is forgotten, and leaves only to the clipboard.
class ClientKeysModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(sluice::KeyDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(int clients READ clients NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString madeName READ madeName NOTIFY madeChanged FINAL)
    Q_PROPERTY(QString madeHint READ madeHint NOTIFY madeChanged FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        OwnRole, ///< it is Sluice's own, which can be limited here and is made anew elsewhere
        StateRole,
        TermsRole,  ///< "made 3/1/26 · until 4/1/26"
        LimitsRole, ///< "60 requests a minute · groq/*"; empty when it may do everything
        TodayRole,  ///< "$0.0123" or "$0.0123 of $5.00"
        MonthRole,
    };
    Q_ENUM(Role)
    enum State { Valid, Expired, Revoked };
    Q_ENUM(State)

    explicit ClientKeysModel(GatewayKeyStore &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] KeyDraft *draft() { return &m_draft; }
    /// How many are not Sluice's own.
    [[nodiscard]] int clients() const;
    /// Why the keys cannot be read or changed.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString madeName() const { return m_madeName; }
    /// "slc-…4f2a" of the key that was just made; empty when there is none.
    [[nodiscard]] QString madeHint() const;

    /// Reads the store; cheap.
    Q_INVOKABLE void refresh();
    /// An empty draft, or one of that key.
    Q_INVOKABLE void startNew();
    Q_INVOKABLE void startEdit(const QString &keyId);
    /// Saves the draft; false when something is wrong with it, which it then tells.
    Q_INVOKABLE bool save();
    /// Another key with the same name and limits takes its place; it is refused from now on. True when there is one to
    /// be shown.
    Q_INVOKABLE bool rotate(const QString &keyId);
    /// It is refused from now on.
    Q_INVOKABLE void revoke(const QString &keyId);
    /// Takes a key that is valid no more out of the list.
    Q_INVOKABLE void remove(const QString &keyId);
    Q_INVOKABLE bool copyMade() const;
    Q_INVOKABLE void forgetMade();

Q_SIGNALS:
    void changed();
    void madeChanged();

private:
    struct Row {
        GatewayKeyStore::Entry entry;
        State state = Valid;
        [[nodiscard]] bool isOwn() const { return isOwnKeyName(entry.key.name); }
        [[nodiscard]] bool operator==(const Row &other) const;
    };
    [[nodiscard]] static std::vector<Row> sorted(std::vector<GatewayKeyStore::Entry> entries);
    void apply(std::vector<Row> rows);
    [[nodiscard]] const Row *find(const QByteArray &hash) const;
    [[nodiscard]] const Row *find(const QString &keyId) const { return find(QByteArray::fromHex(keyId.toLatin1())); }
    [[nodiscard]] Result<void> add(GatewayKey key);
    [[nodiscard]] Result<void> update(const GatewayKey &key);
    void told(const Result<void> &done);

    GatewayKeyStore &m_store;
    std::vector<Row> m_rows;
    KeyDraft m_draft;
    QString m_problem;
    QString m_madeName;
    Secret m_made;
};

} // namespace sluice
