// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// A rule or a channel of alerts while its form is filled in. What the form has no field for stays as it was loaded.
class AlertDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AlertsModel")
    Q_PROPERTY(bool channel READ isChannel NOTIFY changed FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    /// A place in `ruleKinds` or `channelKinds` of AlertsModel.
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    /// Of a rule: a place in `severities`.
    Q_PROPERTY(int severity READ severity WRITE setSeverity NOTIFY changed FINAL)
    /// Of a rule: the number it is about; of a channel: its address.
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY changed FINAL)
    /// What `value` is called, and how it is written; empty: there is none.
    Q_PROPERTY(QString valueLabel READ valueLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString valueHint READ valueHint NOTIFY changed FINAL)
    /// Of a channel: its key, as env.NAME; whether there is one says `hasKey`.
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY changed FINAL)
    Q_PROPERTY(bool hasKey READ hasKey NOTIFY changed FINAL)
    /// Of a channel of mail: whom its server knows; its addresses, with commas between them.
    Q_PROPERTY(QString user READ user WRITE setUser NOTIFY changed FINAL)
    Q_PROPERTY(QString recipients READ recipients WRITE setRecipients NOTIFY changed FINAL)
    Q_PROPERTY(bool isMail READ isMail NOTIFY changed FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed FINAL)
    /// Why it could not be saved.
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)
public:
    using QObject::QObject;

    /// Without a name it is a new one.
    void loadRule(const QString &name, const QJsonObject &rule);
    void loadChannel(const QString &name, const QJsonObject &channel);

    [[nodiscard]] bool isChannel() const { return m_isChannel; }
    [[nodiscard]] bool isNew() const { return m_loadedName.isEmpty(); }
    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] int kind() const { return m_kind; }
    void setKind(int kind);
    [[nodiscard]] int severity() const { return m_severity; }
    void setSeverity(int severity);
    [[nodiscard]] const QString &value() const { return m_value; }
    void setValue(const QString &value);
    [[nodiscard]] QString valueLabel() const;
    [[nodiscard]] QString valueHint() const;
    [[nodiscard]] const QString &key() const { return m_key; }
    void setKey(const QString &key);
    [[nodiscard]] bool hasKey() const { return !keyMember().isEmpty(); }
    [[nodiscard]] const QString &user() const { return m_user; }
    void setUser(const QString &user);
    [[nodiscard]] const QString &recipients() const { return m_recipients; }
    void setRecipients(const QString &recipients);
    [[nodiscard]] bool isMail() const;
    [[nodiscard]] const QString &nameProblem() const { return m_nameProblem; }
    [[nodiscard]] const QString &failure() const { return m_failure; }
    void setFailure(const QString &failure);

    /// Whether its name may be saved; else `nameProblem` says why not.
    [[nodiscard]] bool checkName(const QStringList &taken);
    /// As the configuration has it.
    [[nodiscard]] QJsonObject toJson() const;

Q_SIGNALS:
    void changed();

private:
    template<typename T>
    void change(T &member, const T &value);
    void load(const QString &name, const QJsonObject &object);
    [[nodiscard]] QString kindName() const;
    [[nodiscard]] QString valueMember() const;
    [[nodiscard]] QString keyMember() const;
    [[nodiscard]] QString loadedValue() const;

    bool m_isChannel = false;
    QString m_loadedName;
    QJsonObject m_loaded;
    QString m_name;
    int m_kind = 0;
    int m_severity = 1;
    QString m_value;
    QString m_key;
    QString m_user;
    QString m_recipients;
    QString m_nameProblem;
    QString m_failure;
};

} // namespace sluice
