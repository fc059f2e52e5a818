// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alertdraft.h"
#include "alerts/alertstates.h"
#include "alerts/channeltest.h"
#include "config/storedconfig.h"
#include "platform/backgroundwork.h"
#include "store/storereader.h"

#include <QTimer>
#include <QVariantList>

namespace sluice {

/// What the rules for alerts have found, the rules, who is told, and when nobody is. All that the page of alerts is
/// given.
class AlertsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(sluice::AlertDraft *draft READ draft CONSTANT FINAL)
    /// Somebody looks: only then the store is asked.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed FINAL)
    /// Newest first: maps of state (0 soon, 1 now, 2 over), text and since.
    Q_PROPERTY(QVariantList events READ events NOTIFY eventsChanged FINAL)
    /// Maps of name, kind, severity, silence (until when nobody is told; empty for told), untold (it has no channel)
    /// and problem.
    Q_PROPERTY(QVariantList rules READ rules NOTIFY changed FINAL)
    /// Maps of name, kind, testable and problem.
    Q_PROPERTY(QVariantList channels READ channels NOTIFY changed FINAL)
    /// What came of the last test or change, and whether it is a fault.
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)
    Q_PROPERTY(QString quietFrom READ quietFrom NOTIFY changed FINAL)
    Q_PROPERTY(QString quietTo READ quietTo NOTIFY changed FINAL)
    Q_PROPERTY(QStringList ruleKinds READ ruleKinds NOTIFY changed FINAL)
    Q_PROPERTY(QStringList channelKinds READ channelKinds NOTIFY changed FINAL)
    Q_PROPERTY(QStringList severities READ severities NOTIFY changed FINAL)
public:
    /// `config` is null where the store cannot be opened; else it outlives the model.
    explicit AlertsModel(StoredConfig *config, QObject *parent = nullptr);
    ~AlertsModel() override;

    /// From now on the states are those of the record store at `path`.
    void open(const QString &path);

    [[nodiscard]] AlertDraft *draft() { return &m_draft; }
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    void setActive(bool active);
    [[nodiscard]] const QVariantList &events() const { return m_events; }
    [[nodiscard]] QVariantList rules() const;
    [[nodiscard]] QVariantList channels() const;
    [[nodiscard]] const QString &notice() const { return m_notice; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] QString quietFrom() const;
    [[nodiscard]] QString quietTo() const;
    [[nodiscard]] QStringList ruleKinds() const;
    [[nodiscard]] QStringList channelKinds() const;
    [[nodiscard]] QStringList severities() const;

    /// An empty name starts a new one.
    Q_INVOKABLE void editRule(const QString &name);
    Q_INVOKABLE void editChannel(const QString &name);
    /// Saves the draft; false when something is wrong with it, which it then tells.
    Q_INVOKABLE bool save();
    Q_INVOKABLE void removeRule(const QString &name);
    Q_INVOKABLE void removeChannel(const QString &name);
    /// Tells nobody of a rule for so many hours; 0 tells again.
    Q_INVOKABLE void silence(const QString &rule, int hours);
    /// Sends a message that is no alert.
    Q_INVOKABLE void testChannel(const QString &name);
    /// Times such as 22:00; both empty end it.
    Q_INVOKABLE void setQuiet(const QString &from, const QString &to);

Q_SIGNALS:
    void changed();
    void eventsChanged();

private:
    [[nodiscard]] QJsonObject stored(const ConfigPath &path) const;
    [[nodiscard]] QJsonObject storedQuiet() const;
    [[nodiscard]] QStringList names(const QByteArray &part) const;
    [[nodiscard]] std::map<ConfigPath, Error> leftOut() const;
    void readStates();
    void showStates(const std::vector<AlertState> &states);
    void tell(const QString &text, bool failed);
    void tell(const Result<void> &done);

    StoredConfig *m_config;
    StoreReader m_reader;
    QTimer m_timer;
    AlertDraft m_draft;
    QVariantList m_events;
    std::map<QByteArray, qint64> m_silences;
    std::unique_ptr<ChannelTest> m_test;
    QString m_notice;
    bool m_failed = false;
    QString m_path;
    BackgroundWork m_work;
};

} // namespace sluice
