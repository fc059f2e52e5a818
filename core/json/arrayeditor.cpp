// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/arrayeditor.h"

#include <algorithm>

namespace sluice::json {

ArrayEditor::ArrayEditor(Value array)
    : m_array(array)
    , m_items(array.items())
{
}

void ArrayEditor::set(std::size_t index, QByteArray rawValue)
{
    m_edits.resize(m_items.size());
    m_edits[index].rawValue = std::move(rawValue);
    m_changed = true;
}

void ArrayEditor::remove(std::size_t index)
{
    m_edits.resize(m_items.size());
    m_edits[index].removed = true;
    m_changed = true;
}

void ArrayEditor::append(QByteArray rawValue)
{
    m_appended.push_back(std::move(rawValue));
    m_changed = true;
}

std::size_t ArrayEditor::count() const
{
    const auto removed = std::ranges::count_if(m_edits, &Edit::removed);
    return m_items.size() - std::size_t(removed) + m_appended.size();
}

QByteArray ArrayEditor::result() const
{
    const QByteArrayView text = m_array.raw();
    if (!m_changed)
        return text.toByteArray();
    QByteArray out;
    out.reserve(text.size() + 64);
    out.append('[');
    const char *previousEnd = text.begin() + 1; // behind the bracket
    bool first = true;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QByteArrayView raw = m_items[i].raw();
        // White space, and the comma from the second item on: it stays only between two that stay.
        const Edit *edit = m_edits.empty() ? nullptr : &m_edits[i];
        const bool removed = edit && edit->removed;
        if (i == 0 || (!removed && !first))
            out.append(QByteArrayView(previousEnd, raw.begin() - previousEnd));
        previousEnd = raw.end();
        if (removed)
            continue;
        first = false;
        out.append(edit && edit->rawValue ? QByteArrayView(*edit->rawValue) : raw);
    }
    for (const QByteArray &raw : m_appended) {
        if (!first)
            out.append(',');
        first = false;
        out.append(raw);
    }
    return out.append(QByteArrayView(previousEnd, text.end() - previousEnd));
}

} // namespace sluice::json
