// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/value.h"

#include <memory>

namespace sluice::json {

struct SchemaNode;

/// What became of a value that was held against a schema.
struct SchemaVerdict {
    enum class Kind {
        Fits,
        Unfit,
        /// It took more steps than a check may.
        TooMuch
    };
    Kind kind = Kind::Fits;
    /// Of what does not fit: where it stands (JSON Pointer, empty for the whole), and the keyword that says so.
    QByteArray place = {};
    QByteArray keyword = {};
};

/// A JSON Schema (2020-12, and what draft 7 wrote in another way), compiled. Immutable; copies share it, threads may
/// check by it at once.
///
/// `format` is a remark, as the standard has it. Expressions are Perl's (QRegularExpression), with a limit of steps.
class Schema
{
public:
    /// An error names the place: an unknown keyword, a wrong type, a reference that leads out of the schema.
    [[nodiscard]] static Result<Schema> compile(const QByteArray &text);

    [[nodiscard]] SchemaVerdict check(const Value &value) const;

private:
    explicit Schema(std::shared_ptr<const SchemaNode> root)
        : m_root(std::move(root))
    {
    }
    std::shared_ptr<const SchemaNode> m_root;
};

/// The same bytes for values that JSON Schema holds to be equal: sorted members, 1 for 1.0.
[[nodiscard]] QByteArray canonical(const Value &value);

} // namespace sluice::json
