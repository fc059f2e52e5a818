// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written in the fields of PaneModel's transcript, prompts that are being changed and results of tools: it
// stays until it is run or given up.
#include "panemodel.h"

#include <algorithm>

namespace sluice {

void PaneModel::beginEdit(int node)
{
    noteEdits();
    const auto kept = m_edits.find({node, {}});
    m_blocks.beginEdit(node, kept == m_edits.end() ? QString() : kept->second);
}

void PaneModel::cancelEdit()
{
    const int node = m_blocks.editedNode();
    noteEdits();
    const QString text = keptText(node, {});
    m_blocks.endEdit();
    forgetEdits(node);
    if (text.trimmed().isEmpty())
        return;
    m_givenUp = {node, text};
    Q_EMIT editGivenUp(this);
}

void PaneModel::undoCancel()
{
    const GivenUpEdit edit = takeGivenUp();
    if (!m_conversation.find(edit.node))
        return;
    noteEdits();
    m_blocks.endEdit();
    // What was written there since has no other place.
    const QString since = keptText(edit.node, {});
    m_edits[{edit.node, {}}] = since.isEmpty() ? edit.text : edit.text + u'\n' + since;
    if (std::ranges::find(m_shown, edit.node) != m_shown.end())
        m_blocks.beginEdit(edit.node, keptText(edit.node, {}));
    Q_EMIT editsChanged();
}

void PaneModel::forgetEdits(int node)
{
    std::erase_if(m_edits, [node](const auto &edit) { return edit.first.first == node; });
    Q_EMIT editsChanged();
}

FieldTexts PaneModel::edits() const
{
    FieldTexts edits = m_edits;
    const int node = m_blocks.editedNode();
    if (const ConversationNode *prompt = m_conversation.find(node)) {
        // One that says what the prompt says is nothing to keep.
        if (m_blocks.editDraft() == QString::fromUtf8(joinedText(prompt->message)))
            edits.erase({node, {}});
        else
            edits[{node, {}}] = m_blocks.editDraft();
    }
    const ConversationNode *last = m_shown.empty() ? nullptr : m_conversation.find(m_shown.back());
    if (!last || m_feed)
        return edits;
    for (const ToolCall &call : last->message.toolCalls) {
        const QString text = m_blocks.resultDraft(call.id);
        if (text.isEmpty())
            edits.erase({last->id, call.id});
        else
            edits[{last->id, call.id}] = text;
    }
    return edits;
}

/// Before the fields that show go.
void PaneModel::noteEdits()
{
    m_edits = edits();
}

QString PaneModel::keptText(int node, const QByteArray &call) const
{
    const auto kept = m_edits.find({node, call});
    return kept == m_edits.end() ? QString() : kept->second;
}

/// The last prompt of the path that is being changed shows its field.
void PaneModel::showEdit()
{
    const auto shown = std::find_if(m_shown.rbegin(), m_shown.rend(), [&](int node) {
        return m_edits.contains({node, {}});
    });
    if (shown != m_shown.rend())
        m_blocks.beginEdit(*shown, keptText(*shown, {}));
}

} // namespace sluice
