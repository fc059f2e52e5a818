// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/pattern.h"
#include "guard/remoteservice.h"
#include "json/schema/jsonschema.h"

#include <QByteArrayList>

#include <memory>
#include <optional>
#include <vector>

namespace sluice {

/// One thing that a rule looks for.
struct GuardPattern {
    /// "email", "aws-access-key", …
    QByteArray name;
    /// What stands in its place once it is taken out, without brackets: "EMAIL".
    QByteArray label;
    Pattern pattern;
    /// How many of the bytes found are one indeed (a card whose digits add up); 0 for none. Null: all of them.
    qsizetype (*realLength)(QByteArrayView found) = nullptr;
    /// How values begin that somebody published as examples, so that they are no secret.
    QByteArrayList published = {};
    /// How much of a text is held back at most while it may still become a match. What is longer counts as one.
    qsizetype mostHeld = 512;
    /// The label stands there as it is: a value that comes back.
    bool isPutBack = false;
};

/// A rule of the configuration (core/config/README.md), compiled. Immutable.
struct GuardRule {
    enum class Action {
        Block,
        Redact,
        Flag,
        /// Of an answer: another model of the route is asked, while nothing of it was told; else as Block.
        Retry
    };
    enum class Enabled { No, Yes, Shadow };
    /// Whether it asks a service, and whether what it looks at waits for the verdict.
    enum class Asks { Nobody, AndHolds, Beside };

    QByteArray name;
    QByteArray kind;
    bool looksAtInput = false;
    bool looksAtOutput = false;
    Action action = Action::Block;
    Enabled enabled = Enabled::Yes;
    /// Whether a text is let through that could not be looked at.
    bool isOpenOnError = false;
    /// Patterns see letters as what they look like (core/guard/lookalike.h). Such a rule takes nothing out.
    bool readsDisguises = false;
    /// What it takes out of a request is put back into its answer.
    bool putsBack = false;
    /// Names of the gateway keys it is for, with * for any text; none: everybody.
    QByteArrayList scopes = {};
    std::vector<GuardPattern> patterns = {};
    /// Of all texts of a request or an answer together.
    std::optional<qint64> mostCharacters = {};
    std::optional<qint64> leastCharacters = {};
    /// What the text of an answer, which is JSON then, has to be.
    std::optional<json::Schema> schema = {};
    /// Who is asked, of rules that ask somebody; null: it looks by itself.
    std::shared_ptr<const GuardService> service = {};
    GuardQuestion question = {};

    /// Whether it may change what goes on; else it only looks.
    [[nodiscard]] bool acts() const { return enabled == Enabled::Yes && action != Action::Flag; }
    [[nodiscard]] Asks asks() const { return !service ? Asks::Nobody : acts() ? Asks::AndHolds : Asks::Beside; }
    /// Whether only a whole answer tells what it looks for.
    [[nodiscard]] bool judgesWhole() const { return schema || leastCharacters; }
    /// Whether nothing of an answer goes on before all of it was looked at.
    [[nodiscard]] bool holdsAll() const { return acts() && (judgesWhole() || action == Action::Retry); }
};

using GuardRulePtr = std::shared_ptr<const GuardRule>;
using GuardRuleList = std::vector<GuardRulePtr>;

enum class GuardStage { Input, Output };

/// "block", "redact", "flag" or "retry", as the configuration has it.
[[nodiscard]] QByteArray actionName(const GuardRule &rule);

/// Those of the rules that look at a stage of what a client with that gateway key asks.
[[nodiscard]] GuardRuleList rulesFor(const GuardRuleList &rules, GuardStage stage, QByteArrayView keyName);

/// Whether one of the rules holds all of an answer.
[[nodiscard]] bool holdAll(const GuardRuleList &rules);

/// Those of the rules that ask services so.
[[nodiscard]] GuardRuleList rulesThatAsk(const GuardRuleList &rules, GuardRule::Asks how);

/// Why a pattern of somebody's own would slow texts down or hold them back without end; empty when it does not. Tried
/// on hostile texts, with limits.
[[nodiscard]] QString patternFault(const GuardPattern &pattern);

/// One expression for whole words, whatever their case. At least one word; each has 1 to 100 characters.
[[nodiscard]] QByteArray wordsExpression(const QByteArrayList &words);

/// The built-in patterns of a kind ("secrets", "pii", "injection"); null when there is no such kind. Compiled once.
[[nodiscard]] const std::vector<GuardPattern> *builtInPatterns(QByteArrayView kind);
/// The names of these kinds.
[[nodiscard]] const QByteArrayList &builtInKinds();
/// A rule of a built-in kind as it is without a configuration: it takes out, of both stages. The kind is one of them.
[[nodiscard]] GuardRulePtr builtInRule(const QByteArray &kind);

} // namespace sluice
