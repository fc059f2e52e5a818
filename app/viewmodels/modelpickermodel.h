// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/modelinfo.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace sluice {

class PlaygroundSource;
class Settings;

/// The models to pick from: starred, recent, then by provider; narrowed by a filter. What the filter says can always be
/// picked as an id of its own.
class ModelPickerModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
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
    /// Which lists are missing and why; empty when all came.
    [[nodiscard]] QString notice() const;

    [[nodiscard]] Q_INVOKABLE QString nameAt(int row) const;
    /// The row of a name in its provider's section, or 0.
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &name) const;
    Q_INVOKABLE void toggleStar(const QString &name);
    /// Remembers it among the recent ones.
    Q_INVOKABLE void notePicked(const QString &name);
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void filterChanged();
    void noticeChanged();
    void countChanged();

private:
    struct Row {
        QString name;
        QString section;
        ModelInfo info;
        bool typed = false;
    };
    void rebuild();
    void addNamed(const QStringList &names, const QString &section);
    void addTyped();
    [[nodiscard]] bool matches(const QString &name) const;
    [[nodiscard]] QString providerName(const QByteArray &id) const;
    void setFailure(const QByteArray &provider, const QString &message);

    PlaygroundSource &m_source;
    Settings &m_settings;
    QString m_filter;
    std::vector<Row> m_rows;
    QMap<QByteArray, QString> m_failures;
};

} // namespace sluice
