// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdownblocks.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace sluice {

/// The transcript of one pane as rows: prompts, thinking and the blocks of the answers. While an answer streams only
/// its last row changes.
class BlockModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PaneModel")
public:
    enum Kind { Paragraph, Heading, Code, Table, Rule, Math, Prompt, Reasoning, Break };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        TextRole,     ///< Markdown to show, or plain text for Code, Math, Prompt, Reasoning and Break
        LevelRole,    ///< heading level
        DepthRole,    ///< lists it is inside
        QuoteRole,    ///< quotes it is inside
        MarkerRole,   ///< sign of a list item
        LanguageRole, ///< of a code block
        OpenRole,     ///< still growing
        ContinuedRole,
        NoteRole,     ///< Reasoning: how long it took
        ExpandedRole, ///< Reasoning: unfolded
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Folds or unfolds the thinking in a row.
    Q_INVOKABLE void setExpanded(int row, bool expanded);
    /// Puts the text of a row on the clipboard, without marks of Markdown.
    Q_INVOKABLE void copyRow(int row) const;

    /// All rows as they are, to be put back later.
    struct Snapshot;
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot();
    void restore(const Snapshot &snapshot);
    void clear();
    /// A new prompt; the answer that follows belongs to it.
    void beginTurn(const QByteArray &prompt);
    /// Takes the last turn's answer away, for another try.
    void dropAnswer();
    void appendReasoning(const QByteArray &text);
    void setReasoningNote(const QString &note);
    void appendText(const QByteArray &text);
    /// No more text comes; `breakNote` adds a rule that says so when the answer broke off.
    void finishAnswer(const QString &breakNote = {});

    /// The text of the last answer as it came.
    [[nodiscard]] const QByteArray &answer() const { return m_answer; }
    [[nodiscard]] bool hasAnswerText() const { return !m_answer.isEmpty(); }

private:
    struct Row {
        Kind kind = Paragraph;
        MarkdownBlock block = {};
        QString note = {};
        bool expanded = false;
    };

    [[nodiscard]] int answerStart() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const MarkdownBlock &blockAt(int row) const;
    [[nodiscard]] Kind kindAt(int row) const;
    [[nodiscard]] QString textAt(int row) const;
    void addRow(Row row);
    void showBlocks(int first);
    void keepAnswer();

    /// Finished rows, then the rows of the answer that still grows, which live in `m_blocks`.
    std::vector<Row> m_rows;
    MarkdownBlocks m_blocks;
    /// Kinds of the growing answer's rows as the views know them.
    std::vector<Kind> m_shown;
    int m_turnStart = 0;
    int m_reasoningRow = -1;
    QByteArray m_answer;
};

} // namespace sluice
