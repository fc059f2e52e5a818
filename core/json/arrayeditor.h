// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/value.h"

namespace sluice::json {

/// Replaces, removes and adds items of one array and leaves all other bytes as they came.
class ArrayEditor
{
public:
    /// `array` must be an array and outlive the editor.
    explicit ArrayEditor(Value array);

    /// The items as they came, edits left out.
    [[nodiscard]] const std::vector<Value> &items() const { return m_items; }
    void set(std::size_t index, QByteArray rawValue);
    void remove(std::size_t index);
    void append(QByteArray rawValue);
    [[nodiscard]] bool changed() const { return m_changed; }
    /// How many items the result has.
    [[nodiscard]] std::size_t count() const;
    /// The edited text; the original bytes when nothing changed.
    [[nodiscard]] QByteArray result() const;

private:
    struct Edit {
        bool removed = false;
        std::optional<QByteArray> rawValue = {};
    };
    Value m_array;
    std::vector<Value> m_items;
    std::vector<Edit> m_edits; ///< empty until the first edit of an item
    std::vector<QByteArray> m_appended;
    bool m_changed = false;
};

} // namespace sluice::json
