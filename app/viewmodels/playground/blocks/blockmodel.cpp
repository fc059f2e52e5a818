// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blockmodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

/// Bytes read at once, and the time after which the rest waits for the next frame: a view that follows the end makes
/// new rows with each slice, and all but those of the last before a frame would be made in vain.
constexpr qsizetype sliceBytes = 4096;
constexpr qint64 sliceMs = 3;
constexpr int slicePauseMs = 16;

} // namespace

BlockModel::BlockModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_slices.setSingleShot(true);
    m_slices.setInterval(slicePauseMs);
    connect(&m_slices, &QTimer::timeout, this, [this] {
        readSlice();
        Q_EMIT readOn();
    });
}

int BlockModel::firstRowOf(size_t part) const
{
    int first = 0;
    for (size_t i = 0; i < part; ++i)
        first += m_parts[i].rows;
    return first;
}

int BlockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstRowOf(m_parts.size());
}

BlockModel::Place BlockModel::placeOf(int row) const
{
    Place place;
    for (; place.part < m_parts.size(); ++place.part) {
        const int rows = m_parts[place.part].rows;
        if (row < place.first + rows)
            break;
        place.first += rows;
    }
    place.row = row - place.first;
    return place;
}

TranscriptPart &BlockModel::add(TranscriptPart part)
{
    const int rows = part.rowCount();
    const int first = rowCount();
    if (rows > 0)
        beginInsertRows({}, first, first + rows - 1);
    part.rows = rows;
    part.node = m_node;
    m_parts.push_back(std::move(part));
    if (rows > 0)
        endInsertRows();
    return m_parts.back();
}

TranscriptPart *BlockModel::lastOf(TranscriptPart::Type type)
{
    for (size_t i = m_parts.size(); i > m_turnStart; --i) {
        if (m_parts[i - 1].type == type)
            return &m_parts[i - 1];
    }
    return nullptr;
}

size_t BlockModel::indexOf(const TranscriptPart *part) const
{
    return static_cast<size_t>(part - m_parts.data());
}

QByteArray BlockModel::answer() const
{
    for (size_t i = m_parts.size(); i > m_turnStart; --i) {
        if (m_parts[i - 1].type == TranscriptPart::Answer)
            return m_parts[i - 1].answer->text();
    }
    return {};
}

QByteArray BlockModel::reasoning() const
{
    for (size_t i = m_parts.size(); i > m_turnStart; --i) {
        if (m_parts[i - 1].type == TranscriptPart::Reasoning)
            return m_parts[i - 1].text->text();
    }
    return {};
}

struct BlockModel::Snapshot {
    std::vector<TranscriptPart> parts;
    size_t turnStart = 0;
};

std::shared_ptr<const BlockModel::Snapshot> BlockModel::snapshot()
{
    endEdit();
    return std::make_shared<const Snapshot>(Snapshot{m_parts, m_turnStart});
}

void BlockModel::restore(const Snapshot &snapshot)
{
    beginResetModel();
    m_parts = snapshot.parts;
    m_edited.reset();
    m_turnStart = snapshot.turnStart;
    m_think = {};
    for (TranscriptPart &part : m_parts)
        part.rows = part.rowCount();
    endResetModel();
    m_slices.start();
}

void BlockModel::clear()
{
    beginResetModel();
    m_parts.clear();
    m_edited.reset();
    m_turnStart = 0;
    m_node = 0;
    m_think = {};
    endResetModel();
}

void BlockModel::addPlain(TranscriptPart &part, QByteArrayView text)
{
    const int first = firstRowOf(indexOf(&part));
    part.text->append(text);
    const int rows = part.rowCount();
    if (part.rows > 0)
        Q_EMIT dataChanged(index(first + part.rows - 1), index(first + part.rows - 1));
    if (rows <= part.rows)
        return;
    beginInsertRows({}, first + part.rows, first + rows - 1);
    part.rows = rows;
    endInsertRows();
}

void BlockModel::appendReasoning(const QByteArray &text)
{
    if (!text.isEmpty())
        applyReasoning(text);
}

void BlockModel::applyReasoning(const QByteArray &text)
{
    TranscriptPart *part = lastOf(TranscriptPart::Reasoning);
    if (!part)
        part = &add({TranscriptPart::Reasoning, nullptr, std::make_shared<markdown::PlainText>()});
    addPlain(*part, text);
}

void BlockModel::setReasoningNote(const QString &note)
{
    TranscriptPart *part = lastOf(TranscriptPart::Reasoning);
    if (!part || part->note == note)
        return;
    part->note = note;
    const int row = firstRowOf(indexOf(part));
    Q_EMIT dataChanged(index(row), index(row), {NoteRole});
}

