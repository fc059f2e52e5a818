// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/gatewaykeys.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// A client key while its form is filled in: every field as the text it is typed as, and what is wrong with it.
class KeyDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ClientKeysModel")
    Q_PROPERTY(bool isNew READ isNew NOTIFY valuesChanged FINAL)
    Q_PROPERTY(bool own READ isOwn NOTIFY valuesChanged FINAL)
    Q_PROPERTY(QStringList values READ values NOTIFY valuesChanged FINAL)
    Q_PROPERTY(QStringList problems READ problems NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY problemsChanged FINAL)
public:
    /// Places in `values` and `problems`. All but the name may be empty, which stands for no limit.
    enum Field { Name, Expires, Models, RequestsPerMinute, TokensPerMinute, BudgetDay, BudgetMonth, FieldCount };
    Q_ENUM(Field)

    using QObject::QObject;

    /// A key without a hash is new.
    void load(const GatewayKey &key);
    [[nodiscard]] bool isNew() const { return m_key.hash.isEmpty(); }
    /// Sluice's own: its name is no choice, and it is valid until another takes its place.
    [[nodiscard]] bool isOwn() const { return isOwnKeyName(m_key.name); }
    [[nodiscard]] const QByteArray &hash() const { return m_key.hash; }
    /// The key before it was changed in the form.
    [[nodiscard]] const GatewayKey &loaded() const { return m_key; }
    [[nodiscard]] QStringList values() const { return m_values; }
    [[nodiscard]] QStringList problems() const { return m_problems; }
    /// Why it could not be saved, where no field is to blame.
    [[nodiscard]] QString failure() const { return m_failure; }

    Q_INVOKABLE void setValue(Field field, const QString &text);
    void setFailure(const QString &text);

    /// The key as the form has it; unset when something is wrong, which `problems` then tells. `taken` are the names
    /// of other keys.
    [[nodiscard]] std::optional<GatewayKey> read(const QStringList &taken);

Q_SIGNALS:
    void valuesChanged();
    void problemsChanged();

private:
    [[nodiscard]] QString text(Field field) const { return m_values[field].trimmed(); }
    void readName(GatewayKey &key, const QStringList &taken);
    void readExpiry(GatewayKey &key);
    [[nodiscard]] std::optional<qint64> readCount(Field field);
    [[nodiscard]] std::optional<double> readDollars(Field field);

    GatewayKey m_key;
    QString m_loadedExpiry;
    QStringList m_values = QStringList(FieldCount);
    QStringList m_problems = QStringList(FieldCount);
    QString m_failure;
};

} // namespace sluice
