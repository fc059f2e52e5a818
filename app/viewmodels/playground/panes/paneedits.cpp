// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PaneModel's prompts that are being changed: what is written in them stays until it is run or given up.
#include "panemodel.h"

#include <algorithm>

namespace sluice {

void PaneModel::beginEdit(int node)
{
    noteEdit();
    const auto kept = m_edits.find(node);
    m_blocks.beginEdit(node, kept == m_edits.end() ? QString() : kept->second);
}

void PaneModel::cancelEdit()
{
    forgetEdit(m_blocks.editedNode());
    m_blocks.endEdit();
}

void PaneModel::forgetEdit(int node)
{
    m_edits.erase(node);
}

PromptEdits PaneModel::edits() const
{
    PromptEdits edits = m_edits;
    const int node = m_blocks.editedNode();
    const ConversationNode *prompt = m_conversation.find(node);
    if (!prompt)
        return edits;
    // One that says what the prompt says is nothing to keep.
    if (m_blocks.editDraft() == QString::fromUtf8(joinedText(prompt->message)))
        edits.erase(node);
    else
        edits[node] = m_blocks.editDraft();
    return edits;
}

void PaneModel::setEdits(PromptEdits edits)
{
    m_blocks.endEdit();
    m_edits = std::move(edits);
    showEdit();
}

void PaneModel::noteEdit()
{
    m_edits = edits();
}

/// The last prompt of the path that is being changed shows its field.
void PaneModel::showEdit()
{
    const auto shown = std::find_if(m_shown.rbegin(), m_shown.rend(), [&](int node) { return m_edits.contains(node); });
    if (shown != m_shown.rend())
        m_blocks.beginEdit(*shown, m_edits.at(*shown));
}

} // namespace sluice
