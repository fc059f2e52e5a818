// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/schema/jsonschema.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <map>
#include <set>

namespace sluice::json {

/// One schema within a schema; what it does not say is empty. Nodes that refer to another point to it: all of them live
/// as long as their root.
struct SchemaNode {
    using Owned = std::unique_ptr<SchemaNode>;
    struct Range {
        std::optional<double> least = {};
        std::optional<double> most = {};
    };

    /// `false`: nothing fits.
    bool isNever = false;
    QByteArrayList types = {};
    /// Canonical; of `const` one.
    std::optional<std::set<QByteArray>> values = {};

    Range number = {};
    std::optional<double> above = {};
    std::optional<double> below = {};
    std::optional<double> multipleOf = {};

    Range length = {};
    std::optional<QRegularExpression> pattern = {};

    Range itemCount = {};
    std::vector<Owned> firstItems = {};
    Owned items = {};
    /// As draft 7 has it: of those behind a list of first ones.
    Owned moreItems = {};
    Owned contains = {};
    Range containsCount = {};
    bool hasUniqueItems = false;

    Range memberCount = {};
    QByteArrayList required = {};
    std::map<QByteArray, Owned> members = {};
    std::vector<std::pair<QRegularExpression, Owned>> memberPatterns = {};
    Owned otherMembers = {};
    Owned memberNames = {};
    std::map<QByteArray, QByteArrayList> requiredWith = {};
    std::map<QByteArray, Owned> fitsWith = {};

    std::vector<Owned> allOf = {};
    std::vector<Owned> anyOf = {};
    std::vector<Owned> oneOf = {};
    Owned none = {};
    Owned condition = {};
    Owned then = {};
    Owned otherwise = {};
    const SchemaNode *reference = nullptr;

    /// Of the root only: wherever references lead, and `$defs`.
    std::vector<Owned> definitions = {};
};

} // namespace sluice::json
