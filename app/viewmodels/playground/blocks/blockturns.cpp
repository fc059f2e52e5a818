// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the messages of a conversation become parts of the transcript, and leave it.
#include "blockmodel.h"

#include "json/indent.h"

#include <algorithm>
#include <utility>

namespace sluice {

/// Puts the name of its model above the last turn's answer.
void BlockModel::signAnswer(const QString &author)
{
    if (author.isEmpty() || m_turnStart == 0 || m_turnStart >= m_parts.size())
        return;
    if (m_parts[m_turnStart].type == TranscriptPart::Author)
        return;
    TranscriptPart part{TranscriptPart::Author, nullptr, std::make_shared<markdown::PlainText>()};
    part.text->append(author.toUtf8());
    part.rows = part.rowCount();
    part.node = m_parts[m_turnStart].node;
    const int first = firstRowOf(m_turnStart);
    beginInsertRows({}, first, first + part.rows - 1);
    m_parts.insert(m_parts.begin() + static_cast<std::ptrdiff_t>(m_turnStart), std::move(part));
    endInsertRows();
}

void BlockModel::beginTurn(const QByteArray &prompt, const QString &author, int node, std::vector<QByteArray> images)
{
    signAnswer(author);
    m_think = {};
    m_node = node;
    if (!images.empty()) {
        TranscriptPart part{TranscriptPart::Images};
        part.images = std::move(images);
        add(std::move(part));
    }
    auto text = std::make_shared<markdown::PlainText>();
    text->append(prompt);
    add({TranscriptPart::Prompt, nullptr, std::move(text)});
    m_turnStart = m_parts.size();
}

void BlockModel::beginAnswer(int node)
{
    m_node = node;
    m_turnStart = m_parts.size();
    m_think = {};
}

void BlockModel::dropParts(size_t from)
{
    const int first = firstRowOf(std::min(from, m_parts.size()));
    const int last = rowCount() - 1;
    if (last >= first)
        beginRemoveRows({}, first, last);
    m_parts.resize(std::min(from, m_parts.size()));
    m_think = {};
    if (last >= first)
        endRemoveRows();
}

void BlockModel::dropAnswer()
{
    dropParts(m_turnStart);
}

size_t BlockModel::lastTurn() const
{
    size_t at = m_parts.size();
    const auto isTurn = [](const TranscriptPart &part) {
        return part.type == TranscriptPart::Prompt || part.type == TranscriptPart::Edit
               || (part.type == TranscriptPart::Result && !part.open);
    };
    while (at > 0 && !isTurn(m_parts[at - 1]))
        --at;
    return at;
}

void BlockModel::dropFrom(int node)
{
    endEdit();
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const TranscriptPart &part) { return part.node == node; });
    dropParts(static_cast<size_t>(found - m_parts.begin()));
    m_turnStart = lastTurn();
    m_node = m_parts.empty() ? 0 : m_parts.back().node;
}

void BlockModel::addNote(const QString &note)
{
    if (note.isEmpty())
        return;
    auto text = std::make_shared<markdown::PlainText>();
    text->append(note.toUtf8());
    add({TranscriptPart::Note, nullptr, std::move(text)});
}

void BlockModel::addFailure(const QString &title, const QString &text)
{
    TranscriptPart part{TranscriptPart::Failure};
    part.note = title;
    part.draft = text;
    add(std::move(part));
}

void BlockModel::addActions(const QString &author, int branch, int branches)
{
    TranscriptPart part{TranscriptPart::Actions};
    part.note = author;
    part.branch = branch;
    part.branches = branches;
    add(std::move(part));
}

void BlockModel::setBranch(int node, int branch, int branches)
{
    for (TranscriptPart &part : m_parts) {
        if (part.node != node || (part.type != TranscriptPart::Prompt && part.type != TranscriptPart::Actions))
            continue;
        part.branch = branch;
        part.branches = branches;
        const int first = firstRowOf(indexOf(&part));
        if (part.rows > 0)
            Q_EMIT dataChanged(index(first), index(first + part.rows - 1), {BranchRole, BranchesRole});
    }
}

