// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/worddiff.h"
#include "panesettings.h"
#include "platform/backgroundwork.h"

namespace sluice {

/// How the current pane's last answer differs from that of another pane, the base, word by word; JSON is laid out
/// first, so that only what it says counts. Worked out on a thread of its own once both answers are whole.
class AnswerDiff : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by InspectorModel")
    Q_PROPERTY(bool active MEMBER m_active WRITE setActive NOTIFY changed FINAL)
    /// Letters and models of the panes to choose from.
    Q_PROPERTY(QStringList bases READ bases NOTIFY changed FINAL)
    Q_PROPERTY(int base READ base WRITE setBase NOTIFY changed FINAL)
    /// Both answers in one: what only the base has, and what only the pane has, where they part.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    /// What there is to see, or why there is nothing.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    AnswerDiff(PlaygroundModel &playground, PaneSettings &settings, QObject *parent = nullptr);

    void setActive(bool active);
    [[nodiscard]] QStringList bases() const;
    [[nodiscard]] int base() const;
    void setBase(int index);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] const std::vector<DiffPiece> &pieces() const { return m_pieces; }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void apply(std::vector<DiffPiece> pieces);
    [[nodiscard]] std::vector<PaneModel *> others() const;

    PlaygroundModel &m_playground;
    PaneSettings &m_settings;
    QPointer<PaneModel> m_base;
    std::vector<DiffPiece> m_pieces;
    QString m_text;
    QString m_summary;
    int m_turn = 0; ///< of the last one asked for; older results are dropped
    bool m_active = false;
    BackgroundWork m_work{this};
};

} // namespace sluice
