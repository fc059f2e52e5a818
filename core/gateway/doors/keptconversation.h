// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "dialects/clientdialect.h"
#include "engine/providers/target.h"
#include "gateway/doors/answerstore.h"
#include "json/value.h"

namespace sluice {

/// The input of one Responses request, with what it refers to put in place of the references.
class KeptConversation
{
public:
    /// `store` may be null: then nothing is kept and nothing found. `isAlone`: there is nobody else whose the answers
    /// may be that nobody here knows.
    KeptConversation(AnswerStore *store, QByteArray owner, bool isAlone = true)
        : m_store(store)
        , m_owner(std::move(owner))
        , m_isAlone(isAlone)
    {
    }

    /// Reads what `body` refers to. What is not kept stays in it as a reference.
    void resolve(const json::Value &body, qint64 nowNs);
    /// The body with the whole conversation in it; `body` itself where nothing was referred to.
    [[nodiscard]] json::Value body() const { return m_resolved ? m_resolved->root() : m_body; }
    /// What it refers to and nobody can tell; only a provider that keeps answers itself may know more.
    [[nodiscard]] const std::optional<Error> &missing() const { return m_missing; }
    /// The answer it goes on from, when that is not kept here; at most a provider keeps it.
    [[nodiscard]] const QByteArray &elsewhere() const { return m_elsewhere; }
    /// Why whoever asks may not go on from what is not kept here: what nobody is known to own is refused, as what is
    /// somebody else's. With a provider key of the caller's own the provider knows whose it is.
    [[nodiscard]] std::optional<Error> refused(bool isCallersKey) const;
    /// The target's provider keeps that answer for whoever asks here.
    void claim(const QByteArray &id, const Target &target);
    /// A path in `body()` as it is in the client's own.
    [[nodiscard]] QByteArray clientPath(const QByteArray &path) const;
    /// The answer it goes on from, when that is kept here.
    [[nodiscard]] const QByteArray &previous() const { return m_previous; }
    /// Whether the client lets its answer be kept.
    [[nodiscard]] bool isKept() const { return m_store && m_keep; }
    /// Keeps an answer as it was told. One that is not whole cannot be gone on from.
    void keep(const KeptObject &told, qint64 nowNs);

private:
    AnswerStore *m_store;
    QByteArray m_owner;
    bool m_isAlone;
    json::Value m_body;
    std::optional<json::Document> m_resolved;
    std::optional<Error> m_missing;
    QByteArray m_previous;
    QByteArray m_elsewhere;
    bool m_refersElsewhere = false; ///< an item by an id that nobody here gave
    bool m_isOfProvider = false;    ///< a conversation that providers keep by its name
    qsizetype m_before = 0;         ///< items of kept answers in front of them
    QByteArrayList m_input;         ///< this request's own items, references resolved
    bool m_keep = false;
};

/// Whether a request goes on from a conversation that its provider keeps by its name.
[[nodiscard]] bool namesConversation(const json::Value &body);

} // namespace sluice
