// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blockmodel.h"

#include "markdowninline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextDocument>

#include <utility>

namespace sluice {

namespace {

BlockModel::Kind kindOf(BlockKind kind)
{
    return static_cast<BlockModel::Kind>(kind);
}
static_assert(static_cast<int>(BlockKind::Math) == BlockModel::Math);

bool isMarkdown(BlockModel::Kind kind)
{
    return kind == BlockModel::Paragraph || kind == BlockModel::Heading || kind == BlockModel::Table;
}

} // namespace

int BlockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : answerStart() + static_cast<int>(m_shown.size());
}

const MarkdownBlock &BlockModel::blockAt(int row) const
{
    static const MarkdownBlock gone; // a view may still ask for rows that are about to be removed
    if (row < answerStart())
        return m_rows[static_cast<size_t>(row)].block;
    const auto at = static_cast<size_t>(row - answerStart());
    return at < m_blocks.blocks().size() ? m_blocks.blocks()[at] : gone;
}

BlockModel::Kind BlockModel::kindAt(int row) const
{
    return row < answerStart() ? m_rows[static_cast<size_t>(row)].kind : kindOf(blockAt(row).kind);
}

QString BlockModel::textAt(int row) const
{
    const MarkdownBlock &block = blockAt(row);
    const QString text = QString::fromUtf8(block.text);
    return isMarkdown(kindAt(row)) ? inlineMarkdown(text, block.open) : text;
}

QVariant BlockModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const MarkdownBlock &block = blockAt(row);
    const bool old = row < answerStart();
    switch (role) {
    case KindRole: return kindAt(row);
    case Qt::DisplayRole:
    case TextRole: return textAt(row);
    case LevelRole: return block.level;
    case DepthRole: return block.depth;
    case QuoteRole: return block.quote;
    case MarkerRole: return QString::fromUtf8(block.marker);
    case LanguageRole: return QString::fromUtf8(block.language);
    case OpenRole: return block.open;
    case ContinuedRole: return block.continued;
    case NoteRole: return old ? m_rows[static_cast<size_t>(row)].note : QString();
    case ExpandedRole: return old && m_rows[static_cast<size_t>(row)].expanded;
    default: return {};
    }
}

QHash<int, QByteArray> BlockModel::roleNames() const
{
    return {{KindRole, "kind"},           {TextRole, "text"},     {LevelRole, "level"},       {DepthRole, "depth"},
            {QuoteRole, "quote"},         {MarkerRole, "marker"}, {LanguageRole, "language"}, {OpenRole, "open"},
            {ContinuedRole, "continued"}, {NoteRole, "note"},     {ExpandedRole, "expanded"}};
}

void BlockModel::setExpanded(int row, bool expanded)
{
    if (row < 0 || row >= answerStart())
        return;
    m_rows[static_cast<size_t>(row)].expanded = expanded;
    Q_EMIT dataChanged(index(row), index(row), {ExpandedRole});
}

void BlockModel::copyRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return;
    QString text = QString::fromUtf8(blockAt(row).text);
    if (isMarkdown(kindAt(row))) {
        QTextDocument document;
        document.setMarkdown(inlineMarkdown(text, false), QTextDocument::MarkdownNoHTML);
        text = document.toPlainText();
    }
    QGuiApplication::clipboard()->setText(text);
}

struct BlockModel::Snapshot {
    std::vector<Row> rows;
    QByteArray answer;
    int turnStart = 0;
};

std::shared_ptr<const BlockModel::Snapshot> BlockModel::snapshot()
{
    keepAnswer();
    return std::make_shared<const Snapshot>(Snapshot{m_rows, m_answer, m_turnStart});
}

void BlockModel::restore(const Snapshot &snapshot)
{
    clear();
    beginResetModel();
    m_rows = snapshot.rows;
    m_answer = snapshot.answer;
    m_turnStart = snapshot.turnStart;
    endResetModel();
}

void BlockModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_shown.clear();
    m_blocks = {};
    m_turnStart = 0;
    m_reasoningRow = -1;
    m_answer.clear();
    endResetModel();
}

void BlockModel::addRow(Row row)
{
    row.block.open = false;
    beginInsertRows({}, answerStart(), answerStart());
    m_rows.push_back(std::move(row));
    endInsertRows();
}

void BlockModel::beginTurn(const QByteArray &prompt)
{
    keepAnswer();
    m_answer.clear();
    m_reasoningRow = -1;
    Row row{Prompt};
    row.block.text = prompt;
    addRow(std::move(row));
    m_turnStart = answerStart();
}

void BlockModel::dropAnswer()
{
    const int last = rowCount() - 1;
    if (last >= m_turnStart) {
        beginRemoveRows({}, m_turnStart, last);
        m_rows.resize(static_cast<size_t>(m_turnStart));
        m_shown.clear();
        m_blocks = {};
        endRemoveRows();
    }
    m_answer.clear();
    m_reasoningRow = -1;
}

void BlockModel::appendReasoning(const QByteArray &text)
{
    if (text.isEmpty())
        return;
    if (m_reasoningRow < 0) {
        keepAnswer();
        m_reasoningRow = answerStart();
        addRow({Reasoning});
    }
    m_rows[static_cast<size_t>(m_reasoningRow)].block.text.append(text);
    Q_EMIT dataChanged(index(m_reasoningRow), index(m_reasoningRow), {TextRole});
}

void BlockModel::setReasoningNote(const QString &note)
{
    if (m_reasoningRow < 0 || m_rows[static_cast<size_t>(m_reasoningRow)].note == note)
        return;
    m_rows[static_cast<size_t>(m_reasoningRow)].note = note;
    Q_EMIT dataChanged(index(m_reasoningRow), index(m_reasoningRow), {NoteRole});
}

void BlockModel::appendText(const QByteArray &text)
{
    if (text.isEmpty())
        return;
    m_answer.append(text);
    showBlocks(m_blocks.feed(text));
}

void BlockModel::finishAnswer(const QString &breakNote)
{
    showBlocks(m_blocks.finish());
    keepAnswer();
    if (breakNote.isEmpty())
        return;
    Row row{Break};
    row.block.text = breakNote.toUtf8();
    addRow(std::move(row));
}

void BlockModel::showBlocks(int first)
{
    const std::vector<MarkdownBlock> &blocks = m_blocks.blocks();
    const int start = answerStart();
    const int shown = static_cast<int>(m_shown.size());
    // Rows stay where their kind did not change; a delegate cannot change its kind.
    int same = first;
    while (same < shown && same < static_cast<int>(blocks.size())
           && m_shown[static_cast<size_t>(same)] == kindOf(blocks[static_cast<size_t>(same)].kind))
        ++same;
    if (same < shown) {
        beginRemoveRows({}, start + same, start + shown - 1);
        m_shown.resize(static_cast<size_t>(same));
        endRemoveRows();
    }
    if (first < same)
        Q_EMIT dataChanged(index(start + first), index(start + same - 1));
    if (same < static_cast<int>(blocks.size())) {
        beginInsertRows({}, start + same, start + static_cast<int>(blocks.size()) - 1);
        for (size_t i = static_cast<size_t>(same); i < blocks.size(); ++i)
            m_shown.push_back(kindOf(blocks[i].kind));
        endInsertRows();
    }
}

/// The growing answer's rows become finished ones; nothing moves for the views.
void BlockModel::keepAnswer()
{
    for (const MarkdownBlock &block : m_blocks.blocks()) {
        Row row{kindOf(block.kind)};
        row.block = block;
        m_rows.push_back(std::move(row));
    }
    m_shown.clear();
    m_blocks = {};
}

} // namespace sluice