void BlockModel::setExpanded(int row, bool expanded)
{
    const Place place = placeOf(row);
    if (place.part >= m_parts.size() || m_parts[place.part].type != TranscriptPart::Reasoning)
        return;
    TranscriptPart &part = m_parts[place.part];
    if (part.expanded == expanded)
        return;
    const int more = part.text->rowCount();
    if (more > 0 && expanded)
        beginInsertRows({}, place.first + 1, place.first + more);
    else if (more > 0)
        beginRemoveRows({}, place.first + 1, place.first + more);
    part.expanded = expanded;
    part.rows = part.rowCount();
    if (more > 0 && expanded)
        endInsertRows();
    else if (more > 0)
        endRemoveRows();
    Q_EMIT dataChanged(index(place.first), index(place.first), {ExpandedRole});
}

void BlockModel::appendText(const QByteArray &text)
{
    if (text.isEmpty())
        return;
    const markdown::ThinkFilter::Parts parts = m_think.feed(text);
    appendReasoning(parts.thinking);
    applyText(parts.text);
}

void BlockModel::applyText(const QByteArray &text)
{
    if (text.isEmpty())
        return;
    TranscriptPart *part = lastOf(TranscriptPart::Answer);
    if (!part)
        part = &add({TranscriptPart::Answer, std::make_shared<markdown::Answer>()});
    part->answer->append(text);
    if (!m_slices.isActive())
        readSlice();
}

void BlockModel::setCalls(const std::vector<ToolCall> &calls)
{
    size_t known = 0;
    for (size_t i = m_turnStart; i < m_parts.size(); ++i) {
        if (m_parts[i].type != TranscriptPart::Call)
            continue;
        TranscriptPart &part = m_parts[i];
        if (known < calls.size() && calls[known].arguments.size() > part.text->text().size())
            addPlain(part, QByteArrayView(calls[known].arguments).sliced(part.text->text().size()));
        ++known;
    }
    for (; known < calls.size(); ++known) {
        TranscriptPart part{TranscriptPart::Call, nullptr, std::make_shared<markdown::PlainText>()};
        part.note = markdown::shownText(calls[known].name);
        part.text->append(calls[known].arguments);
        add(std::move(part));
    }
}

void BlockModel::finishAnswer(const QString &breakNote, const QString &emptyNote)
{
    const markdown::ThinkFilter::Parts rest = std::exchange(m_think, {}).finish();
    appendReasoning(rest.thinking);
    applyText(rest.text);
    indentCalls();
    if (const TranscriptPart *part = lastOf(TranscriptPart::Answer)) {
        part->answer->close();
        if (!m_slices.isActive())
            readSlice();
    } else if (!lastOf(TranscriptPart::Call)) {
        addNote(emptyNote);
    }
    if (breakNote.isEmpty())
        return;
    auto text = std::make_shared<markdown::PlainText>();
    text->append(breakNote.toUtf8());
    add({TranscriptPart::Break, nullptr, std::move(text)});
}

/// Reads on in what waits, for a bounded time.
void BlockModel::readSlice()
{
    QElapsedTimer time;
    time.start();
    bool more = false;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const std::shared_ptr<markdown::Answer> answer = m_parts[i].answer;
        if (!answer || answer->isFinished())
            continue;
        int first = answer->read(sliceBytes);
        while (answer->hasMore() && time.elapsed() < sliceMs)
            first = std::min(first, answer->read(sliceBytes));
        more = more || answer->hasMore();
        showAnswer(i, first);
    }
    if (more)
        m_slices.start();
}

void BlockModel::showAnswer(size_t at, int firstChanged)
{
    TranscriptPart &part = m_parts[at];
    const int start = firstRowOf(at);
    const int rows = part.answer->rowCount();
    const auto kind = [&](int row) { return static_cast<quint8>(part.answer->row(row).kind); };
    // Rows stay where their kind did not change; a delegate cannot change its kind.
    int same = std::min(firstChanged, part.rows);
    while (same < part.rows && same < rows && part.kinds[static_cast<size_t>(same)] == kind(same))
        ++same;
    if (same < part.rows) {
        beginRemoveRows({}, start + same, start + part.rows - 1);
        part.rows = same;
        part.kinds.resize(static_cast<size_t>(same));
        endRemoveRows();
    }
    // The one before may have been the last of a box.
    const int changed = std::max(0, std::min(firstChanged, same) - 1);
    if (changed < same)
        Q_EMIT dataChanged(index(start + changed), index(start + same - 1));
    if (same < rows) {
        beginInsertRows({}, start + same, start + rows - 1);
        for (int row = same; row < rows; ++row)
            part.kinds.push_back(kind(row));
        part.rows = rows;
        endInsertRows();
    }
    if (part.answer->isFinished())
        part.kinds = {};
}

} // namespace sluice
