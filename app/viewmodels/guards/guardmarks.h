// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardtester.h"
#include "textmarks.h"

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>

namespace sluice {

/// Marks in the tested text what guards find in it.
class GuardMarks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document MEMBER m_document WRITE setDocument NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(sluice::GuardTester *tester MEMBER m_tester WRITE setTester NOTIFY changed REQUIRED FINAL)
    /// Behind what is taken out or refused, and behind what is only told of.
    Q_PROPERTY(QColor acting MEMBER m_acting NOTIFY changed FINAL)
    Q_PROPERTY(QColor telling MEMBER m_telling NOTIFY changed FINAL)

public:
    explicit GuardMarks(QObject *parent = nullptr);
    ~GuardMarks() override;

    void setDocument(QQuickTextDocument *document);
    void setTester(GuardTester *tester);

Q_SIGNALS:
    void changed();

private:
    void remark();

    QPointer<QQuickTextDocument> m_document;
    QPointer<GuardTester> m_tester;
    QColor m_acting;
    QColor m_telling;
    QPointer<TextMarks> m_marks; ///< goes with its document
};

} // namespace sluice
