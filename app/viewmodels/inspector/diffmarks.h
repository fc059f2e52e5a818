// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answerdiff.h"
#include "textmarks.h"

#include <QColor>
#include <QQuickTextDocument>

namespace sluice {

/// Marks in a text what only one of two answers has: struck out or underlined, and in colour.
class DiffMarks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document MEMBER m_document WRITE setDocument NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(sluice::AnswerDiff *diff MEMBER m_diff WRITE setDiff NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QColor removed MEMBER m_removed NOTIFY changed FINAL)
    Q_PROPERTY(QColor added MEMBER m_added NOTIFY changed FINAL)

public:
    explicit DiffMarks(QObject *parent = nullptr);
    ~DiffMarks() override;

    void setDocument(QQuickTextDocument *document);
    void setDiff(AnswerDiff *diff);

Q_SIGNALS:
    void changed();

private:
    void remark();

    QPointer<QQuickTextDocument> m_document;
    QPointer<AnswerDiff> m_diff;
    QColor m_removed;
    QColor m_added;
    QPointer<TextMarks> m_marks; ///< goes with its document
};

} // namespace sluice
