// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/guardrule.h"
#include "platform/backgroundwork.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// Tries guards on a text that is typed: what they find, where, what they would leave, and what each of them costs.
/// Guards that ask a service are left out, for a test asks nobody. Works beside the window's thread; of texts that come
/// while it works only the last is tried.
class GuardTester : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by GuardsModel")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// "passed", "flagged", "redacted", "blocked"; empty while nothing was tried.
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    /// What would go on in place of the text.
    Q_PROPERTY(QString after READ after NOTIFY changed FINAL)
    /// Maps of name, action and count, one for each thing found.
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed FINAL)
    /// Maps of name and time, one for each guard.
    Q_PROPERTY(QVariantList costs READ costs NOTIFY changed FINAL)
    /// No guard is configured: the built-in kinds are tried.
    Q_PROPERTY(bool builtIn READ isBuiltIn NOTIFY changed FINAL)
public:
    /// What was found at a place of the text, in UTF-16 units.
    struct Mark {
        int begin;
        int end;
        /// Whether it is taken out or ends the request; else it is only told of.
        bool acts;
    };

    explicit GuardTester(QObject *parent = nullptr);

    void setRules(const GuardRuleList &rules);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] const QString &verdict() const { return m_result.verdict; }
    [[nodiscard]] const QString &after() const { return m_result.after; }
    [[nodiscard]] const QVariantList &findings() const { return m_result.findings; }
    [[nodiscard]] const QVariantList &costs() const { return m_result.costs; }
    [[nodiscard]] bool isBuiltIn() const { return m_isBuiltIn; }
    /// In their order, none over another; of the text that was tried, which may be older than `text`.
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_result.marks; }

Q_SIGNALS:
    void textChanged();
    void changed();

private:
    struct Outcome {
        QString verdict = {};
        QString after = {};
        QVariantList findings = {};
        QVariantList costs = {};
        std::vector<Mark> marks = {};
    };
    [[nodiscard]] static Outcome tried(const GuardRuleList &rules, const QString &text);
    void start();

    QString m_text;
    GuardRuleList m_rules;
    Outcome m_result;
    bool m_isBuiltIn = true;
    bool m_isBusy = false;
    bool m_isStale = false;
    BackgroundWork m_work;
};

} // namespace sluice
