// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panesettings.h"
#include "platform/backgroundwork.h"

#include <QMap>
#include <QTimer>

namespace sluice {

/// What the prompt that is being written will cost, before it is sent, and the variables it holds. All figures are
/// estimates, by what each model counted before, and wear "≈"; unknown is "–". Long texts are counted beside the
/// thread.
class PromptEstimate : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    /// "≈214 tok · 0.2 % · ≈$0.0001": the largest count and share of all panes, the cost of all inputs of all
    /// rounds together.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    /// One line for each pane.
    Q_PROPERTY(QString tip READ tip NOTIFY changed FINAL)
    /// A pane's model cannot hold it.
    Q_PROPERTY(bool tooLong READ isTooLong NOTIFY changed FINAL)
    Q_PROPERTY(QStringList variables READ variables NOTIFY variablesChanged FINAL)

public:
    PromptEstimate(PlaygroundSource &source, PlaygroundModel &playground, PaneSettings &settings,
                   QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString tip() const { return m_tip; }
    [[nodiscard]] bool isTooLong() const { return m_tooLong; }
    [[nodiscard]] QStringList variables() const { return m_variables; }

    /// What is written now.
    Q_INVOKABLE void setPrompt(const QString &prompt);
    Q_INVOKABLE void setValue(const QString &variable, const QString &value);
    [[nodiscard]] Q_INVOKABLE QString value(const QString &variable) const { return m_values.value(variable); }
    /// The prompt as it is sent.
    [[nodiscard]] Q_INVOKABLE QString filled(const QString &prompt) const;

Q_SIGNALS:
    void changed();
    void variablesChanged();

private:
    struct PaneEstimate {
        qint64 tokens = 0;
        std::optional<double> share = {};
        std::optional<double> cost = {};
    };
    void later();
    void work();
    /// Of the prompt as it is sent; unset while a long one is being counted.
    [[nodiscard]] std::optional<qint64> promptTokens();
    /// Of what is sent beside the prompt; the same.
    [[nodiscard]] std::optional<qint64> tokensBefore(const PaneModel &pane);
    [[nodiscard]] std::optional<PaneEstimate> estimate(const PaneModel &pane, qint64 promptTokens);
    [[nodiscard]] QString line(const PaneModel &pane, const PaneEstimate &estimate) const;

    PlaygroundSource &m_source;
    PlaygroundModel &m_playground;
    QTimer m_pause;
    /// Tokens of what is sent beside the prompt; unset while they are counted.
    QHash<const PaneModel *, std::optional<qint64>> m_before;
    int m_era = 0;     ///< of whose counts later ones make nothing
    QString m_counted; ///< a long prompt
    qint64 m_countedTokens = 0;
    bool m_counting = false;
    QMap<QString, QString> m_values;
    QString m_prompt;
    QStringList m_variables;
    QString m_text;
    QString m_tip;
    bool m_tooLong = false;
    BackgroundWork m_work{this};
};

} // namespace sluice
