// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/objecteditor.h"

#include "json/writer.h"

namespace sluice::json {

ObjectEditor::ObjectEditor(Value object)
    : m_object(object)
    , m_members(object.members())
    , m_edits(m_members.size())
{
}

bool ObjectEditor::is(std::size_t index, QByteArrayView key) const
{
    const Edit &edit = m_edits[index];
    return !edit.removed && edit.key.value_or(m_members[index].key) == key;
}

bool ObjectEditor::has(QByteArrayView key) const
{
    return value(key).exists();
}

Value ObjectEditor::value(QByteArrayView key) const
{
    for (auto it = m_appended.rbegin(); it != m_appended.rend(); ++it) {
        if (it->first == key)
            return Value(it->second);
    }
    for (std::size_t i = m_members.size(); i-- > 0;) {
        if (is(i, key))
            return m_edits[i].rawValue ? Value(*m_edits[i].rawValue) : m_members[i].value;
    }
    return {};
}

void ObjectEditor::set(QByteArrayView key, QByteArray rawValue)
{
    m_changed = true;
    bool found = false;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (!is(i, key))
            continue;
        m_edits[i].rawValue = rawValue;
        found = true;
    }
    for (auto &[name, value] : m_appended) {
        if (name != key)
            continue;
        value = rawValue;
        found = true;
    }
    if (!found)
        m_appended.emplace_back(key.toByteArray(), std::move(rawValue));
}

void ObjectEditor::remove(QByteArrayView key)
{
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (!is(i, key))
            continue;
        m_edits[i].removed = true;
        m_changed = true;
    }
    std::erase_if(m_appended, [&](const auto &member) { return member.first == key; });
}

void ObjectEditor::rename(QByteArrayView from, QByteArrayView to)
{
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (!is(i, from))
            continue;
        m_edits[i].key = to.toByteArray();
        m_changed = true;
    }
    for (auto &member : m_appended) {
        if (member.first == from)
            member.first = to.toByteArray();
    }
}

QByteArray ObjectEditor::result() const
{
    const QByteArrayView text = m_object.raw();
    if (!m_changed)
        return text.toByteArray();
    QByteArray out;
    out.reserve(text.size() + 64);
    const char *previousEnd = text.begin() + 1; // behind the brace
    bool first = true;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const Member &member = m_members[i];
        const Edit &edit = m_edits[i];
        const QByteArrayView gap(previousEnd, member.rawKey.begin() - previousEnd);
        if (i == 0)
            out.append('{').append(gap);
        else if (!edit.removed && !first)
            out.append(gap);
        previousEnd = member.value.raw().end();
        if (edit.removed)
            continue;
        first = false;
        out.append(edit.key ? quoted(*edit.key) : member.rawKey.toByteArray());
        const char *const keyEnd = member.rawKey.end();
        out.append(QByteArrayView(keyEnd, member.value.raw().begin() - keyEnd));
        out.append(edit.rawValue ? QByteArrayView(*edit.rawValue) : member.value.raw());
    }
    if (m_members.empty())
        out.append('{');
    for (const auto &[key, value] : m_appended) {
        if (!first)
            out.append(',');
        first = false;
        out.append(quoted(key)).append(':').append(value);
    }
    return out.append(QByteArrayView(previousEnd, text.end() - previousEnd));
}

} // namespace sluice::json
