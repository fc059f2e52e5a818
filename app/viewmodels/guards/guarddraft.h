// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// A guard while its form is filled in. What the form has no field for stays as it was loaded.
class GuardDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by GuardsModel")
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    /// Places in `kinds`, `stages` and `actions` of GuardsModel.
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    Q_PROPERTY(int stage READ stage WRITE setStage NOTIFY changed FINAL)
    Q_PROPERTY(int action READ action WRITE setAction NOTIFY changed FINAL)
    Q_PROPERTY(Form form READ form NOTIFY changed FINAL)
    /// Words or expressions, one a line; or a JSON Schema.
    Q_PROPERTY(QString terms READ terms WRITE setTerms NOTIFY changed FINAL)
    Q_PROPERTY(QString limit READ limit WRITE setLimit NOTIFY changed FINAL)
    Q_PROPERTY(QString least READ least WRITE setLeast NOTIFY changed FINAL)
    /// Letters are read as what they look like.
    Q_PROPERTY(bool readsDisguises READ readsDisguises WRITE setReadsDisguises NOTIFY changed FINAL)
    /// What is taken out of a request comes back in its answer.
    Q_PROPERTY(bool putsBack READ putsBack WRITE setPutsBack NOTIFY changed FINAL)
    /// Whether there is something to choose of these two.
    Q_PROPERTY(bool mayReadDisguises READ mayReadDisguises NOTIFY changed FINAL)
    Q_PROPERTY(bool mayPutBack READ mayPutBack NOTIFY changed FINAL)
    Q_PROPERTY(QString service READ service WRITE setService NOTIFY changed FINAL)
    Q_PROPERTY(QString policy READ policy WRITE setPolicy NOTIFY changed FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed FINAL)
    /// Why it could not be saved.
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)
public:
    /// What there is to fill in for a kind.
    enum Form { BuiltIn, Words, Patterns, Length, Schema, Classifier };
    Q_ENUM(Form)

    using QObject::QObject;

    /// A guard without a name is new.
    void load(const QString &name, const QJsonObject &guard);
    [[nodiscard]] bool isNew() const { return m_loadedName.isEmpty(); }
    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] int kind() const { return m_kind; }
    void setKind(int kind);
    [[nodiscard]] int stage() const { return m_stage; }
    void setStage(int stage);
    [[nodiscard]] int action() const { return m_action; }
    void setAction(int action);
    [[nodiscard]] Form form() const;
    [[nodiscard]] const QString &terms() const { return m_terms; }
    void setTerms(const QString &terms);
    [[nodiscard]] const QString &limit() const { return m_limit; }
    void setLimit(const QString &limit);
    [[nodiscard]] const QString &least() const { return m_least; }
    void setLeast(const QString &least);
    [[nodiscard]] bool readsDisguises() const { return m_readsDisguises; }
    void setReadsDisguises(bool reads);
    [[nodiscard]] bool putsBack() const { return m_putsBack; }
    void setPutsBack(bool puts);
    [[nodiscard]] bool mayReadDisguises() const;
    [[nodiscard]] bool mayPutBack() const;
    [[nodiscard]] const QString &service() const { return m_service; }
    void setService(const QString &service);
    [[nodiscard]] const QString &policy() const { return m_policy; }
    void setPolicy(const QString &policy);
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
    [[nodiscard]] bool hasPatterns() const;
    [[nodiscard]] bool isAction(const QString &word) const;
    [[nodiscard]] QJsonObject configToJson() const;

    QString m_loadedName;
    QJsonObject m_loaded;
    QString m_name;
    int m_kind = 0;
    int m_stage = 2;
    int m_action = 0;
    QString m_terms;
    QString m_limit;
    QString m_least;
    bool m_readsDisguises = false;
    bool m_putsBack = false;
    QString m_service;
    QString m_policy;
    QString m_nameProblem;
    QString m_failure;
};

/// The words of the configuration, in the order in which the form offers them.
namespace guardwords {
[[nodiscard]] const QStringList &kinds();
[[nodiscard]] const QStringList &stages();
[[nodiscard]] const QStringList &actions();
} // namespace guardwords

} // namespace sluice
