// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace sluice::json {

enum class Type { Missing, Null, Bool, Number, String, Array, Object };

struct Member;

/// What some programs write before a UTF-8 text; it means nothing.
inline constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// A slice of a validated JSON text: the bytes as they came, read on demand. Does not own; lives as long as its
/// Document.
class Value
{
public:
    Value() = default;
    explicit Value(QByteArrayView raw)
        : m_raw(raw)
    {
    }

    [[nodiscard]] Type type() const;
    [[nodiscard]] bool exists() const { return !m_raw.isEmpty(); }
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }
    [[nodiscard]] bool isString() const { return type() == Type::String; }
    [[nodiscard]] bool isArray() const { return type() == Type::Array; }
    [[nodiscard]] bool isObject() const { return type() == Type::Object; }
    /// Null, or a text or list with nothing in it; an object of nothing may be a switch.
    [[nodiscard]] bool saysNothing() const;
    /// The text itself, without surrounding white space: key order, number text and escapes as they came.
    [[nodiscard]] QByteArrayView raw() const { return m_raw; }

    [[nodiscard]] std::optional<bool> toBool() const;
    /// Only numbers written as integers that fit.
    [[nodiscard]] std::optional<qint64> toInt() const;
    /// A whole number however it is written: 100, 100.0 or 1e2, as far as doubles tell them apart.
    [[nodiscard]] std::optional<qint64> toWhole() const;
    /// The largest, the smallest or zero where a number is beyond a double.
    [[nodiscard]] std::optional<double> toDouble() const;
    /// The unescaped UTF-8 of a string.
    [[nodiscard]] std::optional<QByteArray> toString() const;
    /// `toString()` or an empty array.
    [[nodiscard]] QByteArray text() const { return toString().value_or(QByteArray()); }

    /// The last member of that name, as most parsers have it; Missing if there is none or this is no object.
    [[nodiscard]] Value operator[](QByteArrayView key) const;
    /// Members in their order; empty unless an object.
    [[nodiscard]] std::vector<Member> members() const;
    /// Items in their order; empty unless an array.
    [[nodiscard]] std::vector<Value> items() const;

private:
    QByteArrayView m_raw;
};

/// One member of an object: `rawKey` has its quotes, `key` is unescaped.
struct Member {
    QByteArray key;
    QByteArrayView rawKey;
    Value value;
};

/// A JSON text that was checked as a whole (simdjson, UTF-8 included), and the bytes it lives in.
class Document
{
public:
    /// A text with that many bytes of spare capacity is not copied to be parsed.
    static constexpr qsizetype spare = 64;

    /// An InvalidRequest error names the byte offset of the first fault. A byte-order mark before the text is skipped.
    [[nodiscard]] static Result<Document> parse(QByteArray text);
    /// The same for what a provider sent: strings may hold bytes that are no UTF-8, as where a character is cut.
    [[nodiscard]] static Result<Document> parseForeign(QByteArray text);
    [[nodiscard]] Value root() const { return Value(m_root); }

private:
    Document() = default;
    [[nodiscard]] static Result<Document> parse(QByteArray text, bool anyBytes);
    QByteArray m_text;
    QByteArrayView m_root;
};

} // namespace sluice::json
