// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What BlockModel says about a row.
#include "blockmodel.h"
#include "imagefile.h"

#include <QClipboard>
#include <QGuiApplication>

namespace sluice {

using markdown::Block;
using markdown::BlockKind;

namespace {

static_assert(static_cast<int>(BlockKind::Math) == BlockModel::Math);

QVariantList contents(const Block &block)
{
    QVariantList cells;
    for (const markdown::Cell &cell : block.cells)
        cells.append(QVariant::fromValue(cell.text));
    return cells;
}

QVariantList pictures(const TranscriptPart &part)
{
    QVariantList pictures;
    for (const QByteArray &url : part.images)
        pictures.append(QVariant::fromValue(PictureData{url}));
    return pictures;
}

QVariantList alignments(const Block &block)
{
    static constexpr int aligns[] = {0, Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight};
    QVariantList cells;
    for (const markdown::Cell &cell : block.cells)
        cells.append(aligns[static_cast<size_t>(cell.align)]);
    return cells;
}

} // namespace

QHash<int, QByteArray> BlockModel::roleNames() const
{
    return {{KindRole, "kind"},         {TextRole, "text"},         {ContentRole, "content"},
            {CellsRole, "cells"},       {AlignsRole, "aligns"},     {ColumnsRole, "columns"},
            {LevelRole, "level"},       {PathRole, "path"},         {MarkerRole, "marker"},
            {LanguageRole, "language"}, {HeaderRole, "header"},     {ContinuedRole, "continued"},
            {LastRole, "last"},         {WrapsRole, "wraps"},       {ScrolledRole, "scrolled"},
            {NoteRole, "note"},         {ExpandedRole, "expanded"}, {RightToLeftRole, "rightToLeft"},
            {NodeRole, "node"},         {BranchRole, "branch"},     {BranchesRole, "branches"},
            {OpenRole, "open"},         {ImagesRole, "images"}};
}

BlockModel::Kind BlockModel::kindAt(int row) const
{
    return kindAt(placeOf(row));
}

BlockModel::Kind BlockModel::kindAt(const Place &place) const
{
    if (place.part >= m_parts.size())
        return Paragraph;
    const TranscriptPart &part = m_parts[place.part];
    switch (part.type) {
    case TranscriptPart::Answer: return static_cast<Kind>(part.answer->row(place.row).kind);
    case TranscriptPart::Prompt: return Prompt;
    case TranscriptPart::Reasoning: return place.row == 0 ? Reasoning : Thought;
    case TranscriptPart::Call: return place.row == 0 ? Call : Code;
    case TranscriptPart::Note: return Note;
    case TranscriptPart::Break: return Break;
    case TranscriptPart::Author: return Author;
    case TranscriptPart::Result: return Result;
    case TranscriptPart::Edit: return Edit;
    case TranscriptPart::Actions: return Actions;
    case TranscriptPart::Images: return Images;
    case TranscriptPart::Failure: return Failure;
    }
    return Paragraph;
}

Block BlockModel::blockAt(int row) const
{
    const Place place = placeOf(row);
    return place.part < m_parts.size() ? m_parts[place.part].block(place.row) : Block();
}

QVariant BlockModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place place = placeOf(index.row());
    const TranscriptPart &part = m_parts[place.part];
    switch (role) {
    case KindRole: return kindAt(place);
    case NoteRole: return part.note;
    case ExpandedRole: return part.expanded;
    case ScrolledRole: return part.scrolled.value(part.boxStart(place.row));
    case ColumnsRole: {
        const std::vector<int> widths = part.answer ? part.answer->columns(place.row) : std::vector<int>();
        return QVariant::fromValue(QList<int>(widths.begin(), widths.end()));
    }
    case NodeRole: return part.node;
    case BranchRole: return part.branch;
    case BranchesRole: return part.branches;
    case OpenRole: return part.open;
    case ImagesRole: return pictures(part);
    case RightToLeftRole: return isRightToLeft(place);
    default: return blockData(place, role);
    }
}

QVariant BlockModel::blockData(const Place &place, int role) const
{
    const TranscriptPart &part = m_parts[place.part];
    const Block block = part.block(place.row);
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: return markdown::plainText(block);
    case ContentRole: return QVariant::fromValue(block.text);
    case CellsRole: return contents(block);
    case AlignsRole: return alignments(block);
    case LevelRole: return block.level;
    case PathRole: return QString::fromLatin1(block.path);
    case MarkerRole: return block.marker;
    case LanguageRole: return block.language;
    case HeaderRole: return block.header;
    case ContinuedRole: return block.continued;
    case LastRole:
        if (part.type == TranscriptPart::Prompt)
            return place.row + 1 == part.rows;
        if (part.type == TranscriptPart::Result)
            return place.part + 1 >= m_parts.size() || m_parts[place.part + 1].type != TranscriptPart::Result;
        return !(block.kind == BlockKind::TableRow ? part.isFollowedByRow(place.row)
                                                   : part.isFollowedByCode(place.row));
    case WrapsRole: return block.longLine;
    default: return {};
    }
}

/// A list runs as its first item does, whatever the language of the others.
bool BlockModel::isRightToLeft(const Place &place) const
{
    constexpr int farthest = 60;
    const TranscriptPart &part = m_parts[place.part];
    int row = place.row;
    if (kindAt(place) == TableRow)
        return part.answer->isTableRightToLeft(row);
    bool found = markdown::plainText(part.block(row)).isRightToLeft();
    if (part.type != TranscriptPart::Answer || part.block(row).depth() == 0)
        return found;
    for (int back = 0; back < farthest && row > 0 && part.answer->row(row - 1).depth() > 0; ++back) {
        --row;
        if (part.answer->row(row).kind == BlockKind::Paragraph)
            found = part.answer->row(row).text.text.isRightToLeft();
    }
    return found;
}

void BlockModel::copyRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return;
    const Place place = placeOf(row);
    const TranscriptPart &part = m_parts[place.part];
    const Kind kind = kindAt(place);
    QString text;
    if (kind == CodeHead || kind == Code || kind == Call) {
        const int start = part.boxStart(place.row);
        for (int at = start; at == start || part.isFollowedByCode(at - 1); ++at) {
            const Block block = part.block(at);
            const bool head = kindAt({place.part, at, place.first}) != Code;
            if (head)
                continue;
            text += (text.isEmpty() && at == start + 1) || block.joined || part.type == TranscriptPart::Call
                        ? QString()
                        : QStringLiteral("\n");
            text += block.text.text;
        }
    } else {
        text = markdown::plainText(part.block(place.row));
    }
    QGuiApplication::clipboard()->setText(text);
}

void BlockModel::scrollSideways(int row, qreal to)
{
    const Place place = placeOf(row);
    if (place.part >= m_parts.size())
        return;
    TranscriptPart &part = m_parts[place.part];
    part.scrolled[part.boxStart(place.row)] = std::max(0.0, to);
    Q_EMIT dataChanged(index(place.first), index(place.first + part.rows - 1), {ScrolledRole});
}

} // namespace sluice
