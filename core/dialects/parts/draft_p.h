// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/escape_p.h"
#include "json/objecteditor.h"
#include "json/scan_p.h"

#include <QVarLengthArray>

namespace sluice {

/// An object that mostly needs no edit: looked through once, without allocating; its editor is made on demand.
class Draft
{
public:
    struct Field {
        QByteArrayView rawKey;
        json::Value value;
        [[nodiscard]] bool is(QByteArrayView name) const { return json::keyEquals(rawKey, name); }
    };

    /// Reads the object whose brace is at `begin`; `limit` may lie far behind it.
    Draft(const char *begin, const char *limit)
    {
        const char *const behind =
            json::walkMembers(begin, limit, [this](QByteArrayView rawKey, QByteArrayView rawValue) {
                m_fields.push_back({rawKey, json::Value(rawValue)});
            });
        m_object = json::Value(QByteArrayView(begin, behind - begin));
    }

    [[nodiscard]] const char *end() const { return m_object.raw().end(); }

    /// The members as they came.
    [[nodiscard]] const auto &fields() const { return m_fields; }
    /// The last member of that name as it came.
    [[nodiscard]] json::Value original(QByteArrayView name) const
    {
        for (auto field = m_fields.crbegin(); field != m_fields.crend(); ++field) {
            if (field->is(name))
                return field->value;
        }
        return {};
    }
    [[nodiscard]] json::ObjectEditor &edit() { return m_editor ? *m_editor : m_editor.emplace(m_object); }
    /// The edited text, if there was an edit.
    [[nodiscard]] std::optional<QByteArray> result() const
    {
        return m_editor && m_editor->changed() ? std::optional(m_editor->result()) : std::nullopt;
    }

private:
    json::Value m_object;
    QVarLengthArray<Field, 12> m_fields;
    std::optional<json::ObjectEditor> m_editor;
};

} // namespace sluice
