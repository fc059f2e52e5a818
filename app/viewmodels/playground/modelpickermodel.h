// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/measures.h"
#include "models/modelinfo.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace sluice {

class PlaygroundSource;
class Settings;

/// The models to pick from: the one in use, starred, recent, then by provider; narrowed by a filter. What the filter
/// says can always be picked as an id of its own.
class ModelPickerModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< "groq/…", what is picked
        LabelRole,                   ///< the provider's own id
        SectionRole,
        ContextRole,
        OutputRole,
        InputPriceRole,
        OutputPriceRole,
        ToolsRole, ///< Known
        JsonRole,
        VisionRole,
        ReasoningRole,
        StarredRole,
        TtftRole, ///< as its last answer had it on this machine
        RateRole,
        TypedRole, ///< the row offers the filter itself as an id
    };
    Q_ENUM(Role)
    /// Whether a model can do something.
    enum Known { Unknown, No, Yes };
    Q_ENUM(Known)

    ModelPickerModel(PlaygroundSource &source, Settings &settings, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    /// The model in use where one is picked: it comes first.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void setChosen(const QString &name);
    /// Which lists are missing and why; empty when all came.
    [[nodiscard]] QString notice() const;

    [[nodiscard]] Q_INVOKABLE QString nameAt(int row) const;
    /// Whether the row offers the filter itself.
    [[nodiscard]] Q_INVOKABLE bool isTyped(int row) const;
    /// The first row of a name, or 0.
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &name) const;
    Q_INVOKABLE void toggleStar(const QString &name);
    /// Remembers it among the recent ones.
    Q_INVOKABLE void notePicked(const QString &name);
    Q_INVOKABLE void refresh();
    /// The figures of an answer that came to its end.
    void noteMeasured(const QString &model, const Counters &counters);

Q_SIGNALS:
    void filterChanged();
    void chosenChanged();
    void noticeChanged();
    void countChanged();

private:
    enum class Section { Chosen, Starred, Recent, Provider, Typed };
    struct Row {
        QString name;
        Section section;
        ModelInfo info;
    };
    void rebuild();
    [[nodiscard]] QString measured(const QString &model, int place) const;
    void addNamed(const QStringList &names, Section section);
    void addTyped();
    [[nodiscard]] bool matches(const QString &name) const;
    [[nodiscard]] QString sectionName(const Row &row) const;
    [[nodiscard]] QString providerName(const QByteArray &id) const;
    void setFailure(const QByteArray &provider, const QString &message);

    PlaygroundSource &m_source;
    Settings &m_settings;
    QString m_filter;
    QString m_chosen;
    std::vector<Row> m_rows;
    QMap<QByteArray, QString> m_failures;
};

} // namespace sluice
