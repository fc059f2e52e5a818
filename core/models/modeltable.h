// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayList>

#include <map>
#include <vector>

namespace sluice {

// See core/models/README.md for the file.

/// What we know of a model apart from its provider's list; unset is unknown.
struct ModelFacts {
    std::optional<qint64> contextWindow = {};
    std::optional<qint64> maxOutputTokens = {};
    std::optional<bool> tools = {};
    std::optional<bool> json = {};
    std::optional<bool> vision = {};
    std::optional<bool> reasoning = {};
    std::optional<bool> chat = {};
    /// Reasoning efforts it takes, weakest first; "none" is among them when thinking can be turned off. Empty: unknown.
    QByteArrayList efforts = {};
    /// The one that holds where none is sent; empty: unknown.
    QByteArray usualEffort = {};
    /// Fields of a chat request that it refuses, though its provider takes them of others.
    QByteArrayList refused = {};
    friend bool operator==(const ModelFacts &, const ModelFacts &) = default;
};

/// Facts of models, and what to use in place of those that are gone; a fallback for the provider's own list.
class ModelTable
{
public:
    /// The table that comes with the program.
    [[nodiscard]] static Result<ModelTable> builtIn();
    /// Reads a table; an unknown key, a wrong type or a missing key is an error that names `name` and the path in it.
    [[nodiscard]] static Result<ModelTable> parse(const QByteArray &name, const QByteArray &jsonText);

    /// Facts of the provider's own id; all unset when there are none.
    [[nodiscard]] ModelFacts find(const QByteArray &provider, const QByteArray &model) const;
    /// The day it was retired ("2026-08-16"), empty when it was at an unknown day; unset when it is not in the table.
    [[nodiscard]] std::optional<QByteArray> retired(const QByteArray &provider, const QByteArray &model) const;
    /// The id to use in place of a model that is gone: its own entry, else its family's; empty when there is none. Ask
    /// only for ids the provider does not offer.
    [[nodiscard]] QByteArray successor(const QByteArray &provider, const QByteArray &model) const;
    /// Whether an id without other facts sounds like a chat model, not like speech, embedding or guarding.
    [[nodiscard]] bool soundsLikeChat(const QByteArray &model) const;

private:
    using Key = std::pair<QByteArray, QByteArray>;
    struct Retirement {
        QByteArray date;
        QByteArray successor;
    };
    struct Family {
        QByteArray provider;
        QByteArray prefix;
        QByteArray successor;
    };
    std::map<Key, ModelFacts> m_facts;
    std::map<Key, Retirement> m_retired;
    std::vector<Family> m_families;
    QByteArrayList m_notChat;
};

} // namespace sluice