void BlockModel::addResult(int node, const ToolCall &call, const QString &text, bool open)
{
    m_node = node;
    TranscriptPart part{TranscriptPart::Result};
    part.note = markdown::shownText(call.name);
    part.callId = call.id;
    part.draft = text;
    part.open = open;
    add(std::move(part));
}

/// Puts a part in the place of another, with as many rows as it has.
void BlockModel::replacePart(size_t at, TranscriptPart part)
{
    const int first = firstRowOf(at);
    if (m_parts[at].rows > 0)
        beginRemoveRows({}, first, first + m_parts[at].rows - 1);
    const int before = std::exchange(m_parts[at].rows, 0);
    if (before > 0)
        endRemoveRows();
    const int rows = part.rowCount();
    if (rows > 0)
        beginInsertRows({}, first, first + rows - 1);
    part.rows = rows;
    m_parts[at] = std::move(part);
    if (rows > 0)
        endInsertRows();
}

void BlockModel::beginEdit(int node, const QString &draft)
{
    endEdit();
    for (size_t at = 0; at < m_parts.size(); ++at) {
        if (m_parts[at].node != node || m_parts[at].type != TranscriptPart::Prompt)
            continue;
        m_edited = m_parts[at];
        TranscriptPart field{TranscriptPart::Edit};
        field.node = node;
        field.draft = draft.isEmpty() ? QString::fromUtf8(m_edited->text->text()) : draft;
        replacePart(at, std::move(field));
        return;
    }
}

void BlockModel::endEdit()
{
    if (!m_edited)
        return;
    TranscriptPart prompt = *std::exchange(m_edited, std::nullopt);
    for (size_t at = 0; at < m_parts.size(); ++at) {
        if (m_parts[at].type == TranscriptPart::Edit) {
            replacePart(at, std::move(prompt));
            return;
        }
    }
}

QString BlockModel::editDraft() const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [](const TranscriptPart &part) { return part.type == TranscriptPart::Edit; });
    return found == m_parts.end() ? QString() : found->draft;
}

QString BlockModel::resultDraft(const QByteArray &callId) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const TranscriptPart &part) {
        return part.type == TranscriptPart::Result && part.open && part.callId == callId;
    });
    return found == m_parts.end() ? QString() : found->draft;
}

void BlockModel::setDraft(int row, const QString &text)
{
    const Place place = placeOf(row);
    if (place.part >= m_parts.size())
        return;
    TranscriptPart &part = m_parts[place.part];
    if ((part.type != TranscriptPart::Edit && part.type != TranscriptPart::Result) || part.draft == text)
        return;
    part.draft = text;
    Q_EMIT dataChanged(index(row), index(row), {TextRole, ContentRole});
    Q_EMIT fieldEdited();
}

int BlockModel::rowOfNode(int node) const
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const TranscriptPart &part) { return part.node == node; });
    return found == m_parts.end() ? -1 : firstRowOf(static_cast<size_t>(found - m_parts.begin()));
}

int BlockModel::nodeAt(int row) const
{
    const Place place = placeOf(row);
    return row >= 0 && place.part < m_parts.size() ? m_parts[place.part].node : 0;
}

/// What a tool is called with is easier to read in lines, once all of it is there.
void BlockModel::indentCalls()
{
    for (size_t at = m_turnStart; at < m_parts.size(); ++at) {
        if (m_parts[at].type != TranscriptPart::Call)
            continue;
        const QByteArray indented = json::indented(m_parts[at].text->text());
        if (indented.isEmpty() || indented == m_parts[at].text->text())
            continue;
        TranscriptPart part = m_parts[at];
        part.text = std::make_shared<markdown::PlainText>();
        part.text->append(indented);
        replacePart(at, std::move(part));
    }
}

} // namespace sluice
