// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/faults/refusal.h"
#include "simulator/provider.h"
#include "json/value.h"

#include <QByteArrayList>

#include <limits>
#include <span>

namespace sluice::sim {

enum class FieldKind { Any, Bool, Integer, Number, String, Array, Object, StringOrList, BoolOrNumber };

/// One property that a provider takes; anything not in the table is refused.
struct FieldRule {
    QByteArrayView name;
    FieldKind kind = FieldKind::Any;
    double low = std::numeric_limits<double>::lowest();
    double high = std::numeric_limits<double>::max();
    /// Strings it may be, separated by blanks; for lists the bounds count the items.
    QByteArrayView values = {};
    bool required = false;
};

/// Which properties an object of a certain kind may have: names separated by blanks.
struct ShapeRule {
    QByteArrayView kind; ///< a role, a part's type
    QByteArrayView names;
};

/// What one provider takes in one operation and inside its messages.
struct RuleBook {
    std::span<const FieldRule> fields;
    std::span<const ShapeRule> messages = {}; ///< by role
    std::span<const ShapeRule> parts = {};    ///< by type
    std::span<const ShapeRule> tools = {};    ///< by type
    QByteArrayView function = {};             ///< inside `tools[].function`
    QByteArrayView call = {};                 ///< inside `tool_calls[]`
    QByteArrayView responseFormat = {};
    QByteArrayView jsonSchema = {};
    QByteArrayView streamOptions = {};
};

enum class FaultKind { Unknown, Missing, WrongType, TooLow, TooHigh, NotOneOf, TooFew, TooMany };

/// The first thing in a body that a provider does not take, before it is put into the provider's words.
struct Fault {
    FaultKind kind = FaultKind::Unknown;
    /// Where the faulty property sits, outermost first: `messages`, `2`, `content`, `0`; without the property itself.
    QByteArrayList path = {};
    QByteArray property = {};
    /// What was expected: a type's name, a bound or the permitted words.
    QByteArray expected = {};
    QByteArray value = {}; ///< the JSON found there
    QByteArray role = {};  ///< of the message around it
    QByteArray nearest = {};
};

[[nodiscard]] const RuleBook &groqChatRules();
[[nodiscard]] const RuleBook &fireworksChatRules();
[[nodiscard]] const RuleBook &fireworksCompletionRules();
[[nodiscard]] const RuleBook &fireworksEmbeddingRules();
[[nodiscard]] const RuleBook &fireworksResponseRules();

/// Holds `body` against the rules.
[[nodiscard]] std::optional<Fault> findFault(const RuleBook &rules, json::Value body);

/// Tells a fault as that provider does.
[[nodiscard]] Refusal faultRefusal(Provider provider, const Fault &fault);

} // namespace sluice::sim
