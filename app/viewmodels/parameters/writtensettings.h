// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panesettings.h"

#include <QtQml/qqmlregistration.h>

namespace sluice {

/// The settings that are written by hand: system prompt, stop list, form of the answer with its schema, tools. Faulty
/// JSON is kept as it was typed and told with its line and column.
class WrittenSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(QString systemPrompt READ systemPrompt WRITE setSystemPrompt NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stop READ stop WRITE setStop NOTIFY changed FINAL)
    Q_PROPERTY(QString stopNote READ stopNote NOTIFY changed FINAL)
    /// "", "text", "json_object" or "json_schema".
    Q_PROPERTY(QString format READ format WRITE setFormat NOTIFY changed FINAL)
    Q_PROPERTY(QString formatNote READ formatNote NOTIFY changed FINAL)
    Q_PROPERTY(bool formatTaken READ isFormatTaken NOTIFY changed FINAL)
    Q_PROPERTY(QString schema READ schema WRITE setSchema NOTIFY changed FINAL)
    Q_PROPERTY(QString schemaName READ schemaName WRITE setSchemaName NOTIFY changed FINAL)
    Q_PROPERTY(bool strict READ isStrict WRITE setStrict NOTIFY changed FINAL)
    Q_PROPERTY(QString schemaFault READ schemaFault NOTIFY changed FINAL)
    Q_PROPERTY(int schemaFaultAt READ schemaFaultAt NOTIFY changed FINAL)
    Q_PROPERTY(QString tools READ tools WRITE setTools NOTIFY changed FINAL)
    Q_PROPERTY(QString toolsFault READ toolsFault NOTIFY changed FINAL)
    Q_PROPERTY(int toolsFaultAt READ toolsFaultAt NOTIFY changed FINAL)
    Q_PROPERTY(QString toolsNote READ toolsNote NOTIFY changed FINAL)
    Q_PROPERTY(bool toolsTaken READ areToolsTaken NOTIFY changed FINAL)
    Q_PROPERTY(QStringList toolNames READ toolNames NOTIFY changed FINAL)
    /// "", "auto", "none", "required" or "=" and a tool's name.
    Q_PROPERTY(QString toolChoice READ toolChoice WRITE setToolChoice NOTIFY changed FINAL)
    /// "", "true" or "false".
    Q_PROPERTY(QString parallel READ parallel WRITE setParallel NOTIFY changed FINAL)

public:
    explicit WrittenSettings(PaneSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] QString systemPrompt() const;
    void setSystemPrompt(const QString &text);
    [[nodiscard]] QStringList stop() const;
    void setStop(const QStringList &texts);
    [[nodiscard]] QString stopNote() const;
    [[nodiscard]] QString format() const;
    void setFormat(const QString &kind);
    [[nodiscard]] QString formatNote() const;
    [[nodiscard]] bool isFormatTaken() const;
    [[nodiscard]] QString schema() const;
    void setSchema(const QString &text);
    [[nodiscard]] QString schemaName() const;
    void setSchemaName(const QString &name);
    [[nodiscard]] bool isStrict() const;
    void setStrict(bool strict);
    [[nodiscard]] QString schemaFault() const;
    /// Place in the text, in characters; -1 without a fault.
    [[nodiscard]] int schemaFaultAt() const { return m_schemaFaultAt; }
    [[nodiscard]] QString tools() const;
    void setTools(const QString &text);
    [[nodiscard]] QString toolsFault() const;
    [[nodiscard]] int toolsFaultAt() const { return m_toolsFaultAt; }
    [[nodiscard]] QString toolsNote() const;
    [[nodiscard]] bool areToolsTaken() const;
    [[nodiscard]] QStringList toolNames() const { return m_toolNames; }
    [[nodiscard]] QString toolChoice() const;
    void setToolChoice(const QString &choice);
    [[nodiscard]] QString parallel() const;
    void setParallel(const QString &text);

    /// The schema laid out anew, with its text otherwise as it is; nothing when it has a fault.
    Q_INVOKABLE void layOutSchema();
    Q_INVOKABLE void layOutTools();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    [[nodiscard]] QString takenNote(QByteArrayView key) const;
    [[nodiscard]] ResponseFormat formatOr() const;

    PaneSettings &m_settings;
    QByteArray m_checkedTools;
    QByteArray m_checkedSchema;
    QString m_schemaFault;
    QString m_toolsFault;
    int m_schemaFaultAt = -1;
    int m_toolsFaultAt = -1;
    QStringList m_toolNames;
    QByteArray m_keptSchema; ///< of a form that is chosen no more
};

} // namespace sluice
