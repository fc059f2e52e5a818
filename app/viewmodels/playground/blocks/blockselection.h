// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blockmodel.h"

#include <QPointer>

namespace sluice {

/// What is selected in a transcript, from a place in one row to a place in another.
class BlockSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sluice::BlockModel *model READ model WRITE setModel NOTIFY modelChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    /// Counts changes, for bindings on `from` and `to`.
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL)

public:
    explicit BlockSelection(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    [[nodiscard]] BlockModel *model() const { return m_model; }
    void setModel(BlockModel *model);
    [[nodiscard]] bool isEmpty() const { return m_anchor == m_head; }
    [[nodiscard]] int revision() const { return m_revision; }

    Q_INVOKABLE void begin(int row, int position);
    Q_INVOKABLE void extend(int row, int position);
    Q_INVOKABLE void selectWord(int row, int position);
    Q_INVOKABLE void selectRow(int row);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clear();
    /// The selected part of a row; both 0 when there is none.
    [[nodiscard]] Q_INVOKABLE int from(int row) const;
    [[nodiscard]] Q_INVOKABLE int to(int row) const;

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString markdown() const;
    Q_INVOKABLE void copy() const;
    Q_INVOKABLE void copyMarkdown() const;

Q_SIGNALS:
    void modelChanged();
    void changed();

private:
    struct Point {
        int row = 0;
        int position = 0;
        friend auto operator<=>(const Point &, const Point &) = default;
    };
    void select(Point anchor, Point head);
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    [[nodiscard]] int length(int row) const;
    [[nodiscard]] bool isSkipped(int row) const;

    QPointer<BlockModel> m_model;
    Point m_anchor;
    Point m_head;
    int m_revision = 0;
};

} // namespace sluice
