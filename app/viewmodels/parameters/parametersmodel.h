// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panesettings.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// The plain settings as rows: numbers, words and short texts, each default (not sent), set, or not taken by the model.
class ParametersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    /// Something was typed that is no value.
    Q_PROPERTY(bool faulty READ isFaulty NOTIFY faultyChanged FINAL)

public:
    /// As ParameterKind.
    enum Kind { Number, Integer, Choice, Text };
    Q_ENUM(Kind)

    enum Role {
        KeyRole = Qt::UserRole,
        LabelRole,
        KindRole,
        FromRole,
        ToRole,
        StepRole,
        SlidesRole,
        ValuesRole,
        TextRole,
        IsSetRole,
        TakenRole,
        NoteRole,
        ProblemRole,
        NumberRole, ///< that of a slider
        UsualRole,  ///< what holds at the provider while nothing is sent; empty where nobody knows
    };

    explicit ParametersModel(PaneSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isFaulty() const { return !drafts().isEmpty(); }
    /// What was typed for this pane and is no value; empty when nothing is. Nothing is asked with it.
    [[nodiscard]] QString fault(const PaneModel &pane) const;
    /// What was typed; a text that is no value stays as a draft with what is wrong with it, and nothing is
    /// sent.
    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void setNumber(int row, double value);
    Q_INVOKABLE void reset(int row) { setText(row, {}); }

Q_SIGNALS:
    void faultyChanged();

private:
    void refresh();
    void forgetDrafts();
    void set(int row, const QByteArray &value, const QString &typed);
    [[nodiscard]] const ParameterSpec &specAt(int row) const;
    [[nodiscard]] QString note(const ParameterSpec &spec) const;
    [[nodiscard]] QString problem(const ParameterSpec &spec) const;
    void keepDraft(const QByteArray &key, const QString &typed);

    PaneSettings &m_settings;
    using Drafts = QHash<QByteArray, QString>;
    /// Whose settings the current pane has: its own, or those that are shared (null).
    [[nodiscard]] PaneModel *scope() const;
    [[nodiscard]] Drafts drafts() const { return m_drafts.value(scope()); }
    /// Texts that are no values, by the key of their setting.
    QHash<const PaneModel *, Drafts> m_drafts;
};

} // namespace sluice
