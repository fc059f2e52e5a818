// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace sluice {

/// HTTP header fields in their order; names compare without regard to case, values are raw bytes.
class HeaderList
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    HeaderList() = default;
    HeaderList(std::initializer_list<Field> fields)
        : m_fields(fields)
    {
    }

    void append(QByteArray name, QByteArray value) { m_fields.emplace_back(std::move(name), std::move(value)); }
    /// Replaces every field of that name by one, or appends it.
    void set(const QByteArray &name, const QByteArray &value);
    void remove(QByteArrayView name);
    [[nodiscard]] bool contains(QByteArrayView name) const;
    /// The first value of that name, or an empty array.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    /// How many fields have that name.
    [[nodiscard]] int count(QByteArrayView name) const;

    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    [[nodiscard]] auto begin() const { return m_fields.begin(); }
    [[nodiscard]] auto end() const { return m_fields.end(); }
    [[nodiscard]] std::size_t size() const { return m_fields.size(); }

    friend bool operator==(const HeaderList &, const HeaderList &) = default;

private:
    std::vector<Field> m_fields;
};

} // namespace sluice
