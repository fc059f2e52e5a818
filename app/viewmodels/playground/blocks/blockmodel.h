// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"
#include "markdown/thinkfilter.h"
#include "transcriptpart.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

namespace sluice {

/// The transcript of one pane as rows: prompts, thinking and the blocks of the answers. While an answer streams only
/// its last rows change. Long texts are read in slices, so that no frame waits for them.
class BlockModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PaneModel")
public:
    enum Kind {
        Paragraph,
        Heading,
        CodeHead,
        Code,
        TableRow,
        Rule,
        Math,
        Prompt,
        Reasoning,
        Thought,
        Call,
        Note,
        Break,
        Author,  ///< whose answer follows, where that is not the last
        Result,  ///< what a tool said or is to say
        Edit,    ///< a prompt that is being changed
        Actions, ///< what can be done with the answer above
        Images,  ///< pictures that go with the prompt below
        Failure, ///< why the answer above, or the one that never began, failed
    };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        TextRole,      ///< plain text as it is shown
        ContentRole,   ///< the same with its styles, for BlockText
        CellsRole,     ///< TableRow: contents of the cells
        AlignsRole,    ///< TableRow: Qt::Alignment of the cells, 0 for none
        ColumnsRole,   ///< TableRow, Code: widths that the whole table or code block wants, in digits
        LevelRole,     ///< heading level
        PathRole,      ///< 'l' for each list, 'q' for each quote it is inside, from the outside
        MarkerRole,    ///< sign of a list item
        LanguageRole,  ///< of a code block
        HeaderRole,    ///< TableRow: the first one
        ContinuedRole, ///< goes on with the row before
        LastRole,      ///< of a box of code or of a table
        WrapsRole,     ///< Code: a line too long to be scrolled
        ScrolledRole,  ///< TableRow, Code: how far sideways
        RightToLeftRole,
        NoteRole,     ///< Reasoning: how long it took; Failure: what happened
        ExpandedRole, ///< Reasoning: unfolded
        NodeRole,     ///< the message it belongs to
        BranchRole,   ///< Prompt, Actions: which one at its place, from 1
        BranchesRole, ///< and of how many
        OpenRole,     ///< Result: still to be written
        ImagesRole,   ///< Images: a list for Picture
    };
    Q_ENUM(Role)

    explicit BlockModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Folds or unfolds the thinking in a row.
    Q_INVOKABLE void setExpanded(int row, bool expanded);
    /// Puts the text of a row on the clipboard, without marks of Markdown; of code the whole block.
    Q_INVOKABLE void copyRow(int row) const;
    /// What is written in a row of Edit or Result.
    Q_INVOKABLE void setDraft(int row, const QString &text);
    /// The first row of a message, or -1.
    [[nodiscard]] Q_INVOKABLE int rowOfNode(int node) const;
    [[nodiscard]] Q_INVOKABLE int nodeAt(int row) const;
    /// Scrolls the table or code block of a row sideways, so that it begins that far in.
    Q_INVOKABLE void scrollSideways(int row, qreal to);

    [[nodiscard]] Kind kindAt(int row) const;
    [[nodiscard]] markdown::Block blockAt(int row) const;

    /// All rows as they are, to be put back later.
    struct Snapshot;
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot();
    void restore(const Snapshot &snapshot);
    void clear();
    /// A new prompt; the answer that follows belongs to it. The one before it was `author`'s, which stands above it
    /// now.
    void beginTurn(const QByteArray &prompt, const QString &author = {}, int node = 0,
                   std::vector<QByteArray> images = {});
    /// What comes from now on is the answer of that message.
    void beginAnswer(int node);
    /// Takes the last answer away, for another try.
    void dropAnswer();
    /// Takes a message and all that stands below it away.
    void dropFrom(int node);
    /// A remark below the message shown last; none without words.
    void addNote(const QString &text);
    /// Says below the message shown last why it failed.
    void addFailure(const QString &title, const QString &text);
    /// Ends the message shown last with a row of what can be done with it.
    void addActions(const QString &author, int branch, int branches);
    /// Which of how many branches a prompt is.
    void setBranch(int node, int branch, int branches);
    /// A field for what a tool said; empty and open until it is written.
    void addResult(int node, const ToolCall &call, const QString &text, bool open);
    /// Puts a field in the place of a prompt, with its text or another, or the prompt back.
    void beginEdit(int node, const QString &draft = {});
    void endEdit();
    /// The prompt that has an open field, or 0.
    [[nodiscard]] int editedNode() const { return m_edited ? m_edited->node : 0; }
    /// What is in the open field of that prompt or call.
    [[nodiscard]] QString editDraft() const;
    [[nodiscard]] QString resultDraft(const QByteArray &callId) const;
    void appendReasoning(const QByteArray &text);
    void setReasoningNote(const QString &note);
    void appendText(const QByteArray &text);
    /// All tool calls so far.
    void setCalls(const std::vector<ToolCall> &calls);
    /// No more text comes. `breakNote` adds a rule that says so when the answer broke off, `emptyNote` stands where
    /// nothing else came.
    void finishAnswer(const QString &breakNote = {}, const QString &emptyNote = {});

    /// The text of the last answer as it came, without the thinking in it.
    [[nodiscard]] QByteArray answer() const;
    /// Its thinking.
    [[nodiscard]] QByteArray reasoning() const;
    [[nodiscard]] bool hasAnswerText() const { return !answer().isEmpty(); }

Q_SIGNALS:
    /// Rows came or grew without a new delta.
    void readOn();
    /// The text in the field of a prompt or of a result is another one.
    void fieldEdited();

private:
    struct Place {
        size_t part = 0;
        int row = 0;   ///< within the part
        int first = 0; ///< row of the part's first
    };
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int firstRowOf(size_t part) const;
    [[nodiscard]] Kind kindAt(const Place &place) const;
    [[nodiscard]] QVariant blockData(const Place &place, int role) const;
    [[nodiscard]] bool isRightToLeft(const Place &place) const;
    [[nodiscard]] TranscriptPart *lastOf(TranscriptPart::Type type);
    [[nodiscard]] size_t indexOf(const TranscriptPart *part) const;
    TranscriptPart &add(TranscriptPart part);
    void applyText(const QByteArray &text);
    void applyReasoning(const QByteArray &text);
    void signAnswer(const QString &author);
    void addPlain(TranscriptPart &part, QByteArrayView text);
    void readSlice();
    void showAnswer(size_t part, int firstChanged);
    void indentCalls();
    void dropParts(size_t from);
    void replacePart(size_t at, TranscriptPart part);
    /// Where the last turn begins, in what is there now.
    [[nodiscard]] size_t lastTurn() const;

    std::vector<TranscriptPart> m_parts;
    size_t m_turnStart = 0;
    int m_node = 0;
    /// The prompt that stands aside while it is changed.
    std::optional<TranscriptPart> m_edited;
    markdown::ThinkFilter m_think;
    QTimer m_slices;
};

} // namespace sluice

Q_DECLARE_METATYPE(sluice::markdown::StyledText)
