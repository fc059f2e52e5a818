// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/value.h"

namespace sluice::json {

/// Edits the members of one object and leaves all other bytes as they came.
///
/// Every member of a name is meant where a name occurs more than once.
class ObjectEditor
{
public:
    /// `object` must be an object and outlive the editor.
    explicit ObjectEditor(Value object);

    [[nodiscard]] bool has(QByteArrayView key) const;
    /// The value as it would be written now; valid until the next edit.
    [[nodiscard]] Value value(QByteArrayView key) const;
    /// The members as they came, edits left out.
    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }
    /// Replaces the value in its place, or appends the member.
    void set(QByteArrayView key, QByteArray rawValue);
    void remove(QByteArrayView key);
    /// Gives the member another name in its place; `to` must not be there.
    void rename(QByteArrayView from, QByteArrayView to);
    [[nodiscard]] bool changed() const { return m_changed; }
    /// The edited text; the original bytes when nothing changed.
    [[nodiscard]] QByteArray result() const;

private:
    [[nodiscard]] bool is(std::size_t index, QByteArrayView key) const;

    struct Edit {
        bool removed = false;
        std::optional<QByteArray> key = {};
        std::optional<QByteArray> rawValue = {};
    };
    Value m_object;
    std::vector<Member> m_members;
    std::vector<Edit> m_edits;
    std::vector<std::pair<QByteArray, QByteArray>> m_appended;
    bool m_changed = false;
};

} // namespace sluice::json
